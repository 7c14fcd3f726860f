import type {Host} from '../../../workbench/index.ts';
import type {Command} from './command.ts';
import {howItEnded} from './how-it-ended.ts';

type Answers = Parameters<Host['answer']>;

/** A menu item, whose dialogs are answered the same way at each try. */
export function menuCommand(
  name: string,
  start: Command['start'],
  {item, answers = []}: {item: string; answers?: Answers},
): Command {
  const run: Command['run'] = (host, _, options) => {
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
  return {name, start, run};
}
