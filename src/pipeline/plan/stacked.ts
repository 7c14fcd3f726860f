import type {Area} from './sheet-plan';

/** The row between two rows of cards: it holds no more than a short name in its first cell, so joining it as well changes nothing. */
const AIR = 1;

/** Areas of the same columns, listed downwards, as one where they stand below each other: each one is joined in one call. */
export function stacked(areas: readonly Area[]): Area[] {
  const found: Area[] = [];
  for (const area of areas) {
    const above = found.findIndex(
      ({row, rows, column, columns}) =>
        column === area.column && columns === area.columns && area.row - (row + rows) <= AIR,
    );
    const top = found[above];
    if (top) found[above] = {...top, rows: area.row + area.rows - top.row};
    else found.push(area);
  }
  return found;
}
