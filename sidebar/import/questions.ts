import {readAmount} from '../../src/pipeline/import/amount-column';
import type {ColumnSigns} from '../../src/pipeline/import/cell-reader';
import {readDay} from '../../src/pipeline/import/day-column';
import type {SourceCell} from '../../src/pipeline/import/source';
import {isoDay} from '../../src/pipeline/tables/serial-day';
import {bodyOf, type Draft, isUndecided, type Signs} from './draft';

/** What only the user can say: how cells are meant that can be read in two ways. */
export interface Question {
  readonly kind: ColumnSigns['kind'];
  /** The columns that it is about. */
  readonly titles: readonly string[];
  /** Some cells of a column say the one, others the other. */
  readonly isMixed: boolean;
  /** A cell, as it stands in the list. */
  readonly example: string;
  /** What the example comes to: an ISO day, or an amount. */
  readonly means: readonly {readonly sign: Signs[keyof Signs]; readonly is: string | number}[];
  readonly sign: Signs[keyof Signs];
  readonly isAgreed: boolean;
}

/** One for days and one for amounts at most: a list writes them in one way. */
export function questionsOf(draft: Draft): Question[] {
  const {found, titles, signs, agreed} = draft;
  return (['days', 'amounts'] as const).flatMap(kind => {
    const open = found.filter(each => each.kind === kind && isUndecided(each));
    const example = exampleOf(draft, open);
    if (example === undefined) return [];
    const means =
      kind === 'days'
        ? (['day', 'month'] as const).map(sign => ({sign, is: isoDay(readDay(example, sign) ?? 0)}))
        : (['.', ','] as const).map(sign => ({sign, is: readAmount(example, sign) ?? 0}));
    return [
      {
        kind,
        titles: open.map(({column}) => titles[column] as string),
        isMixed: open.some(each => each.found === 'mixed'),
        example: String(example),
        means,
        sign: signs[kind],
        isAgreed: agreed.includes(kind),
      },
    ];
  });
}

/** The first cell that can be read in two ways. */
function exampleOf({list, mapping}: Draft, open: readonly ColumnSigns[]): SourceCell | undefined {
  const [first] = open;
  if (!first) return undefined;
  const isEither = (cell: SourceCell): boolean =>
    first.kind === 'days'
      ? readDay(cell, undefined) === undefined && readDay(cell, 'day') !== undefined
      : readAmount(cell, undefined) === undefined && readAmount(cell, '.') !== undefined;
  for (const row of bodyOf(list, mapping)) {
    for (const {column} of open) {
      const cell = row.cells[column] ?? '';
      if (isEither(cell)) return cell;
    }
  }
  return undefined;
}
