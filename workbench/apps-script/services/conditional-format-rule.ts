import type {FormatRuleSpec} from '../document/conditional-formats';
import type {Execution} from '../runtime/execution';
import {Service, type ServiceKind} from '../runtime/service';
import type {Overloads} from '../runtime/signature';
import {spreadsheetEnumerations} from './enumerations';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

const methods = {
  copy: [''],
  getBooleanCondition: [''],
  getRanges: [''],
} satisfies Partial<Record<keyof Rule, Overloads>>;

const kind: ServiceKind = {name: 'ConditionalFormatRule', prefix: 'SpreadsheetApp.', methods, needs: 'document'};

/** A built conditional format. It does nothing until a sheet is given it. */
export class ConditionalFormatRuleService extends Service<Rule> implements Pick<Rule, keyof typeof methods> {
  constructor(
    execution: Execution,
    readonly spec: Readonly<FormatRuleSpec>,
  ) {
    super(execution, kind);
  }

  copy(): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
    return this.execution.handles.formatRuleBuilder(this.spec);
  }

  getBooleanCondition(): GoogleAppsScript.Spreadsheet.BooleanCondition {
    return new BooleanConditionService(this.execution, this.spec).face;
  }

  getRanges(): GoogleAppsScript.Spreadsheet.Range[] {
    return this.spec.areas.map(area => this.execution.handles.range(area));
  }
}

type Condition = GoogleAppsScript.Spreadsheet.BooleanCondition;

const conditionMethods = {
  getBackground: [''],
  getBold: [''],
  getCriteriaType: [''],
  getCriteriaValues: [''],
  getFontColor: [''],
} satisfies Partial<Record<keyof Condition, Overloads>>;

const conditionKind: ServiceKind = {
  name: 'BooleanCondition',
  prefix: 'SpreadsheetApp.',
  methods: conditionMethods,
  needs: 'document',
};

class BooleanConditionService extends Service<Condition> implements Pick<Condition, keyof typeof conditionMethods> {
  constructor(
    execution: Execution,
    private readonly spec: FormatRuleSpec,
  ) {
    super(execution, conditionKind);
  }

  getBackground(): string | null {
    return this.spec.background;
  }

  getBold(): boolean | null {
    return this.spec.bold;
  }

  getCriteriaType(): GoogleAppsScript.Spreadsheet.BooleanCriteria {
    const criteria = spreadsheetEnumerations.BooleanCriteria;
    return criteria[this.spec.criteria as keyof typeof criteria];
  }

  getCriteriaValues(): Array<string | number> {
    return [...this.spec.values];
  }

  getFontColor(): string | null {
    return this.spec.fontColor;
  }
}
