/** The sheet that Check data writes: one row for each finding, as it was at that moment. */
import {columnLetters} from '../../formula/column-letters';
import type {Finding} from '../check/finding';
import {BLANK, type CellPlan, NO_EXTRAS, type SheetPlan} from '../plan/sheet-plan';
import type {StyleName} from '../plan/style';
import type {TableId} from '../tables/table';
import {columnOf, TABLES} from '../tables/tables';

export const DATA_CHECK_SHEET = 'Data check';
export const NOTHING_FOUND = 'All rows count, and nothing looks odd.';

/** Where a table stands, for the addresses. */
export interface Place {
  readonly sheet: string;
  readonly columns: Readonly<Record<string, number>>;
}

const WEIGHT: Readonly<Record<Finding['weight'], string>> = {
  wrong: 'Numbers wrong',
  leftOut: 'Left out',
  odd: 'Odd, but counts',
};

export const DATA_CHECK: readonly {
  header: string;
  width: number;
  style?: StyleName;
  of: (finding: Finding, place: Place) => string | number;
}[] = [
  {header: 'Sheet', width: 130, of: (_, place) => place.sheet},
  {header: 'Row', width: 60, style: 'number', of: ({row}) => row ?? ''},
  {header: 'Cell', width: 70, of: cellOf},
  {header: 'Column', width: 120, of: ({table, column}) => columnOf(TABLES[table], column).header},
  {header: 'Weight', width: 120, style: 'strong', of: ({weight}) => WEIGHT[weight]},
  {header: 'Reason', width: 380, of: ({reason}) => reason},
  {header: 'What to do', width: 460, of: ({remedy}) => remedy},
];

/** @param checkedAt when the data was checked, as a text for people. */
export function dataCheckPlan(
  name: string,
  findings: readonly Finding[],
  places: Readonly<Record<TableId, Place>>,
  checkedAt: string,
): SheetPlan {
  const note = `Checked ${checkedAt}. This list does not change by itself: run Check data again.`;
  const head = DATA_CHECK.map(({header}): CellPlan => ({content: header, style: 'titleText', note}));
  const rows = findings.map(finding =>
    DATA_CHECK.map(({of, style = 'text'}): CellPlan => ({content: of(finding, places[finding.table]), style})),
  );
  const nothing: CellPlan[] = DATA_CHECK.map((_, index) =>
    index === 0 ? {content: NOTHING_FOUND, style: 'text'} : BLANK,
  );
  return {
    ...NO_EXTRAS,
    id: 'dataCheck',
    name,
    rows: rows.length + 2,
    columns: DATA_CHECK.length,
    frozenRows: 1,
    columnWidths: DATA_CHECK.map(({width}) => width),
    cells: [head, ...(rows.length > 0 ? rows : [nothing])],
  };
}

function cellOf({row, column}: Finding, {columns}: Place): string {
  const place = columns[column];
  return row === undefined || place === undefined ? '' : `${columnLetters(place)}${row}`;
}
