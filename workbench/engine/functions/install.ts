import {registries} from '@odoo/o-spreadsheet';
import {defineAggregates} from './aggregate';
import {defineArrayFunctions} from './array';
import {defineBounds} from './bounds';
import {defineCalendar} from './calendar';
import {defineChoices} from './choice';
import {defineComparisons} from './comparison';
import {defineConversions} from './conversions';
import {defineFormats} from './formats';
import {defineIndex} from './indexed';
import {defineLiteralErrors} from './literal-errors';
import {defineLogicFunctions} from './logic';
import {defineLookupFunctions} from './lookup';
import {defineNumberFunctions} from './number';
import {definePatterns} from './patterns';
import {defineSortFunctions} from './sort';
import {defineTextFunctions} from './text';

/** The engine's functions that Google Sheets has not: there they are #NAME?, so they must be here. */
const unknownToGoogle = [
  'ARRAY.CONSTRAIN',
  'ARRAYTOTEXT',
  'DROP',
  'EXPAND',
  'FORMAT.LARGE.NUMBER',
  'MATTHEWS',
  'MONTH.END',
  'MONTH.START',
  'POLYFIT.COEFFS',
  'POLYFIT.FORECAST',
  'QUARTER',
  'QUARTER.END',
  'QUARTER.START',
  'REGEXTEST',
  'SPEARMAN',
  'TAKE',
  'TEXTAFTER',
  'TEXTBEFORE',
  'TEXTSPLIT',
  'YEAR.END',
  'YEAR.START',
];

/** Functions of Google's and of the newest Excel only: files for other programs hold their values. */
const unknownElsewhere = [
  'CHOOSECOLS',
  'CHOOSEROWS',
  'FILTER',
  'RANDARRAY',
  'SEQUENCE',
  'SORT',
  'TOCOL',
  'TOROW',
  'UNIQUE',
  'WRAPCOLS',
  'WRAPROWS',
  'XLOOKUP',
];

/** Makes the engine's functions answer as Google's. The engine keeps one list of functions for all models. */
export function installFunctions(): void {
  for (const name of unknownToGoogle) {
    registries.functionRegistry.remove(name);
    delete registries.functionRegistry.mapping[name];
  }
  defineAggregates();
  defineArrayFunctions();
  defineBounds();
  defineCalendar();
  defineChoices();
  defineComparisons();
  defineConversions();
  defineFormats();
  defineIndex();
  defineLiteralErrors();
  defineLogicFunctions();
  defineLookupFunctions();
  defineNumberFunctions();
  definePatterns();
  defineSortFunctions();
  defineTextFunctions();
  for (const name of unknownElsewhere) registries.functionRegistry.get(name).isExported = false;
}
