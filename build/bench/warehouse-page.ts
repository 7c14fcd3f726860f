import {SHOWN} from '../../cli/warehouse/overview-script';
import {columnsRead, dollars} from '../../cli/warehouse/price';
import {markdownTable} from '../docs/markdown.ts';

/** What a part of the work took, on the clock and of the processor: both in seconds. */
export interface Step {
  readonly name: string;
  readonly seconds: number;
  readonly processor: number;
}

export interface SizeMeasured {
  readonly conversations: number;
  /** Making the rows, and writing them into the tables. */
  readonly load: Step;
  /** Putting the log in order, which is kept until the log changes. */
  readonly sort: Step;
  /** What DuckDB's file of these tables takes, in bytes. */
  readonly file: number;
  /** Of the whole overview. */
  readonly steps: readonly Step[];
  /** The most that the process of the overview held, in bytes. */
  readonly memory: number;
  /** Each view asked by itself, but for those that would take too long. */
  readonly single: readonly Step[];
  readonly bytes: readonly {readonly view: string; readonly bytes: number}[];
}

export interface Machine {
  readonly cores: number;
  /** The highest load average while it was measured. */
  readonly busiest: number;
}

/** A view that would take longer by itself, in seconds of the processor, is not asked. */
export const LONGEST = 120;

/** In seconds, for ten million conversations. */
const AIM = 20;
const AIM_OF_GROWTH = 12;

/** docs/warehouse-bench.md */
export function warehousePage(sizes: readonly SizeMeasured[], {cores, busiest}: Machine): string {
  const names = sizes.map(({conversations}) => `${conversations / 1e6} million`);
  const first = sizes[0] as SizeMeasured;
  const last = sizes[sizes.length - 1] as SizeMeasured;
  const row = (label: string, cell: (size: SizeMeasured) => string) => [label, ...sizes.map(cell)];
  const step = (name: string, {steps}: SizeMeasured) => steps.find(each => each.name === name);
  const growth = Math.log10(total(last, 'processor') / total(first, 'processor')) / decades(first, last);
  return `${[
    '<!-- Measured and printed by `npm run bench:warehouse`. -->',
    '# How the views grow with the log',
    `DuckDB on ${cores} cores, with a file of rows made from a seed. ${
      busiest > cores * 1.5
        ? `**The machine was busy with other work (a load of ${busiest.toFixed(0)} on ${cores} cores)**: the clock says little then, and the processor's seconds, which are also higher than on an idle machine, say more.`
        : ''
    }`,
    markdownTable(
      ['Conversations', ...names],
      [
        row('Making and loading the rows, s on the clock', ({load}) => load.seconds.toFixed(1)),
        row('Putting the log in order, once after each change of it, s on the clock', ({sort}) =>
          sort.seconds.toFixed(1),
        ),
        row('Whole overview, s on the clock', size => total(size, 'seconds').toFixed(1)),
        row('Whole overview, s of the processor', size => total(size, 'processor').toFixed(1)),
        row('Memory at most, MB', ({memory}) => (memory / 1e6).toFixed(0)),
        row('The file, MB', ({file}) => (file / 1e6).toFixed(0)),
      ],
    ),
    `Aim: ${AIM} s on the clock for 10 million on two idle cores, which is ${2 * AIM} s of the processor; growth of at most ${AIM_OF_GROWTH} times a decade. Measured: ${total(last, 'seconds').toFixed(0)} s on the clock, ${total(last, 'processor').toFixed(0)} s of the processor, ${(10 ** growth).toFixed(1)} times a decade.`,
    '## Part by part',
    'Seconds of the processor. *Adding up* answers with all shown views, from what is kept by then; what is worked out before are the views that many of them read.',
    markdownTable(
      ['View', ...names],
      first.steps.map(({name}) => row(name, size => (step(name, size)?.processor ?? 0).toFixed(2))),
    ),
    '## Each view asked by itself',
    `Seconds of the processor for \`SELECT * FROM\` each view, which works out all that stands behind it anew, some of it more than once. The command's overview does not ask in this way. Where a view would take more than ${LONGEST} s, by what it took with fewer conversations, it was not asked.`,
    markdownTable(
      ['View', ...names],
      SHOWN.map(view =>
        row(view, ({single}) => single.find(({name}) => name === view)?.processor.toFixed(1) ?? 'not asked'),
      ),
    ),
    '## What BigQuery would read',
    `By its published rule: the columns that a question touches, in the whole tables. For the log these are ${columnsOfLog()}. Megabytes, and dollars on demand in the region US, of each view asked by itself:`,
    markdownTable(
      ['View', ...names],
      first.bytes.map(({view}) =>
        row(view, ({bytes}) => {
          const read = bytes.find(each => each.view === view)?.bytes ?? 0;
          return `${(read / 1e6).toFixed(0)} (${dollars(read).toFixed(4)})`;
        }),
      ),
    ),
  ].join('\n\n')}\n`;
}

function total({steps}: SizeMeasured, what: 'seconds' | 'processor'): number {
  return steps.reduce((sum, step) => sum + step[what], 0);
}

function decades(first: SizeMeasured, last: SizeMeasured): number {
  return Math.log10(last.conversations / first.conversations);
}

function columnsOfLog(): string {
  const columns = columnsRead('stage_grid').get('conversations') ?? [];
  return columns.map(({name}) => `\`${name}\``).join(', ');
}
