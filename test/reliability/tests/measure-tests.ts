import type {Measure} from '../measure.ts';
import {runTests} from './run-tests.ts';

/** Users' spreadsheets in every odd state: told, not dropped, not thrown. */
export const measureHostile = ofTests('test/reliability/hostile', 200, {
  what: 'Hostile spreadsheets, and those where something is thrown, lost, wrong or not told',
  title: 'Hostile spreadsheets',
  text: 'Each is opened, refreshed and worked on through the panel as its users would. Nothing may be thrown, no cell of theirs lost, every number must be the recount’s where there can be one, and what is odd must be said with its cell and the way out.',
});

/** Texts and messages that somebody smuggles something in by. */
export const measureInjections = ofTests('test/injections', 130, {
  what: 'Injections that were tried, and those that got through',
  title: 'Injections',
  text: 'Formulas in names, notes and stages that come through the panel, a CSV file or the stages; markup in whatever the panel and the page show; CSV files and workbooks that are made to break or take over what opens them; and what a foreign page or a program on the same machine may send to the page’s server.',
});

function ofTests(
  folder: string,
  least: number,
  {what, title, text}: Readonly<Record<'what' | 'title' | 'text', string>>,
): Measure['run'] {
  return async ({say}) => {
    const kinds = await runTests(folder);
    const tests = kinds.reduce((sum, kind) => sum + kind.tests, 0);
    const failed = kinds.flatMap(kind => kind.failed.map(name => `${kind.kind}: ${name}`));
    say(`${folder}: ${tests} tried, ${failed.length} failed`);
    return {
      figures: [
        {
          what,
          aim: `at least ${least}, and 0`,
          found: `${tests}, and ${failed.length}`,
          isMet: tests >= least && failed.length === 0,
        },
      ],
      details: [
        {
          title,
          text,
          head: ['Kind', 'Tried', 'Failed'],
          rows: kinds.map(kind => [kind.kind, `${kind.tests}`, `${kind.failed.length}`]),
          examples: failed,
        },
      ],
    };
  };
}
