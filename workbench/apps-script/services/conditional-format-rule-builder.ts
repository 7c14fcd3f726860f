import type {FormatRuleSpec} from '../document/conditional-formats';
import type {Execution} from '../runtime/execution';
import {GoogleError} from '../runtime/google-error';
import {Service, type ServiceKind} from '../runtime/service';
import type {Overloads} from '../runtime/signature';
import {readColor} from './color';
import {ConditionalFormatRuleService} from './conditional-format-rule';
import {RangePlace} from './range/place';

type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

const methods = {
  build: [''],
  copy: [''],
  getRanges: [''],
  setBackground: ['String?'],
  setBold: ['Boolean?'],
  setFontColor: ['String?'],
  setItalic: ['Boolean?'],
  setRanges: ['Range[]'],
  setStrikethrough: ['Boolean?'],
  setUnderline: ['Boolean?'],
  whenCellEmpty: [''],
  whenCellNotEmpty: [''],
  whenFormulaSatisfied: ['String'],
  whenNumberBetween: ['number, number'],
  whenNumberEqualTo: ['number'],
  whenNumberGreaterThan: ['number'],
  whenNumberGreaterThanOrEqualTo: ['number'],
  whenNumberLessThan: ['number'],
  whenNumberLessThanOrEqualTo: ['number'],
  whenTextContains: ['String'],
  whenTextEqualTo: ['String'],
  whenTextStartsWith: ['String'],
} satisfies Partial<Record<keyof Builder, Overloads>>;

const kind: ServiceKind = {name: 'ConditionalFormatRuleBuilder', prefix: 'SpreadsheetApp.', methods, needs: 'document'};

const plain: FormatRuleSpec = {
  criteria: '',
  values: [],
  background: null,
  fontColor: null,
  bold: null,
  italic: null,
  underline: null,
  strikethrough: null,
  areas: [],
};

/** Gathers a conditional format. Nothing is in force until the built rule is set on its sheet. */
export class ConditionalFormatRuleBuilderService
  extends Service<Builder>
  implements Pick<Builder, keyof typeof methods>
{
  #spec: FormatRuleSpec;

  constructor(execution: Execution, spec: FormatRuleSpec = plain) {
    super(execution, kind);
    this.#spec = spec;
  }

  build(): GoogleAppsScript.Spreadsheet.ConditionalFormatRule {
    if (this.#spec.areas.length === 0) throw new GoogleError('Conditional format rule must have at least one range.');
    if (this.#spec.criteria === '') throw new GoogleError('Conditional format rule must have a condition.');
    return new ConditionalFormatRuleService(this.execution, this.#spec).face;
  }

  copy(): Builder {
    return new ConditionalFormatRuleBuilderService(this.execution, this.#spec).face;
  }

  getRanges(): GoogleAppsScript.Spreadsheet.Range[] {
    return this.#spec.areas.map(area => this.execution.handles.range(area));
  }

  setBackground(color: string | null): Builder {
    return this.#with({background: color === null ? null : readColor(color)});
  }

  setBold(bold: boolean | null): Builder {
    return this.#with({bold});
  }

  setFontColor(color: string | null): Builder {
    return this.#with({fontColor: color === null ? null : readColor(color)});
  }

  setItalic(italic: boolean | null): Builder {
    return this.#with({italic});
  }

  setRanges(ranges: GoogleAppsScript.Spreadsheet.Range[]): Builder {
    return this.#with({areas: ranges.map(range => this.execution.serviceOf(RangePlace, range).area())});
  }

  setStrikethrough(strikethrough: boolean | null): Builder {
    return this.#with({strikethrough});
  }

  setUnderline(underline: boolean | null): Builder {
    return this.#with({underline});
  }

  whenCellEmpty(): Builder {
    return this.#when('CELL_EMPTY');
  }

  whenCellNotEmpty(): Builder {
    return this.#when('CELL_NOT_EMPTY');
  }

  whenFormulaSatisfied(formula: string): Builder {
    return this.#when('CUSTOM_FORMULA', formula.startsWith('=') ? formula : `=${formula}`);
  }

  whenNumberBetween(start: number, end: number): Builder {
    return this.#when('NUMBER_BETWEEN', start, end);
  }

  whenNumberEqualTo(number: number): Builder {
    return this.#when('NUMBER_EQUAL_TO', number);
  }

  whenNumberGreaterThan(number: number): Builder {
    return this.#when('NUMBER_GREATER_THAN', number);
  }

  whenNumberGreaterThanOrEqualTo(number: number): Builder {
    return this.#when('NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  }

  whenNumberLessThan(number: number): Builder {
    return this.#when('NUMBER_LESS_THAN', number);
  }

  whenNumberLessThanOrEqualTo(number: number): Builder {
    return this.#when('NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  }

  whenTextContains(text: string): Builder {
    return this.#when('TEXT_CONTAINS', text);
  }

  whenTextEqualTo(text: string): Builder {
    return this.#when('TEXT_EQUAL_TO', text);
  }

  whenTextStartsWith(text: string): Builder {
    return this.#when('TEXT_STARTS_WITH', text);
  }

  #with(change: Partial<FormatRuleSpec>): Builder {
    this.#spec = {...this.#spec, ...change};
    return this.face;
  }

  #when(criteria: string, ...values: Array<string | number>): Builder {
    return this.#with({criteria, values});
  }
}
