import {googleError} from '../../../workbench/engine/cell-error';
import type {Clock} from '../../../workbench/engine/clock';
import {toEngine} from '../../../workbench/engine/formula-text';
import {createModel} from '../../../workbench/engine/model';

export type Value = string | number | boolean | null;

export interface Situation {
  /** Rows of the sheet "Data", from A1. A string that starts with `=` is a formula in Google's en-US form. */
  data?: readonly (readonly Value[])[];
  /** Size of the sheet "Data". */
  rows?: number;
  clock?: Clock;
}

/**
 * What Google shows for a formula in en-US, standing alone in A1 of a sheet beside "Data": one value, or, for a spill,
 * its rows. Errors under Google's names; null is a blank cell.
 */
export function answer(formula: string, {data = [], rows = Math.max(data.length, 1), clock}: Situation = {}) {
  const cells: Record<string, string> = {};
  data.forEach((row, r) => {
    row.forEach((value, c) => {
      if (value !== null) cells[`${String.fromCharCode(65 + c)}${r + 1}`] = content(value);
    });
  });
  const model = createModel(
    {
      sheets: [
        {id: 'data', name: 'Data', rowNumber: rows, colNumber: 12, cells},
        {id: 'result', name: 'Result', rowNumber: 30, colNumber: 12, cells: {A1: toEngine(formula, 'comma')}},
      ],
    },
    clock ? {clock} : {},
  );
  const origin = {sheetId: 'result', col: 0, row: 0};
  const zone = model.getters.getSpreadZone(origin) ?? {left: 0, right: 0, top: 0, bottom: 0};
  const values: Value[][] = [];
  for (let row = zone.top; row <= zone.bottom; row++) {
    values.push([]);
    for (let col = zone.left; col <= zone.right; col++) {
      values.at(-1)?.push(googleError(model.getters.getEvaluatedCell({sheetId: 'result', col, row}).value));
    }
  }
  return values.length === 1 && values[0]?.length === 1 ? values[0][0] : values;
}

function content(value: Value): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const text = String(value);
  return text.startsWith('=') ? toEngine(text, 'comma') : text;
}

/** A column as the rows of a sheet. */
export function column(...values: Value[]): Value[][] {
  return values.map(value => [value]);
}
