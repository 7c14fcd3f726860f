import type {Unit} from '../../src/pipeline/metrics/unit';
import {markdownTable, page, sentence} from './markdown.ts';

const UNIT: Readonly<Record<Unit, string>> = {
  count: 'number',
  share: '%',
  days: 'days',
  money: 'money',
  moneyPerDay: 'money per day',
  times: 'times',
  month: 'month',
  text: 'text',
};

/** What is printed of a number, or of a column of numbers. */
export interface Defined {
  readonly id: string;
  readonly label: string;
  readonly definition: string;
  readonly unit: Unit;
}

/** One heading of the page, and the records under it. */
export interface Section {
  readonly title: string;
  readonly what: string;
  readonly records: readonly Defined[];
}

/** A cell of the overview that a reader may type in. */
export interface Input {
  readonly label: string;
  readonly note: string;
}

/** What docs/metrics.md says beside its sections. */
export interface MetricsPage {
  /** Shown where there is nothing to divide or average. */
  readonly nothing: string;
  readonly inputs: readonly Input[];
  /** The questions that the sentences on top of the overview answer. */
  readonly questions: readonly string[];
  readonly sections: readonly Section[];
}

/** docs/metrics.md: what every number means. */
export function metricsPage({nothing, inputs, questions, sections}: MetricsPage): string {
  return page('src/pipeline/metrics and src/pipeline/overview', [
    '# What the numbers mean',
    'The notes on the overview say the same. Everything is computed as it stood at the end of the day in the cell As of, so ' +
      'any past day can be looked at again.',
    `Where there is nothing to divide or to average, \`${nothing}\` is shown, never 0 % and never an error.`,
    'The ids are the names of the numbers in the code and in `npm run overview -- --json`.',
    '## Day, filters and period',
    'The yellow cells of the overview. All numbers are over the deals that pass the filters and their conversations; a ' +
      'customer counts through a deal that passes.',
    markdownTable(
      ['Cell', 'Meaning'],
      inputs.map(({label, note}) => [label, note]),
    ),
    '## Three sentences',
    'On top of the overview, formulas like all else. They answer:',
    questions.map(question => `- ${question}`).join('\n'),
    ...sections.flatMap(({title, what, records}) => [`## ${title}`, what, definitions(records)]),
  ]);
}

function definitions(records: readonly Defined[]): string {
  return markdownTable(
    ['Label', 'Meaning', 'Unit', 'Id'],
    records.map(({id, label, definition, unit}) => [label, sentence(definition), UNIT[unit], `\`${id}\``]),
  );
}
