import {conditionCases} from './conditions';
import {lookupCases} from './lookups';
import {numberCases} from './numbers';
import type {OwnCase} from './own-case';
import {rowCases} from './rows';
import {textCases} from './texts';

/** What the product's formulas lean on, each fact with where it is known from. */
export const ownCases: readonly OwnCase[] = [
  ...numberCases,
  ...textCases,
  ...conditionCases,
  ...lookupCases,
  ...rowCases,
];
