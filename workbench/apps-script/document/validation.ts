import {randomUUID} from 'node:crypto';
import type {CellPosition, DataValidationCriterion, DataValidationRule, Range, Zone} from '@odoo/o-spreadsheet';
import {dateFromSerial, isoFromSerial, serialFromDate, serialFromIso} from '../../engine/dates';
import {fromEngine, toEngine} from '../../engine/formula-text';
import type {Area} from './annotations';
import type {Book} from './book';
import type {Content} from './write-cells';

/** A validation rule as Google describes it. Values are numbers, texts, dates, or the area that lists what is allowed. */
export interface ValidationSpec {
  criteria: string;
  values: Array<string | number | boolean | Date | Area>;
  allowInvalid: boolean;
  helpText: string | null;
}

type CriterionType = DataValidationCriterion['type'];

/** Google's criteria that compare with plain values, and the engine's name for each. */
const comparisons: ReadonlyMap<string, CriterionType> = new Map([
  ['DATE_AFTER', 'dateIsAfter'],
  ['DATE_BEFORE', 'dateIsBefore'],
  ['DATE_BETWEEN', 'dateIsBetween'],
  ['DATE_EQUAL_TO', 'dateIs'],
  ['DATE_IS_VALID_DATE', 'dateIsValid'],
  ['DATE_ON_OR_AFTER', 'dateIsOnOrAfter'],
  ['DATE_ON_OR_BEFORE', 'dateIsOnOrBefore'],
  ['NUMBER_BETWEEN', 'isBetween'],
  ['NUMBER_EQUAL_TO', 'isEqual'],
  ['NUMBER_GREATER_THAN', 'isGreaterThan'],
  ['NUMBER_GREATER_THAN_OR_EQUAL_TO', 'isGreaterOrEqualTo'],
  ['NUMBER_LESS_THAN', 'isLessThan'],
  ['NUMBER_LESS_THAN_OR_EQUAL_TO', 'isLessOrEqualTo'],
  ['TEXT_CONTAINS', 'containsText'],
  ['TEXT_EQUAL_TO', 'isEqualText'],
  ['CHECKBOX', 'isBoolean'],
]);

const googleNames = new Map([...comparisons].map(([google, engine]) => [engine, google]));

/**
 * Gives every cell of the areas, all on one sheet, this rule, or none. A cell has one rule at most. Throws a TypeError
 * for criteria that the engine has no counterpart of, and for VALUE_IN_RANGE without a range.
 */
export function setValidation(book: Book, areas: readonly Area[], spec: ValidationSpec | null): void {
  const [first] = areas;
  if (!first) return;
  const {sheetId} = first;
  const id = randomUUID();
  const ranges = areas.map(({zone}) => ({_sheetId: sheetId, _zone: zone}));
  if (!spec) {
    removeRules(book, sheetId, areas);
    return;
  }
  const criterion = toCriterion(book, sheetId, spec);
  book.dispatch('ADD_DATA_VALIDATION_RULE', {sheetId, ranges, rule: {id, criterion, isBlocking: !spec.allowInvalid}});
  if (spec.helpText !== null) helpTexts(book).put({id, sheetId, ranges: [], body: spec.helpText});
}

/** The engine takes cells away from a rule only by giving them another, which is then removed. */
function removeRules(book: Book, sheetId: string, areas: readonly Area[]): void {
  const touched = book.getters
    .getDataValidationRules(sheetId)
    .some(rule => rule.ranges.some(range => areas.some(area => overlap(range.zone, area.zone))));
  if (!touched) return;
  const id = randomUUID();
  const ranges = areas.map(({zone}) => ({_sheetId: sheetId, _zone: zone}));
  const criterion: DataValidationCriterion = {type: 'dateIsValid', values: []};
  book.dispatch('ADD_DATA_VALIDATION_RULE', {sheetId, ranges, rule: {id, criterion}});
  book.dispatch('REMOVE_DATA_VALIDATION_RULE', {sheetId, id});
}

/**
 * The rule of a cell, counted from 0; null where it has none. Throws a TypeError for a rule of the engine's own that
 * Google has no name for.
 */
export function validationAt(book: Book, sheetId: string, col: number, row: number): ValidationSpec | null {
  const rule = book.getters.getValidationRuleForCell({sheetId, col, row});
  return rule ? toSpec(book, sheetId, rule) : null;
}

export interface Offence {
  /** The rule refuses the value; otherwise it only warns. */
  refused: boolean;
  /** What the user is told. */
  message: string;
}

/** What a rule says against a value in a cell; undefined when it is allowed. A blank always is. */
export function offence(
  book: Book,
  sheetId: string,
  col: number,
  row: number,
  value: string | number | boolean | null,
): Offence | undefined {
  const rule = book.getters.getValidationRuleForCell({sheetId, col, row});
  if (!rule || value === null || value === '') return undefined;
  const error = violation(book, rule, {sheetId, col, row}, value);
  if (error === undefined) return undefined;
  const help = helpTexts(book).get(rule.id)?.body;
  return {refused: rule.isBlocking === true, message: help ?? error};
}

function violation(
  book: Book,
  {criterion}: DataValidationRule,
  position: CellPosition,
  value: string | number | boolean,
): string | undefined {
  const check = (): string | undefined => {
    // Only what a rule reads in other cells must be evaluated first.
    if (criterion.type === 'isValueInRange' || criterion.values.some(text => String(text).startsWith('=')))
      book.settle();
    const result = book.getters.getValidationResultForCellValue(value, position);
    return result.isValid ? undefined : String(result.error);
  };
  if (criterion.type !== 'customFormula') return check();
  // A formula reads the cell itself: the value has to stand in it while it is judged.
  const {sheetId, col, row} = position;
  const before = book.cell(sheetId, col, row);
  const content: Content = before?.isFormula
    ? {formula: before.compiledFormula.toFormulaString(book.getters)}
    : {value: before?.parsedValue ?? null};
  book.write(sheetId, [{col, row, content: {value}}]);
  try {
    return check();
  } finally {
    book.write(sheetId, [{col, row, content}]);
  }
}

/** Zones of the sheet where a rule refuses invalid values: only there must a write be checked. */
export function refusingZones(book: Book, sheetId: string): Zone[] {
  return book.getters
    .getDataValidationRules(sheetId)
    .filter(rule => rule.isBlocking)
    .flatMap(rule => rule.ranges.map((range: Range) => range.zone));
}

function helpTexts(book: Book): ReturnType<typeof book.annotations<string>> {
  return book.annotations<string>('helpText');
}

function toCriterion(book: Book, sheetId: string, {criteria, values}: ValidationSpec): DataValidationCriterion {
  if (criteria === 'VALUE_IN_LIST') {
    const [list, dropdown] = split(values);
    return {type: 'isValueInList', values: list.map(String), displayStyle: dropdown ? 'arrow' : 'plainText'};
  }
  if (criteria === 'VALUE_IN_RANGE') {
    const [area, dropdown] = values;
    if (!isArea(area)) throw new TypeError('VALUE_IN_RANGE needs a range.');
    const range = book.getters.getRangeFromZone(area.sheetId, area.zone);
    const text = book.getters.getRangeString(range, sheetId, {useFixedReference: true});
    return {type: 'isValueInRange', values: [text], displayStyle: dropdown === false ? 'plainText' : 'arrow'};
  }
  if (criteria === 'CUSTOM_FORMULA') {
    return {
      type: 'customFormula',
      values: [toEngine(String(values[0]), book.settings.separators, book.quirks.booleanWords)],
    };
  }
  const type = comparisons.get(criteria);
  if (!type) throw new TypeError(`${criteria} has no counterpart in the engine.`);
  const texts = values.map(value => (value instanceof Date ? isoOf(book, value) : String(value)));
  // The engine's union of criteria is told apart by `type`, which is known only at run time here.
  return {type, values: texts, ...(type.startsWith('date') && {dateValue: 'exactDate'})} as DataValidationCriterion;
}

function toSpec(book: Book, sheetId: string, rule: DataValidationRule): ValidationSpec {
  const {criterion} = rule;
  const rest = {allowInvalid: rule.isBlocking !== true, helpText: helpTexts(book).get(rule.id)?.body ?? null};
  if (criterion.type === 'isValueInList') {
    const dropdown = criterion.displayStyle !== 'plainText';
    return {criteria: 'VALUE_IN_LIST', values: [...criterion.values, dropdown], ...rest};
  }
  if (criterion.type === 'isValueInRange') {
    const {sheetId: at, zone} = book.getters.getRangeFromSheetXC(sheetId, String(criterion.values[0]));
    const dropdown = criterion.displayStyle !== 'plainText';
    return {criteria: 'VALUE_IN_RANGE', values: [{sheetId: at, zone}, dropdown], ...rest};
  }
  if (criterion.type === 'customFormula') {
    const formula = fromEngine(String(criterion.values[0]), book.settings.separators);
    return {criteria: 'CUSTOM_FORMULA', values: [formula], ...rest};
  }
  const criteria = googleNames.get(criterion.type);
  if (!criteria) throw new TypeError(`Google has no validation that is ${criterion.type}.`);
  return {criteria, values: criterion.values.map(value => googleValue(book, criteria, value)), ...rest};
}

function googleValue(book: Book, criteria: string, value: string): string | number | Date {
  if (criteria.startsWith('NUMBER')) return Number(value);
  if (!criteria.startsWith('DATE')) return value;
  return dateFromSerial(serialFromIso(value) ?? Number.NaN, book.clock.timeZone);
}

function isoOf(book: Book, date: Date): string {
  return isoFromSerial(Math.floor(serialFromDate(date, book.clock.timeZone)));
}

function split<T>(values: T[]): [T[], T | undefined] {
  const last = values.at(-1);
  return typeof last === 'boolean' ? [values.slice(0, -1), last] : [values, undefined];
}

/** Tells the range of VALUE_IN_RANGE from the other values of a rule, of which a Date is an object too. */
export function isArea(value: unknown): value is Area {
  return typeof value === 'object' && value !== null && 'zone' in value;
}

/** One common cell is enough. That both are on one sheet is for the caller to know. */
export function overlap(a: Zone, b: Zone): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}
