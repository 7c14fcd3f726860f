import {MENU} from '../src/pipeline/menu';
import type {Host} from '../workbench/index';
import {InputError} from './input-error';

/**
 * Clicks the menu item that calls a function of the add-on. The add-on's questions have other buttons; an alert with
 * nothing but OK says what went wrong, and is thrown as an InputError. An item that is not there is a bug and throws.
 */
export function clickMenu(host: Host, calls: string): void {
  const item = MENU.find(candidate => candidate.calls === calls);
  if (!item) throw new Error(`No menu item calls ${calls}.`);
  const before = host.screen.shown.length;
  host.clickMenu(item.title);
  const refusals = host.screen.shown
    .slice(before)
    .flatMap(shown => (shown.kind === 'alert' && shown.buttons === 'OK' ? [shown] : []));
  if (refusals.length > 0) throw new InputError(refusals.map(({title, message}) => `${title}: ${message}`));
}
