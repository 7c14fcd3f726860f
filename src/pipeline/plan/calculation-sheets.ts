/** Which calculation lists stand side by side on which hidden sheet: as few sheets as the lengths of the lists allow. */
import type {CalculationColumn} from '../calculation/cells';
import {CUSTOMER_LIST} from '../calculation/customer-list';
import {DEALS} from '../calculation/deals';
import {LOG} from '../calculation/log';
import {ROWS} from '../calculation/rows';
import {STAGE_LIST} from '../calculation/stage-list';
import {STAYS} from '../calculation/stays';
import {FILTER_NAMES} from '../groups/filter-names';
import {MONTHS} from '../groups/months';
import {REASONS} from '../groups/reasons';
import {QUOTAS, SALESPEOPLE} from '../groups/salespeople';
import {SOURCES} from '../groups/sources';

type Columns = readonly CalculationColumn<string>[];

/** The lists of each sheet, from left to right. */
export const CALCULATION_SHEETS = {
  lists: {
    stageList: STAGE_LIST as Columns,
    people: SALESPEOPLE as Columns,
    quotas: QUOTAS as Columns,
    sources: SOURCES as Columns,
    reasons: REASONS as Columns,
    months: MONTHS as Columns,
    filterNames: FILTER_NAMES as Columns,
  },
  rows: {rows: ROWS as Columns},
  log: {log: LOG as Columns, stays: STAYS as Columns},
  deals: {deals: DEALS as Columns, customerList: CUSTOMER_LIST as Columns},
} as const;

export type CalculationSheetId = keyof typeof CALCULATION_SHEETS;

export type ListId = {[Sheet in CalculationSheetId]: keyof (typeof CALCULATION_SHEETS)[Sheet]}[CalculationSheetId];

/** Where a column of a list stands: its sheet and its place there, from 1. A wrong id is a bug and throws. */
export function placeOf(list: ListId, id: string): {sheet: CalculationSheetId; column: number} {
  for (const [sheet, lists] of Object.entries(CALCULATION_SHEETS)) {
    let before = 0;
    for (const [name, columns] of Object.entries(lists) as [string, Columns][]) {
      const index = columns.findIndex(column => column.id === id);
      if (name === list && index >= 0) return {sheet: sheet as CalculationSheetId, column: before + index + 1};
      before += columns.length;
    }
  }
  throw new Error(`There is no calculation column ${list}.${id}.`);
}
