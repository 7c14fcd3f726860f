import type {Execution} from '../runtime/execution';
import {Service, type ServiceKind} from '../runtime/service';
import type {Overloads} from '../runtime/signature';
import {ConditionalFormatRuleBuilderService} from './conditional-format-rule-builder';
import {DataValidationBuilderService} from './data-validation-builder';
import {spreadsheetEnumerations} from './enumerations';
import {FilterCriteriaBuilderService} from './filter-criteria';
import {SpreadsheetService} from './spreadsheet';
import {UiService} from './ui';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

const methods = {
  flush: [''],
  getActive: [''],
  getActiveRange: [''],
  getActiveSheet: [''],
  getActiveSpreadsheet: [''],
  getCurrentCell: [''],
  getUi: [''],
  newConditionalFormatRule: [''],
  newDataValidation: [''],
  newFilterCriteria: [''],
  setActiveRange: ['Range'],
  setActiveSheet: ['Sheet', 'Sheet, Boolean'],
} satisfies Partial<Record<keyof App, Overloads>>;

const kind: ServiceKind = {
  name: 'SpreadsheetApp',
  methods,
  needs: 'document',
  needsOf: {getUi: 'nothing'},
  constants: spreadsheetEnumerations,
};

/**
 * The open file, and no other: methods that open or create files are refused for want of a scope (see scopes.ts).
 * `getUi` works in every AuthMode, all else is refused in NONE.
 */
export class SpreadsheetAppService extends Service<App> implements Pick<App, keyof typeof methods> {
  constructor(execution: Execution) {
    super(execution, kind);
  }

  flush(): void {
    this.execution.seeTheSpreadsheetAsItIs();
    this.execution.world.book.settleSize();
    this.execution.unflushed = false;
  }

  getActive(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return this.execution.handles.spreadsheet();
  }

  getActiveRange(): GoogleAppsScript.Spreadsheet.Range {
    return new SpreadsheetService(this.execution).getActiveRange();
  }

  getActiveSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return new SpreadsheetService(this.execution).getActiveSheet();
  }

  getActiveSpreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return this.execution.handles.spreadsheet();
  }

  getCurrentCell(): GoogleAppsScript.Spreadsheet.Range {
    return new SpreadsheetService(this.execution).getCurrentCell();
  }

  getUi(): GoogleAppsScript.Base.Ui {
    return new UiService(this.execution).face;
  }

  newConditionalFormatRule(): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilderService(this.execution).face;
  }

  newDataValidation(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
    return new DataValidationBuilderService(this.execution).face;
  }

  newFilterCriteria(): GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder {
    return new FilterCriteriaBuilderService(this.execution).face;
  }

  setActiveRange(range: GoogleAppsScript.Spreadsheet.Range): GoogleAppsScript.Spreadsheet.Range {
    return new SpreadsheetService(this.execution).setActiveRange(range);
  }

  setActiveSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet): GoogleAppsScript.Spreadsheet.Sheet {
    return new SpreadsheetService(this.execution).setActiveSheet(sheet);
  }
}
