import type {FrozenCopy, SharePlace} from '../panel/share';
import {PLAIN_MONEY, readMoney} from '../pipeline/tables/money';
import {CONVERSATIONS} from '../pipeline/tables/tables';
import {frozenSheets} from './frozen-sheets';
import {locate, sheetOf} from './read-table';
import {retry} from './retry';
import type {Workbook} from './workbook';

const PRINTED = ['overview', 'board', 'toDo'] as const;

/** What the screen Share is about. */
export function readSharePlace(workbook: Workbook): SharePlace {
  return {
    spreadsheet: workbook.spreadsheet.getId(),
    sheets: PRINTED.flatMap(as => {
      const sheet = workbook.find(as);
      return sheet ? [{as, id: sheet.getSheetId(), name: sheet.getName()}] : [];
    }),
    frozen: frozenCopies(workbook),
    money: workbook.find('conversations') ? moneyOf(workbook) : PLAIN_MONEY,
  };
}

/** The frozen copies as the panel lists them. */
export function frozenCopies(workbook: Workbook): FrozenCopy[] {
  return frozenSheets(workbook).map(({sheet, made}) => ({
    id: sheet.getSheetId(),
    name: sheet.getName(),
    day: made.slice(0, 10),
  }));
}

function moneyOf(workbook: Workbook): SharePlace['money'] {
  const {value} = locate(workbook, CONVERSATIONS).columns;
  return readMoney(retry(() => sheetOf(workbook, CONVERSATIONS).getRange(2, value).getNumberFormat()));
}
