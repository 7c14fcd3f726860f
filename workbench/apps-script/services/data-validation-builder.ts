import {isArea, type ValidationSpec} from '../document/validation';
import type {Execution} from '../runtime/execution';
import {GoogleError} from '../runtime/google-error';
import {Service, type ServiceKind} from '../runtime/service';
import type {Overloads} from '../runtime/signature';
import {criteriaType, criteriaValues, DataValidationService} from './data-validation';
import {RangePlace} from './range/place';

type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type GoogleDate = GoogleAppsScript.Base.Date;

const methods = {
  build: [''],
  copy: [''],
  getAllowInvalid: [''],
  getCriteriaType: [''],
  getCriteriaValues: [''],
  getHelpText: [''],
  requireCheckbox: [''],
  requireDate: [''],
  requireDateAfter: ['Date'],
  requireDateBefore: ['Date'],
  requireDateBetween: ['Date, Date'],
  requireDateEqualTo: ['Date'],
  requireDateOnOrAfter: ['Date'],
  requireDateOnOrBefore: ['Date'],
  requireFormulaSatisfied: ['String'],
  requireNumberBetween: ['number, number'],
  requireNumberEqualTo: ['number'],
  requireNumberGreaterThan: ['number'],
  requireNumberGreaterThanOrEqualTo: ['number'],
  requireNumberLessThan: ['number'],
  requireNumberLessThanOrEqualTo: ['number'],
  requireTextContains: ['String'],
  requireTextEqualTo: ['String'],
  requireValueInList: ['String[]', 'String[], Boolean'],
  requireValueInRange: ['Range', 'Range, Boolean'],
  setAllowInvalid: ['Boolean'],
  setHelpText: ['String'],
} satisfies Partial<Record<keyof Builder, Overloads>>;

const kind: ServiceKind = {name: 'DataValidationBuilder', prefix: 'SpreadsheetApp.', methods, needs: 'document'};

/** Google lets a rule list this many values at most. */
const longestList = 500;

/** Gathers a validation rule. Nothing is in force until the built rule is set on a range. */
export class DataValidationBuilderService extends Service<Builder> implements Pick<Builder, keyof typeof methods> {
  #spec: ValidationSpec;

  constructor(execution: Execution, spec: Partial<ValidationSpec> = {}) {
    super(execution, kind);
    this.#spec = {criteria: '', values: [], allowInvalid: true, helpText: null, ...spec};
  }

  build(): GoogleAppsScript.Spreadsheet.DataValidation {
    if (this.#spec.criteria === '') throw new GoogleError('Cannot build a data validation rule without criteria.');
    return new DataValidationService(this.execution, {...this.#spec}).face;
  }

  copy(): Builder {
    return new DataValidationBuilderService(this.execution, this.#spec).face;
  }

  getAllowInvalid(): boolean {
    return this.#spec.allowInvalid;
  }

  getCriteriaType(): GoogleAppsScript.Spreadsheet.DataValidationCriteria {
    return criteriaType(this.#spec.criteria);
  }

  getCriteriaValues(): unknown[] {
    return criteriaValues(this.#spec, area => (isArea(area) ? this.execution.handles.range(area) : area));
  }

  getHelpText(): string | null {
    return this.#spec.helpText;
  }

  requireCheckbox(): Builder {
    return this.#require('CHECKBOX');
  }

  requireDate(): Builder {
    return this.#require('DATE_IS_VALID_DATE');
  }

  requireDateAfter(date: GoogleDate): Builder {
    return this.#require('DATE_AFTER', own(date));
  }

  requireDateBefore(date: GoogleDate): Builder {
    return this.#require('DATE_BEFORE', own(date));
  }

  requireDateBetween(start: GoogleDate, end: GoogleDate): Builder {
    return this.#require('DATE_BETWEEN', own(start), own(end));
  }

  requireDateEqualTo(date: GoogleDate): Builder {
    return this.#require('DATE_EQUAL_TO', own(date));
  }

  requireDateOnOrAfter(date: GoogleDate): Builder {
    return this.#require('DATE_ON_OR_AFTER', own(date));
  }

  requireDateOnOrBefore(date: GoogleDate): Builder {
    return this.#require('DATE_ON_OR_BEFORE', own(date));
  }

  requireFormulaSatisfied(formula: string): Builder {
    return this.#require('CUSTOM_FORMULA', formula);
  }

  requireNumberBetween(start: number, end: number): Builder {
    return this.#require('NUMBER_BETWEEN', start, end);
  }

  requireNumberEqualTo(number: number): Builder {
    return this.#require('NUMBER_EQUAL_TO', number);
  }

  requireNumberGreaterThan(number: number): Builder {
    return this.#require('NUMBER_GREATER_THAN', number);
  }

  requireNumberGreaterThanOrEqualTo(number: number): Builder {
    return this.#require('NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  }

  requireNumberLessThan(number: number): Builder {
    return this.#require('NUMBER_LESS_THAN', number);
  }

  requireNumberLessThanOrEqualTo(number: number): Builder {
    return this.#require('NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  }

  requireTextContains(text: string): Builder {
    return this.#require('TEXT_CONTAINS', text);
  }

  requireTextEqualTo(text: string): Builder {
    return this.#require('TEXT_EQUAL_TO', text);
  }

  requireValueInList(values: string[], showDropdown = true): Builder {
    if (values.length > longestList) throw new GoogleError(`A list of values can have ${longestList} items at most.`);
    return this.#require('VALUE_IN_LIST', ...values, showDropdown);
  }

  requireValueInRange(range: GoogleAppsScript.Spreadsheet.Range, showDropdown = true): Builder {
    return this.#require('VALUE_IN_RANGE', this.execution.serviceOf(RangePlace, range).area(), showDropdown);
  }

  setAllowInvalid(allowInvalid: boolean): Builder {
    this.#spec = {...this.#spec, allowInvalid};
    return this.face;
  }

  setHelpText(helpText: string): Builder {
    this.#spec = {...this.#spec, helpText};
    return this.face;
  }

  #require(criteria: string, ...values: ValidationSpec['values']): Builder {
    this.#spec = {...this.#spec, criteria, values};
    return this.face;
  }
}

/** The script's date as a date of the workbench's own realm. */
function own(date: GoogleDate): Date {
  return new Date(date.getTime());
}
