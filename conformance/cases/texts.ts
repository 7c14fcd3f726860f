import {failsWith} from '../facts/fact';
import {casesFrom, functionList} from './own-case';

/** Texts, and how they are compared. */
export const textCases = [
  ...casesFrom('recorded', [
    ['& joins an array element by element', '=ARRAYFORMULA({"a";"b"}&"!")', [['a!'], ['b!']]],
    ['& of a blank cell adds nothing', '=A1&"x"', 'x', {A1: null}],
    ['& writes TRUE in capitals', '=TRUE&""', 'TRUE'],
    ['RIGHT cuts the fraction off its count', '=RIGHT("abcdef", 3.7)', 'def'],
    ['RIGHT of more than there is, is all', '=RIGHT("abc", 9)', 'abc'],
    ['TRIM takes spaces at the ends and doubled ones', '=TRIM("  a   b ")', 'a b'],
    ['ENCODEURL writes a space as %20', '=ENCODEURL("a b&c")', 'a%20b%26c'],
    ['LEN counts each character', '=LEN("a b ")', 4],
    ['LOWER leaves digits as they are', '=LOWER("AbC9")', 'abc9'],
    ['An error stays one through a text function', '=LEN(1/0)', failsWith('#DIV/0!')],
  ]),
  ...casesFrom(functionList, [
    ['= takes no notice of capitals', '="Won"="won"', true],
    ['CHAR of 10 is one character', '=LEN(CHAR(10)&"a")', 2],
    ['LEFT of more than there is, is all', '=LEFT("abc", 9)', 'abc'],
  ]),
  ...casesFrom('unconfirmed', [
    ['= tells accented letters apart', '="Jose"="José"', false],
    ['A blank cell equals an empty text', '=A1=""', true, {A1: null}],
    ['A number is below any text', '=9<"a"', true],
  ]),
];
