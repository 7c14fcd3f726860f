import {failsWith} from '../facts/fact';
import {casesFrom, functionList} from './own-case';

/** Arithmetic, rounding, days and the errors of both. */
export const numberCases = [
  ...casesFrom('recorded', [
    ['ROUND takes the decimal that is shown, not the binary fraction below it', '=ROUND(2.675, 2)', 2.68],
    ['ROUND goes away from zero', '=ROUND(-1.5)', -2],
    ['MOD of a whole number of tenths is 0', '=MOD(3, 0.1)', 0],
    ['MOD has the sign of the divisor', '=MOD(-7, 3)', 2],
    ['MOD by 0 is an error', '=MOD(5, 0)', failsWith('#DIV/0!')],
    ['An empty text is no number', '=""+1', failsWith('#VALUE!')],
    ['A text that reads as a number is one in arithmetic', '="4"*2', 8],
    ['TRUE is 1 in arithmetic', '=TRUE+TRUE', 2],
    ['A blank cell is 0 in arithmetic', '=A1+5', 5, {A1: null}],
    ['SUM leaves out texts in cells', '=SUM(A1:A3)', 4, {A1: 1, A2: {text: '7'}, A3: 3}],
    ['MEDIAN of an even number of values is the mean of the two in the middle', '=MEDIAN({4, 1, 3, 2})', 2.5],
    ['MEDIAN reads a text that is written out', '=MEDIAN("5", 1, 9)', 5],
    ['A number too large is an error', '=1E308*100', failsWith('#NUM!')],
    ['Too few arguments are #N/A, which IFERROR catches', '=IFERROR(MOD(4), "caught")', 'caught'],
  ]),
  ...casesFrom(functionList, [
    ['DATE counts months beyond the twelfth into the next year', '=DATE(2024, 14, 1)=DATE(2025, 2, 1)', true],
    ['DATE takes day 0 for the last day of the month before', '=DATE(2024, 3, 0)', 45351],
    ['EOMONTH is the last day of the month', '=EOMONTH(DATE(2024, 1, 31), 1)', 45351],
    ['WEEKDAY of kind 2 starts on Monday', '=WEEKDAY(DATE(2024, 1, 7), 2)', 7],
  ]),
  ...casesFrom('unconfirmed', [
    ['MEDIAN of no number is an error', '=MEDIAN(A1:A2)', failsWith('#NUM!'), {A1: 'x'}],
    ['AVERAGE of no number is an error', '=AVERAGE(A1:A2)', failsWith('#DIV/0!'), {A1: 'x'}],
  ]),
];
