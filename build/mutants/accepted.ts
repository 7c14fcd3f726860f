import type {Alive} from './alive.ts';

/** Mutants that may live, and why: to be read, and kept short. */
interface Accepted {
  readonly why: string;
  /** Of each its file, the code (or how it begins: `fate < …`) and, where not every change of it is meant, what it becomes. */
  readonly mutants: readonly (readonly [file: string, code: string, became?: string])[];
}

const ACCEPTED: readonly Accepted[] = [
  {
    why: 'A default or a guard for the compiler alone: what it is for cannot happen, as the code around it sees to it.',
    mutants: [
      ['src/pipeline/shape.ts', 'fields[id]?.((given as Record<string, unknown>)[id], id)'],
      ['src/pipeline/stages/read-stages.ts', "''"],
      ['src/pipeline/stages/plan-change.ts', 'fate.was?.stage'],
      ['src/pipeline/check/group-findings.ts', 'row === undefined'],
      ['src/pipeline/log/log-row.ts', 'rows.length - 1'],
      ['src/pipeline/choices/read-choices.ts', '[]'],
      ['src/pipeline/choices/read-choices.ts', "''"],
      ['src/pipeline/explain/explain-overview.ts', "''"],
      ['src/pipeline/explain/explain-overview.ts', "'list' in ref"],
      ['src/pipeline/explain/explain-overview.ts', "'list'", '""'],
      ['src/pipeline/explain/explain-overview.ts', '!first'],
      ['src/pipeline/explain/rows-behind.ts', "''"],
      ['src/pipeline/explain/explain-view.ts', "''"],
      ['src/pipeline/explain/explain-view.ts', "() => ''"],
      ['src/pipeline/explain/rows-behind.ts', '[]'],
      ['src/pipeline/overview/here.ts', "''"],
      ['src/pipeline/overview/here.ts', "'all'"],
      ['src/pipeline/overview/overview-plan.ts', "''"],
      ['src/pipeline/overview/sections.ts', 'FORECAST[line - 1]?.where'],
      ['src/pipeline/overview/sections.ts', '[]'],
      ['src/pipeline/overview/table.ts', 'columns[index - 1]?.group'],
      ['src/pipeline/overview/table.ts', 'table.lines[line - 1]?.label'],
      ['src/pipeline/overview/table.ts', "'Open'"],
      ['src/pipeline/overview/tiles.ts', "''"],
      ['src/pipeline/metrics/to-formula.ts', 'range && is'],
      ['src/pipeline/compare/compare-numbers.ts', 'groups.get(number.group)?.new'],
      ['src/pipeline/compare/compare-numbers.ts', 'groups.get(number.group)?.changed'],
      ['src/pipeline/compare/compare-numbers.ts', 'groups.get(number.group)?.gone'],
      ['src/pipeline/frozen/frozen-plan.ts', '[]'],
      ['src/pipeline/frozen/named-numbers.ts', '[]'],
      ['src/pipeline/frozen/named-numbers.ts', "''"],
      ['src/pipeline/frozen/number-places.ts', "''"],
      ['src/delimited/decode.ts', '[]'],
      ['src/delimited/find-delimiter.ts', '[]'],
      ['src/delimited/find-delimiter.ts', "''"],
      ['src/delimited/find-delimiter.ts', 'rows.find(({cells}) => cells.length === width)?.cells'],
    ],
  },
  {
    why: 'The same result in another way: what the changed part decides follows from the rest too.',
    mutants: [
      ['src/formula/lint.ts', 'default: …'],
      ['src/formula/lint.ts', "known.gives === 'scalar'"],
      ['src/formula/lint.ts', "'scalar'"],
      ['src/formula/print.ts', "node.kind === 'operation'"],
      ['src/pipeline/tables/serial-day.ts', '/^(\\d{4})-(\\d{2})-(\\d{2})$/'],
      ['src/pipeline/tables/stretches.ts', 'exact.length <= most', 'exact.length < most'],
      ['src/pipeline/stages/diff-stages.ts', 'wish.was === null', 'false'],
      ['src/pipeline/check/certain-content.ts', "'0'"],
      ['src/pipeline/check/certain-content.ts', "''"],
      ['src/pipeline/check/certain-content.ts', '[]'],
      ['src/pipeline/explain/explain-overview.ts', "'heading'"],
      ['src/pipeline/explain/explain-overview.ts', "'badge'"],
      ['src/pipeline/explain/explain-overview.ts', "slot.kind === 'total'", 'true'],
      ['src/pipeline/explain/resolve.ts', 'a < b', 'a <= b'],
      ['src/pipeline/facts/spill.ts', "column.kind !== 'reference'"],
      ['src/pipeline/metrics/measure.ts', "typeof part === 'string'", 'true'],
      ['src/pipeline/metrics/to-formula.ts', "list === 'log'", 'true'],
      ['src/pipeline/overview/overview-plan.ts', '[]'],
      ['src/pipeline/overview/sections.ts', "'bottom'"],
      ['src/pipeline/overview/table.ts', "'cell'"],
      ['src/pipeline/overview/table.ts', "'column'"],
      ['src/pipeline/views/to-do.ts', 'format === undefined', 'false'],
      ['src/pipeline/frozen/named-numbers.ts', "column === ''", 'false'],
      ['src/pipeline/frozen/named-numbers.ts', 'at.column > found.at.column', 'at.column >= found.at.column'],
      ['src/delimited/decode.ts', 'index < sample.length', 'index <= sample.length'],
      ['src/delimited/decode.ts', 'Math.min(even, odd) * 4 > …'],
      ['src/delimited/decode.ts', 'Math.min(even, odd) * 4', 'Math.min(even, odd) / 4'],
      ['src/delimited/decode.ts', 'odd > even', 'odd >= even'],
      ['src/delimited/decode.ts', '{ return undefined; }'],
      ['src/delimited/find-delimiter.ts', "'\\n'"],
      ['src/delimited/read-delimited.ts', "'\\n'"],
    ],
  },
  {
    why: 'A boundary that nothing stands on: chance never gives just this number, and no time zone lies so far out.',
    mutants: [
      ['src/delimited/find-delimiter.ts', 'best.score > columnScore(cuts)', 'best.score >= columnScore(cuts)'],
      ['src/pipeline/compare/compare-numbers.ts', 'Math.max(Math.abs(one.value), Math.abs(other.value))'],
      ['src/pipeline/sample/random.ts', 'this.next() < share', 'this.next() <= share'],
      ['src/pipeline/sample/sample-data.ts', 'fate < …'],
      ['src/pipeline/sample/sample-data.ts', 'met + 60 < today', 'met + 60 <= today'],
      ['src/pipeline/sample/sample-data.ts', 'day > today', 'day >= today'],
      ['src/pipeline/plan/style.ts', 'share <= 0.03928', 'share < 0.03928'],
      ['src/pipeline/plan/style.ts', '1.05 / (luminance + 0.05) < 4.5', '1.05 / (luminance + 0.05) <= 4.5'],
      [
        'src/pipeline/log/log-row.ts',
        'Math.abs(serialMoment(read) - written) < 0.6',
        'Math.abs(serialMoment(read) - written) <= 0.6',
      ],
    ],
  },
  {
    why: 'Shows with a pipeline of two rungs alone, or with a number, a column or a view such as there is none yet.',
    mutants: [
      ['src/pipeline/metrics/to-formula.ts', 'each => holds(each, measure, here)'],
      ['src/pipeline/metrics/to-words.ts', '/Number$/'],
      ['src/pipeline/metrics/to-words.ts', '/ number$/'],
      ['src/pipeline/metrics/to-words.ts', '/^#$/'],
      ['src/pipeline/metrics/to-words.ts', '/^\\d{4}-\\d\\d/'],
      ['src/pipeline/overview/overview-plan.ts', 'columns > 1'],
      ['src/pipeline/overview/place.ts', '/^\\d+$/'],
      ['src/pipeline/views/view-plan.ts', 'shown < columns.length'],
      ['src/pipeline/explain/explain-overview.ts', 'lines.slice(1)'],
      ['src/pipeline/explain/explain-overview.ts', 'lines.slice(0, -1)'],
      ['src/pipeline/explain/explain-overview.ts', "line === 'butLast'"],
      ['src/pipeline/explain/explain-overview.ts', "'butLast'"],
      ['src/pipeline/explain/explain-overview.ts', '-1', '+1'],
    ],
  },
  {
    why: 'Shows nowhere: the number format of a text, or the unit of what a chart draws, a label that its title replaces.',
    mutants: [
      ['src/pipeline/metrics/funnel.ts', "'text'"],
      ['src/pipeline/metrics/funnel.ts', "'count'"],
      ['src/pipeline/metrics/funnel.ts', "'share'"],
      ['src/pipeline/metrics/reasons.ts', "''"],
      ['src/pipeline/metrics/unit.ts', "'General'"],
      ['src/pipeline/overview/sections.ts', "'count'"],
      ['src/pipeline/overview/slot.ts', "'text'"],
    ],
  },
  {
    why: 'Shows with a text that nobody has: two keys that run into each other, a name that is the text which Stryker puts in, a file that two delimiters cut equally well.',
    mutants: [
      ['src/pipeline/check/group-findings.ts', "'\\n'"],
      ['src/pipeline/check/group-findings.ts', '[]'],
      ['src/delimited/find-delimiter.ts', 'sample.length === mostCharacters && rows.length > 1', 'false'],
      ['src/delimited/find-delimiter.ts', 'cell.trim()', 'cell'],
      ['src/delimited/find-delimiter.ts', '({row}) => row'],
      ['src/delimited/find-delimiter.ts', 'b[1] - a[1] || b[0] - a[0]', 'b[1] - a[1] && b[0] - a[0]'],
      ['src/delimited/find-delimiter.ts', 'b[0] - a[0]', 'b[0] + a[0]'],
    ],
  },
];

/** Why a mutant may live; undefined for one that a test should notice. */
export function whyAccepted({file, code, became}: Alive): string | undefined {
  const isIt = ([of, from, to = became]: Accepted['mutants'][number]) =>
    file === of && became === to && (code === from || (from.endsWith('…') && code.startsWith(from.slice(0, -1))));
  return ACCEPTED.find(({mutants}) => mutants.some(isIt))?.why;
}
