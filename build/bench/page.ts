import {markdownTable} from '../docs/markdown.ts';
import {aims, factorsOf, growths, TIME_IDS, TIMES} from './aims.ts';
import type {Results, SizeResults} from './results.ts';
import {SALESPEOPLE, SOURCES} from './sizes.ts';

const TEMPLATES = {
  stages: 'last contact and current stage of each customer (MAXIFS, INDEX and MATCH: two formulas a customer)',
  counts: 'the same, and how often each customer was at each stage (COUNTIFS: ten formulas a customer)',
} as const;

/** docs/bench.md: what one run measured, and which aims it misses. */
export function benchPage(results: Results): string {
  const {machine, sizes} = results;
  return `${[
    '<!-- Printed by `npm run bench`. -->',
    '# How it behaves on large tables',
    `Measured with \`npm run bench\` on ${machine.cores} processor cores and Node ${machine.node}, on the local stand-in: Google's ` +
      'servers are faster or slower by a factor that nobody can measure from here. What carries over are the ratios, the ' +
      "growth and the service calls. Times are the processor's, not the clock's, so that other work on the machine hardly shows.",
    `The tables are invented from a fixed seed: about three conversations to a deal, ten to a customer, ${SALESPEOPLE} salespeople, ` +
      `${SOURCES} sources, eight stages. The formulas are those that the built add-on writes at Set up.`,
    '## Aims',
    markdownTable(
      ['Aim', 'Found', ''],
      aims(results).map(({what, found, isMet}) => [
        what,
        found,
        isMet === undefined ? '' : isMet ? 'met' : '**missed**',
      ]),
    ),
    '## The overview',
    'Load is from the stored file to every result; full recalculation is every formula again; one edit is a changed stage ' +
      'of one conversation, until the overview shows it. Memory is what the open spreadsheet holds. The recount is a plain ' +
      'program for the same numbers, the one that the tests hold the formulas against; in brackets how many times its time an ' +
      'edit takes.',
    markdownTable(
      ['Conversations', 'Customers', ...Object.values(TIMES), 'Memory', 'Recount'],
      sizes.map(({conversations, customers, overview, recount}) => [
        `${conversations}`,
        `${customers}`,
        ...TIME_IDS.map(time => seconds(overview[time])),
        megabytes(overview.memory),
        `${seconds(recount)} (× ${(overview.edit / recount).toFixed(1)})`,
      ]),
    ),
    ...besideCheckout(sizes),
    'How many times the time ten times the conversations take:',
    markdownTable(
      ['Conversations', ...Object.values(TIMES)],
      growths(results).map(({from, to, factors}) => [
        `${from} to ${to}`,
        ...TIME_IDS.map(time => `× ${factors[time].toFixed(1)}`),
      ]),
    ),
    '## Beside the formulas of templates',
    'Templates for sales logs give each customer a row of formulas, and each formula reads the whole log. They answer less ' +
      'than the overview does, and every new customer and conversation makes them slower: the work is customers times ' +
      'conversations. Measured in the same run, on the same log:',
    `- **Stages**: ${TEMPLATES.stages}.\n- **Counts**: ${TEMPLATES.counts}.`,
    ...sizes.flatMap(besideTemplates),
    notMeasured(sizes),
    '## Service calls',
    'A call of a Google service is what a script spends its time on, above all one that reads or writes the document (in ' +
      'brackets); turns are changes from writing to reading, at each of which Sheets calculates. Cells are those that an action ' +
      'writes. The time is from the click until every formula shows what became of it.',
    serviceTable(results),
    '## What goes to Google',
    markdownTable(
      ['File', 'Bytes', 'Limit'],
      results.bundles.map(({file, size, limit}) => [file, size === undefined ? 'not built' : `${size}`, `${limit}`]),
    ),
  ].join('\n\n')}\n`;
}

function besideCheckout(sizes: readonly SizeResults[]): readonly string[] {
  const rows = sizes.flatMap(({conversations, overview, beside}): string[][] => {
    if (!beside) return [];
    const factors = factorsOf(beside, overview);
    const memory = `${megabytes(beside.memory)} (× ${(beside.memory / overview.memory).toFixed(1)})`;
    return [
      [`${conversations}`, ...TIME_IDS.map(time => `${seconds(beside[time])} (× ${factors[time].toFixed(1)})`), memory],
    ];
  });
  if (rows.length === 0) return [];
  return [
    'A checkout of an earlier state beside it, measured in the same run; in brackets how many times as much as now:',
    markdownTable(['Conversations', ...Object.values(TIMES), 'Memory'], rows),
  ];
}

function besideTemplates({conversations, overview, templates}: SizeResults): readonly string[] {
  if (!templates) return [];
  const row = (name: string, measures: SizeResults['overview']): string[] => {
    const factors = factorsOf(measures, overview);
    return [
      name,
      ...TIME_IDS.map(time => `${seconds(measures[time])} (× ${factors[time].toFixed(1)})`),
      `${megabytes(measures.memory)} (× ${(measures.memory / overview.memory).toFixed(1)})`,
    ];
  };
  return [
    `At ${conversations} conversations, in brackets how many times the overview's:`,
    markdownTable(
      ['', ...Object.values(TIMES), 'Memory'],
      [row('Overview', overview), row('Template, stages', templates.stages), row('Template, counts', templates.counts)],
    ),
  ];
}

function notMeasured(sizes: readonly SizeResults[]): string {
  const measured = sizes.filter(({templates}) => templates);
  const [small, large] = [measured.at(-2)?.templates, measured.at(-1)?.templates];
  if (!small || !large) return 'The template was measured at one size only.';
  const growth = factorsOf(large.counts, small.counts).recalculation;
  return (
    `Above ${measured.at(-1)?.conversations} conversations the template is not measured, for it would take minutes: its ` +
    `recalculation grew × ${growth.toFixed(0)} with ten times the conversations.`
  );
}

function serviceTable({services}: Results): string {
  const actions = services[0]?.uses.map(({action}) => action) ?? [];
  const found = (action: string) =>
    services.flatMap(({uses}) =>
      uses
        .filter(use => use.action === action)
        .flatMap(({calls, inDocument, turns, cells, time}) => [
          `${calls} (${inDocument})`,
          `${turns}`,
          `${cells}`,
          seconds(time),
        ]),
    );
  return markdownTable(
    [
      '',
      ...services.flatMap(({conversations}) => [
        `Calls at ${conversations}`,
        `Turns at ${conversations}`,
        `Cells at ${conversations}`,
        `Time at ${conversations}`,
      ]),
    ],
    actions.map(action => [action, ...found(action)]),
  );
}

/** `0.12 s`, `12.3 s`. */
function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(milliseconds < 9995 ? 2 : 1)} s`;
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1_000_000)} MB`;
}
