/** Which list stands on which sheet: as few sheets as the lengths of the lists allow. */

import {MOST_STAGES} from '../tables/stage-type';
import {single} from './column';
import type {ColumnId, FactColumn, ListId} from './columns';
import {CUSTOMER_LIST} from './customers';
import {DEALS} from './deals';
import {JUDGED} from './judged';
import {LOG} from './log';
import {FILTER_NAMES, LIST_ROWS, PEOPLE, REASONS, SOURCES} from './names';
import {PAIRS} from './pairs';
import {QUOTAS} from './quotas';
import {SETTINGS} from './settings';
import {soundness} from './sheet-doubts';
import {STAGE_LIST} from './stage-list';
import {STAYS} from './stays';

export type FactSheetId = 'lists' | 'rows' | 'log' | 'pairs' | 'deals';

/** The lists of one sheet from left to right, and how far down their columns reach. */
export interface FactSheet {
  readonly lists: Readonly<Partial<Record<ListId, readonly FactColumn[]>>>;
  readonly firstRow: number;
  /** Undefined: to the end of the sheet, which is as long as the log or the deals are. */
  readonly lastRow?: number;
}

/** All lists but the settings, and the one that is read off a whole table. */
const ELSEWHERE = {
  stageList: STAGE_LIST,
  people: PEOPLE,
  sources: SOURCES,
  reasons: REASONS,
  quotas: QUOTAS,
  filterNames: FILTER_NAMES,
  log: LOG,
  stays: STAYS,
  pairs: PAIRS,
  customerList: CUSTOMER_LIST,
  deals: DEALS,
};

export const FACT_SHEETS: Readonly<Record<FactSheetId, FactSheet>> = {
  lists: {
    lists: {
      settings: [...SETTINGS, single('sound', 'Sound', cells => soundness(cells, ELSEWHERE))],
      stageList: STAGE_LIST,
      people: PEOPLE,
      sources: SOURCES,
      reasons: REASONS,
      quotas: QUOTAS,
      filterNames: FILTER_NAMES,
    },
    firstRow: 2,
    lastRow: LIST_ROWS,
  },
  rows: {lists: {judged: JUDGED}, firstRow: 1},
  log: {lists: {log: LOG, stays: STAYS}, firstRow: 2},
  pairs: {lists: {pairs: PAIRS, customerList: CUSTOMER_LIST}, firstRow: 2},
  deals: {lists: {deals: DEALS}, firstRow: 3},
};

/** Where a column of a list stands. */
export interface FactPlace {
  readonly sheet: FactSheetId;
  /** From 1. */
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number | undefined;
  readonly record: FactColumn;
}

/** Finds a column of a list. A wrong id is a bug and throws. */
export function placeOf<List extends ListId>(list: List, id: ColumnId<List>): FactPlace {
  for (const [sheet, {lists, firstRow, lastRow}] of Object.entries(FACT_SHEETS)) {
    let before = 0;
    for (const [name, columns] of Object.entries(lists) as [ListId, readonly FactColumn[]][]) {
      const index = columns.findIndex(column => column.id === id);
      const record = columns[index];
      if (name === list && record) {
        const last = list === 'settings' ? firstRow : list === 'stageList' ? STAGE_ROWS : lastRow;
        return {sheet: sheet as FactSheetId, column: before + index + 1, firstRow, lastRow: last, record};
      }
      before += columns.length;
    }
  }
  throw new Error(`There is no column ${list}.${id}.`);
}

/** The last row of the list of stages. */
const STAGE_ROWS = 1 + MOST_STAGES;
