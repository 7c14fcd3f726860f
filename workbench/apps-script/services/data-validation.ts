import type {Area} from '../document/annotations';
import {isArea, type ValidationSpec} from '../document/validation';
import type {Execution} from '../runtime/execution';
import {Service, type ServiceKind} from '../runtime/service';
import type {Overloads} from '../runtime/signature';
import {spreadsheetEnumerations} from './enumerations';

type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;

const methods = {
  copy: [''],
  getAllowInvalid: [''],
  getCriteriaType: [''],
  getCriteriaValues: [''],
  getHelpText: [''],
} satisfies Partial<Record<keyof DataValidation, Overloads>>;

const kind: ServiceKind = {name: 'DataValidation', prefix: 'SpreadsheetApp.', methods, needs: 'document'};

/** A built validation rule. It does nothing until a range is given it. */
export class DataValidationService
  extends Service<DataValidation>
  implements Pick<DataValidation, keyof typeof methods>
{
  constructor(
    execution: Execution,
    readonly spec: Readonly<ValidationSpec>,
  ) {
    super(execution, kind);
  }

  copy(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
    return this.execution.handles.validationBuilder(this.spec);
  }

  getAllowInvalid(): boolean {
    return this.spec.allowInvalid;
  }

  getCriteriaType(): GoogleAppsScript.Spreadsheet.DataValidationCriteria {
    return criteriaType(this.spec.criteria);
  }

  getCriteriaValues(): unknown[] {
    return criteriaValues(this.spec, area => this.execution.handles.range(area));
  }

  getHelpText(): string {
    // Google returns null where there is no text; its types leave that out here.
    return this.spec.helpText as string;
  }
}

/**
 * The enumeration's value of that name. Throws a WorkbenchError for a name that is not modelled, and for the '' of a
 * builder that has no criteria yet.
 */
export function criteriaType(label: string): GoogleAppsScript.Spreadsheet.DataValidationCriteria {
  return spreadsheetEnumerations.DataValidationCriteria[
    label as keyof typeof spreadsheetEnumerations.DataValidationCriteria
  ];
}

/** The arguments that the rule was required with: a list comes as one, with its drop-down flag after it. */
export function criteriaValues({criteria, values}: ValidationSpec, rangeOf: (area: Area) => unknown): unknown[] {
  if (criteria === 'VALUE_IN_LIST') return [values.slice(0, -1), values.at(-1)];
  return values.map(value => (isArea(value) ? rangeOf(value) : value));
}
