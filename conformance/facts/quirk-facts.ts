import type {QuirkId} from '../../workbench/index';
import {answerOf} from './answer-of';
import {type Fact, failsWith} from './fact';

type OfQuirk = Fact & {readonly quirk: QuirkId};

/** Where the stand-in can give a hard and a kind answer: what the product does to stand either. */
export const quirkFacts: readonly OfQuirk[] = [
  {
    id: 'spill-beyond-sheet',
    quirk: 'spillBeyondSheet',
    fact: 'A spill that is longer than its sheet may be #REF!: each generated sheet has 1,000 rows to spare',
    source: 'reported both ways: #REF! with “please insert more rows”, and a sheet that grows',
    otherwise: 'if the sheet grows, the rows to spare are not needed; if not, the overview says when they are used up',
    places: [
      {names: ['SPARE_ROWS'], file: 'src/pipeline/workbook/workbook-plan.ts'},
      {names: ['notice'], file: 'src/pipeline/overview/notice.ts'},
    ],
    asked: {
      script: ({sheet}) => {
        sheet.deleteRows(4, sheet.getMaxRows() - 3);
        sheet.getRange('A1').setFormula('=SEQUENCE(10)');
        return [[...answerOf(sheet.getRange('A1').getValues()).flat(), sheet.getMaxRows() >= 10]];
      },
      expected: [[failsWith('#REF!'), false]],
      alsoFine: [[1, true]],
    },
  },
  {
    id: 'read-after-lock',
    quirk: 'readAfterLock',
    fact: 'What is read after a lock was waited for may be old until a flush: there is one right after the wait',
    source: 'reported in github.com/juhyeonni/gas-sheets-query, #186',
    otherwise: 'the flush is not needed',
    places: [{names: ['takeLock'], file: 'src/sheets/lock.ts'}],
    asked: {byHand: 'Two people log a conversation at the same moment, many times: each must get a row of its own'},
  },
  {
    id: 'empty-text-in-spill',
    quirk: 'emptyTextInSpill',
    fact: 'An empty text that is written where a formula spills may block it: blanks are written as null',
    source: 'reported in github.com/googleapis/google-api-go-client/issues/1041, of the Sheets API',
    otherwise: 'blanks may be written either way',
    places: [{names: ['contents'], file: 'src/sheets/write-cells.ts'}],
    asked: {
      script: ({sheet}) => {
        sheet.getRange('A1').setFormula('=SEQUENCE(3)');
        sheet.getRange('A2').setValues([['']]);
        return answerOf(sheet.getRange('A1').getValues());
      },
      expected: failsWith('#REF!'),
      alsoFine: 1,
    },
  },
  {
    id: 'encodeurl-empty',
    quirk: 'encodeEmptyText',
    fact: 'ENCODEURL of an empty text may be #VALUE!: it stands in IFERROR',
    source: 'recorded once, as an empty text',
    otherwise: 'the IFERROR is only needed for cells that hold an error',
    places: [{names: ['key'], file: 'src/pipeline/facts/clean.ts'}],
    asked: {formula: '=ENCODEURL("")', cells: {}, expected: failsWith('#VALUE!'), alsoFine: ''},
  },
  {
    id: 'encodeurl-blank',
    quirk: 'encodeEmptyText',
    fact: 'ENCODEURL of a blank cell may be #VALUE!: it stands in IFERROR',
    source: 'unconfirmed',
    otherwise: 'the IFERROR is only needed for cells that hold an error',
    places: [{names: ['key'], file: 'src/pipeline/facts/clean.ts'}],
    asked: {
      formula: '=ARRAYFORMULA(ENCODEURL(A1:A2))',
      cells: {A1: 'a'},
      expected: [['a'], [failsWith('#VALUE!')]],
      alsoFine: 'a',
    },
  },
  {
    id: 'boolean-words',
    quirk: 'booleanWords',
    fact: 'TRUE and FALSE may be translated in formulas: neither is written',
    source: 'reported in github.com/google-marketing-solutions/google-analytics-utilities/issues/5',
    otherwise: 'they could be written',
    places: [{names: ['print'], file: 'src/formula/print.ts'}],
    asked: {
      decimalComma: true,
      script: ({sheet}) => {
        sheet.getRange('A1').setFormula('=IF(TRUE; 1; 2)');
        return answerOf(sheet.getRange('A1').getValues());
      },
      expected: failsWith('#NAME?'),
      alsoFine: 1,
    },
  },
  {
    id: 'range-beyond-sheet',
    quirk: 'rangeBeyondSheet',
    fact: 'A range beyond the last row throws: rows are added before',
    source: 'unconfirmed',
    otherwise: 'adding them is not needed',
    places: [{names: ['appendRows'], file: 'src/sheets/append-rows.ts'}],
    asked: {
      script: ({sheet}) => {
        const beyond = sheet.getMaxRows() + 1;
        try {
          sheet.getRange(beyond, 1).setValue(1);
          return sheet.getMaxRows() === beyond ? 'longer' : 'as it was';
        } catch {
          return 'throws';
        }
      },
      expected: 'throws',
      alsoFine: 'longer',
    },
  },
  {
    id: 'apostrophe-in-plain-text',
    quirk: 'apostropheInPlainText',
    fact: "A leading ' may stay visible in a cell of plain text: it is left out there, but for would-be formulas",
    source: 'unconfirmed',
    otherwise: 'texts that start with = show the sign in such cells',
    places: [{names: ['cellContent'], file: 'src/sheets/cell-content.ts'}],
    asked: {
      script: ({sheet}) => {
        sheet.getRange('A1').setNumberFormat('@').setValue("'x");
        return answerOf(sheet.getRange('A1').getValues());
      },
      expected: "'x",
      alsoFine: 'x',
    },
  },
];
