import type {Execution} from '../runtime/execution';
import type {Handles} from '../runtime/handles';
import {ConditionalFormatRuleBuilderService} from './conditional-format-rule-builder';
import {DataValidationBuilderService} from './data-validation-builder';
import {EmbeddedChartBuilderService} from './embedded-chart-builder';
import {RangeService} from './range/range';
import {SheetService} from './sheet/sheet';
import {SpreadsheetService} from './spreadsheet';

/** What an execution's services hand out. The one file that knows all their classes. */
export function makeHandles(execution: Execution): Handles {
  return {
    range: area => new RangeService(execution, area).face,
    sheet: sheetId => new SheetService(execution, sheetId).face,
    spreadsheet: () => new SpreadsheetService(execution).face,
    chartBuilder: chart => new EmbeddedChartBuilderService(execution, chart).face,
    formatRuleBuilder: spec => new ConditionalFormatRuleBuilderService(execution, spec).face,
    validationBuilder: spec => new DataValidationBuilderService(execution, spec).face,
  };
}
