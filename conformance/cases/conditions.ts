import {failsWith} from '../facts/fact';
import {casesFrom, functionList} from './own-case';

const deals = {A1: 'Won', B1: 10, A2: 'Lost', B2: 20, A3: 'won', B3: 30, A4: null, B4: 40};

/** IF and its kin, and what counts and adds up under conditions. */
export const conditionCases = [
  ...casesFrom('recorded', [
    ['COUNTIF takes no notice of capitals', '=COUNTIF(A1:A4, "WON")', 2, deals],
    ['COUNTIF compares numbers only with numbers', '=COUNTIF(A1:B4, ">15")', 3, deals],
    ['COUNTIF takes an array too', '=COUNTIF({4, 5, 6}, ">4")', 2],
    ['COUNTIFS counts rows that meet all', '=COUNTIFS(A1:A4, "won", B1:B4, ">10")', 1, deals],
    ['SUMIF refuses an array as its third argument', '=SUMIF({1, 2}, ">1", {5, 6})', failsWith('#N/A')],
    ['SUMIFS refuses an array as its first argument', '=SUMIFS({5, 6}, {1, 2}, ">1")', failsWith('#N/A')],
    ['AVERAGEIFS refuses an array as its first argument', '=AVERAGEIFS({5, 6}, {1, 2}, 1)', failsWith('#N/A')],
    ['IF works element by element', '=ARRAYFORMULA(IF({TRUE, FALSE}, "y", "n"))', [['y', 'n']]],
    ['IF without a second way is FALSE', '=IF(1>2, "y")', false],
    ['IF takes a number other than 0 for TRUE', '=IF(-2, "y", "n")', 'y'],
    ['IFERROR mends single elements', '=ARRAYFORMULA(IFERROR({6, 6}/{3, 0}, "–"))', [[2, '–']]],
    ['IFNA catches no other error', '=IFNA(1/0, 5)', failsWith('#DIV/0!')],
    ['IFNA catches #N/A', '=IFNA(#N/A, 5)', 5],
    ['ISNUMBER is FALSE for an error', '=ISNUMBER(1/0)', false],
  ]),
  ...casesFrom(functionList, [
    ['ISERROR is TRUE for an error in a cell', '=ISERROR(A1)', true, {A1: '=1/0'}],
    ['ISFORMULA is TRUE for a cell with a formula', '=ISFORMULA(A1)', true, {A1: '=1+1'}],
    ['ISFORMULA is FALSE for a cell that was typed into', '=ISFORMULA(A1)', false, {A1: 2}],
    ['COUNTIF reads * as any text, a blank cell not among them', '=COUNTIF(A1:A4, "*")', 3, deals],
    ['SUMIFS adds rows that meet all', '=SUMIFS(B1:B4, A1:A4, "Won", B1:B4, "<>30")', 10, deals],
    ['SUMIFS of no row is 0', '=SUMIFS(B1:B4, A1:A4, "none")', 0, deals],
    ['AVERAGEIFS is the mean of the rows that meet all', '=AVERAGEIFS(B1:B4, A1:A4, "won")', 20, deals],
    ['AVERAGEIFS of no row is an error', '=AVERAGEIFS(B1:B4, A1:A4, "none")', failsWith('#DIV/0!'), deals],
  ]),
  ...casesFrom('unconfirmed', [['COUNTIF of "" counts blank cells', '=COUNTIF(A1:A4, "")', 1, deals]]),
];
