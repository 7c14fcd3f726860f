import type {Host} from '../../../workbench/index.ts';
import type {Run} from './command.ts';
import {howItEnded} from './how-it-ended.ts';

/** Clicks a menu item, and answers its dialogs the same way at each try. */
export function clickItem(item: string, ...answers: Parameters<Host['answer']>): Run {
  return (host, _, options) => {
    host.answer(...answers);
    const before = host.screen.shown.length;
    const said = (): string =>
      host.screen.shown
        .slice(before)
        .flatMap(shown => (shown.kind === 'alert' && shown.buttons === 'OK' ? [shown.message] : []))
        .join('\n');
    try {
      host.clickMenu(item, options);
      return {how: said() === '' ? 'went well' : 'refused', said: said()};
    } catch (error) {
      return {how: howItEnded(error), said: said() || String((error as Error).message)};
    }
  };
}
