import type {Area} from '../document/annotations';
import type {ChartNote} from '../document/charts';
import type {FormatRuleSpec} from '../document/conditional-formats';
import type {ValidationSpec} from '../document/validation';

/** How services hand out each other, without importing each other. */
export interface Handles {
  range(area: Area): GoogleAppsScript.Spreadsheet.Range;
  sheet(sheetId: string): GoogleAppsScript.Spreadsheet.Sheet;
  /** A new handle, which knows the sheets that there are now. */
  spreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet;
  /** Builders that start from what was built before. */
  chartBuilder(chart: Readonly<ChartNote>): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
  formatRuleBuilder(spec: Readonly<FormatRuleSpec>): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
  validationBuilder(spec: Readonly<ValidationSpec>): GoogleAppsScript.Spreadsheet.DataValidationBuilder;
}
