import type {Execution} from '../runtime/execution';
import {Service, type ServiceKind} from '../runtime/service';
import type {Overloads} from '../runtime/signature';

type Criteria = GoogleAppsScript.Spreadsheet.FilterCriteria;
type Builder = GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder;

const methods = {copy: [''], getHiddenValues: ['']} satisfies Partial<Record<keyof Criteria, Overloads>>;

const kind: ServiceKind = {name: 'FilterCriteria', prefix: 'SpreadsheetApp.', methods, needs: 'document'};

/** What a column of a filter hides. */
export class FilterCriteriaService extends Service<Criteria> implements Pick<Criteria, keyof typeof methods> {
  constructor(
    execution: Execution,
    readonly hidden: readonly string[],
  ) {
    super(execution, kind);
  }

  copy(): Builder {
    return new FilterCriteriaBuilderService(this.execution, this.hidden).face;
  }

  getHiddenValues(): string[] {
    return [...this.hidden];
  }
}

const builderMethods = {
  build: [''],
  copy: [''],
  getHiddenValues: [''],
  setHiddenValues: ['String[]'],
} satisfies Partial<Record<keyof Builder, Overloads>>;

const builderKind: ServiceKind = {
  name: 'FilterCriteriaBuilder',
  prefix: 'SpreadsheetApp.',
  methods: builderMethods,
  needs: 'document',
};

/** Gathers what a column hides. Nothing is in force until it is built and set on a filter. */
export class FilterCriteriaBuilderService
  extends Service<Builder>
  implements Pick<Builder, keyof typeof builderMethods>
{
  constructor(
    execution: Execution,
    private hidden: readonly string[] = [],
  ) {
    super(execution, builderKind);
  }

  build(): Criteria {
    return new FilterCriteriaService(this.execution, this.hidden).face;
  }

  copy(): Builder {
    return new FilterCriteriaBuilderService(this.execution, this.hidden).face;
  }

  getHiddenValues(): string[] {
    return [...this.hidden];
  }

  setHiddenValues(values: string[]): Builder {
    this.hidden = [...values];
    return this.face;
  }
}
