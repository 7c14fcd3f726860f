import {randomUUID} from 'node:crypto';
import type {ConditionalFormat, Style} from '@odoo/o-spreadsheet';
import {fromEngine, toEngine} from '../../engine/formula-text';
import type {Area} from './annotations';
import type {Book} from './book';

/** A conditional format as Google describes it. Null leaves that part of the look as it is. */
export interface FormatRuleSpec {
  criteria: string;
  values: Array<string | number>;
  background: string | null;
  fontColor: string | null;
  bold: boolean | null;
  italic: boolean | null;
  underline: boolean | null;
  strikethrough: boolean | null;
  areas: Area[];
}

type CellIsRule = Extract<ConditionalFormat['rule'], {type: 'CellIsRule'}>;

const operators: ReadonlyMap<string, CellIsRule['operator']> = new Map([
  ['CELL_EMPTY', 'isEmpty'],
  ['CELL_NOT_EMPTY', 'isNotEmpty'],
  ['NUMBER_GREATER_THAN', 'isGreaterThan'],
  ['NUMBER_GREATER_THAN_OR_EQUAL_TO', 'isGreaterOrEqualTo'],
  ['NUMBER_LESS_THAN', 'isLessThan'],
  ['NUMBER_LESS_THAN_OR_EQUAL_TO', 'isLessOrEqualTo'],
  ['NUMBER_EQUAL_TO', 'isEqual'],
  ['NUMBER_BETWEEN', 'isBetween'],
  ['TEXT_CONTAINS', 'containsText'],
  ['TEXT_EQUAL_TO', 'isEqual'],
  ['TEXT_STARTS_WITH', 'beginsWithText'],
  ['CUSTOM_FORMULA', 'customFormula'],
]);

/**
 * Replaces all conditional formats of a sheet. Where two color the same cell, the earlier one wins, as in Google.
 * Throws a TypeError for criteria that the engine has no counterpart of.
 */
export function setConditionalFormats(book: Book, sheetId: string, specs: readonly FormatRuleSpec[]): void {
  for (const {id} of book.getters.getConditionalFormats(sheetId)) {
    book.dispatch('REMOVE_CONDITIONAL_FORMAT', {sheetId, id});
  }
  for (const spec of specs) {
    const operator = operators.get(spec.criteria);
    if (!operator) throw new TypeError(`${spec.criteria} has no counterpart in the engine.`);
    const values = spec.values.map(value =>
      spec.criteria === 'CUSTOM_FORMULA'
        ? toEngine(String(value), book.settings.separators, book.quirks.booleanWords)
        : String(value),
    );
    const ranges = spec.areas.map(({zone}) => ({_sheetId: sheetId, _zone: zone}));
    const rule: CellIsRule = {type: 'CellIsRule', operator, values, style: styleOf(spec)};
    book.dispatch('ADD_CONDITIONAL_FORMAT', {sheetId, ranges, cf: {id: randomUUID(), rule}});
  }
}

/**
 * The conditional formats of a sheet that Google could have made, the strongest first. Throws a TypeError for one that
 * compares with an operator Google has not.
 */
export function conditionalFormats(book: Book, sheetId: string): FormatRuleSpec[] {
  return book.getters.getConditionalFormats(sheetId).flatMap(({rule, ranges}) => {
    if (rule.type !== 'CellIsRule') return [];
    const areas = ranges.map(text => {
      const range = book.getters.getRangeFromSheetXC(sheetId, text);
      return {sheetId: range.sheetId, zone: range.zone};
    });
    return [{...criteriaOf(book, rule), ...lookOf(rule.style), areas}];
  });
}

function criteriaOf(book: Book, {operator, values}: CellIsRule): Pick<FormatRuleSpec, 'criteria' | 'values'> {
  if (operator === 'customFormula') {
    return {criteria: 'CUSTOM_FORMULA', values: values.map(value => fromEngine(value, book.settings.separators))};
  }
  const numbers = values.every(value => value !== '' && Number.isFinite(Number(value)));
  const names = [...operators].filter(([, engine]) => engine === operator).map(([google]) => google);
  const criteria = names.find(name => name.startsWith('NUMBER') === numbers) ?? names[0];
  if (!criteria) throw new TypeError(`Google has no conditional format for ${operator}.`);
  return {criteria, values: criteria.startsWith('NUMBER') ? values.map(Number) : values};
}

function styleOf({background, fontColor, bold, italic, underline, strikethrough}: FormatRuleSpec): Style {
  return {
    ...(background !== null && {fillColor: background}),
    ...(fontColor !== null && {textColor: fontColor}),
    ...(bold !== null && {bold}),
    ...(italic !== null && {italic}),
    ...(underline !== null && {underline}),
    ...(strikethrough !== null && {strikethrough}),
  };
}

function lookOf(style: Style): Omit<FormatRuleSpec, 'criteria' | 'values' | 'areas'> {
  return {
    background: style.fillColor?.toLowerCase() ?? null,
    fontColor: style.textColor?.toLowerCase() ?? null,
    bold: style.bold ?? null,
    italic: style.italic ?? null,
    underline: style.underline ?? null,
    strikethrough: style.strikethrough ?? null,
  };
}
