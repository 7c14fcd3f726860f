import {answerOf} from './answer-of';
import {type Fact, failsWith} from './fact';

/** What sheets and ranges do, which a script tries out. */
export const sheetFacts: readonly Fact[] = [
  {
    id: 'sheets-read-each-other',
    fact: 'Columns of two hidden sheets may read each other, though never in a circle',
    source: 'unconfirmed',
    otherwise: 'the sheets behind the overview show #REF!',
    places: [{names: ['FACT_SHEETS'], file: 'src/pipeline/facts/fact-sheets.ts'}],
    asked: {
      script: ({sheet, more}) => {
        const other = more();
        const named = (each: GoogleAppsScript.Spreadsheet.Sheet): string => `'${each.getName()}'`;
        sheet.getRange('A1:A2').setValues([[1], [2]]);
        other.getRange('A1').setFormula(`=ARRAYFORMULA(${named(sheet)}!A1:A2+1)`);
        sheet.getRange('B1').setFormula(`=ARRAYFORMULA(${named(other)}!A1:A2*2)`);
        other.getRange('B1').setFormula(`=ARRAYFORMULA(${named(sheet)}!B1:B2-1)`);
        return answerOf(other.getRange('A1:B2').getValues());
      },
      expected: [
        [2, 3],
        [3, 5],
      ],
    },
  },
  {
    id: 'filter-outlives-clear',
    fact: 'Clearing the cells of a sheet leaves its filter, with what it hides',
    source: 'unconfirmed',
    otherwise: 'Set up takes away what people filter Deals by',
    places: [{names: ['clearGenerated'], file: 'src/sheets/dress-sheet.ts'}],
    asked: {
      script: ({sheet}) => {
        sheet.getRange('A1:B2').setValues([
          ['Stage', 'State'],
          ['Closing', 'Open'],
        ]);
        const hides = SpreadsheetApp.newFilterCriteria().setHiddenValues(['Won']).build();
        sheet.getRange('A1:B2').createFilter().setColumnFilterCriteria(2, hides);
        sheet.getRange('A1:B2').clear();
        sheet.clearContents();
        return answerOf([sheet.getFilter()?.getColumnFilterCriteria(2)?.getHiddenValues() ?? []]);
      },
      expected: 'Won',
    },
  },
  {
    id: 'sheet-metadata-found',
    fact: 'Developer metadata of a sheet holds some thousand characters, and is found through the spreadsheet',
    source: 'https://developers.google.com/apps-script/reference/spreadsheet/developer-metadata-finder',
    otherwise: 'frozen copies of the overview are not listed, or cannot be compared',
    places: [{names: ['frozenSheets', 'markFrozen'], file: 'src/sheets/frozen-sheets.ts'}],
    asked: {
      script: ({sheet, more}) => {
        const other = more();
        other.addDeveloperMetadata('scratch', 'x'.repeat(8000));
        const found = SpreadsheetApp.getActiveSpreadsheet().createDeveloperMetadataFinder().withKey('scratch').find();
        const ids = found.map(mark => mark.getLocation().getSheet()?.getSheetId());
        const isOther = ids.length === 1 && ids[0] === other.getSheetId() && ids[0] !== sheet.getSheetId();
        return isOther ? (found[0]?.getValue()?.length ?? 0) : 0;
      },
      expected: 8000,
    },
  },
  {
    id: 'data-range-end',
    fact: 'The data range of a sheet ends at the last text of a spill, or at its last blank: blank rows are passed over',
    source: 'unconfirmed',
    otherwise: 'rows at the end of a table are not read',
    places: [
      {names: ['readTable'], file: 'src/sheets/read-table.ts'},
      {names: ['valuesOf'], file: 'src/sheets/read-calculations.ts'},
    ],
    asked: {
      script: ({sheet}) => {
        sheet.getRange('A1').setFormula('=ARRAYFORMULA(IF(SEQUENCE(4)<3; SEQUENCE(4); ""))');
        return sheet.getDataRange().getNumRows();
      },
      expected: 4,
      alsoFine: 2,
    },
  },
  {
    id: 'values-to-the-end',
    fact: 'getSheetValues takes -1 for the numbers of rows and columns: all that is filled',
    source: 'reported by scripts that use it; its documentation says it of "the row or column position"',
    otherwise: 'Prove the numbers ends with an error of Google’s, and the deal card takes some calls more',
    places: [
      {names: ['cellsOf'], file: 'src/sheets/read-evidence.ts'},
      {names: ['allCells'], file: 'src/sheets/read-deal.ts'},
    ],
    asked: {
      script: ({sheet}) => {
        sheet.getRange('A1:B2').setValues([
          [1, 2],
          [3, 4],
        ]);
        return answerOf(sheet.getSheetValues(1, 1, -1, -1));
      },
      expected: [
        [1, 2],
        [3, 4],
      ],
    },
  },
  {
    id: 'time-zones-known',
    fact: 'Intl.DateTimeFormat knows the time zone of a spreadsheet',
    source: 'unconfirmed',
    otherwise: 'Prove the numbers ends with an error there',
    places: [{names: ['serialReader'], file: 'src/recount/serial-reader.ts'}],
    asked: {
      script: ({sheet}) => {
        const timeZone = sheet.getParent().getSpreadsheetTimeZone();
        return new Intl.DateTimeFormat('en-US', {timeZone}).resolvedOptions().timeZone !== '';
      },
      expected: true,
    },
  },
  {
    id: 'warning-lets-edit',
    fact: 'canEdit of a protection that only warns is true',
    source: 'unconfirmed',
    otherwise: 'those who do not own the spreadsheet are told that its sheets are protected',
    places: [{names: ['requireEditable'], file: 'src/sheets/require-editable.ts'}],
    asked: {
      script: ({sheet}) => {
        const protection = sheet.protect();
        protection.setWarningOnly(true);
        return protection.canEdit();
      },
      expected: true,
    },
  },
  {
    id: 'spilled-date-as-number',
    fact: 'A spilled date is read as a number where the format of its cell is 0',
    source: 'unconfirmed',
    otherwise: 'what the panel reads from hidden sheets shifts by the time zone, or is no number',
    places: [{names: ['columnFormats'], file: 'src/pipeline/plan/hidden-plan.ts'}],
    asked: {
      script: ({sheet}) => {
        sheet.getRange('A1:A2').setNumberFormat('0');
        sheet.getRange('A1').setFormula('=ARRAYFORMULA(DATE(2025; 1; 1)+SEQUENCE(2))');
        return answerOf(sheet.getRange('A1:A2').getValues());
      },
      expected: [[45659], [45660]],
    },
  },
  {
    id: 'open-range-of-one-row',
    quirk: 'rangeBeyondSheet',
    fact: "getRange('B2:B') throws on a sheet of one row: then the sheet gets another",
    source: 'unconfirmed',
    otherwise: 'the header may get a dropdown, or nothing: the sheet is then left with one row',
    places: [{names: ['bodiesAt'], file: 'src/sheets/input-rules.ts'}],
    asked: {
      script: ({sheet}) => {
        sheet.deleteRows(2, sheet.getMaxRows() - 1);
        try {
          return sheet.getRange('B2:B').getLastRow();
        } catch {
          return 'throws';
        }
      },
      expected: 'throws',
      alsoFine: 2,
    },
  },
  {
    id: 'rule-on-several-ranges',
    fact: 'One validation rule may be set on several ranges',
    source: 'unconfirmed',
    otherwise: 'columns have no dropdown, but for the last one',
    places: [{names: ['made'], file: 'src/sheets/input-rules.ts'}],
    asked: {
      script: ({sheet}) => {
        const rule = SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b'], true).build();
        sheet.getRange('A1:A2').setDataValidation(rule);
        sheet.getRange('C1').setDataValidation(rule);
        return ['A1', 'A2', 'C1', 'B1'].map(cell => sheet.getRange(cell).getDataValidation() !== null).join(' ');
      },
      expected: 'true true true false',
    },
  },
  {
    id: 'null-is-blank',
    fact: 'null in setValues leaves a blank cell, which no spill is blocked by',
    source: 'unconfirmed',
    otherwise: 'formulas of the overview are #REF! after Set up',
    places: [{names: ['contents'], file: 'src/sheets/write-cells.ts'}],
    asked: {
      script: ({sheet}) => {
        sheet.getRange('A1:A3').setValues([['=SEQUENCE(3)'], [null], [null]]);
        return answerOf(sheet.getRange('A1:A3').getValues());
      },
      expected: [[1], [2], [3]],
    },
  },
  {
    id: 'apostrophe-keeps-text',
    fact: "A leading ' keeps a text a text, and getValue leaves it out",
    source: 'reported by people who write such texts',
    otherwise: 'names that look like numbers, dates or formulas become those, or show the sign',
    places: [{names: ['writtenText'], file: 'src/pipeline/tables/written-text.ts'}],
    asked: {
      script: ({sheet}) => {
        sheet.getRange('A1:A3').setValues([["'=1+1"], ["'0509"], ["'Oct-25"]]);
        return answerOf(sheet.getRange('A1:A3').getValues());
      },
      expected: [['=1+1'], ['0509'], ['Oct-25']],
    },
  },
  {
    id: 'error-as-text',
    fact: 'getValues gives an error as its name',
    source: 'https://developers.google.com/apps-script/reference/spreadsheet/range',
    otherwise: 'cells with an error are taken for texts or blanks',
    places: [{names: ['readTable'], file: 'src/sheets/read-table.ts'}],
    asked: {
      script: ({sheet}) => {
        sheet.getRange('A1').setFormula('=1/0');
        return answerOf(sheet.getRange('A1').getValues());
      },
      expected: failsWith('#DIV/0!'),
    },
  },
  {
    id: 'comma-locale-formulas',
    fact: 'Where the decimal separator is a comma, setFormula takes English names and ; between arguments',
    source: 'unconfirmed',
    otherwise: 'all formulas are #ERROR! or #NAME? there: Set up must then print others',
    places: [{names: ['SEPARATOR'], file: 'src/formula/print.ts'}],
    asked: {
      decimalComma: true,
      script: ({sheet}) => {
        sheet.getRange('A1').setFormula('=IF(1=1; SUM(1; 1/2); 0)');
        return answerOf(sheet.getRange('A1').getValues());
      },
      expected: 1.5,
    },
  },
  {
    id: 'comma-locale-fixed',
    fact: 'FIXED writes the separators of the locale',
    source: 'https://support.google.com/docs/answer/3094125',
    otherwise: 'amounts in sentences are written in the American way everywhere',
    places: [{names: ['amountInWords'], file: 'src/pipeline/facts/words.ts'}],
    asked: {
      decimalComma: true,
      script: ({sheet}) => {
        sheet.getRange('A1').setFormula('=FIXED(5/2; 1)');
        return answerOf(sheet.getRange('A1').getValues());
      },
      expected: '2,5',
    },
  },
];
