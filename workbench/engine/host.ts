import type {Quirks} from '../quirks';
import type {Clock} from './clock';

/** What a model's formulas know of the spreadsheet around them. One for each model, reached as `this.sheets` in a function. */
export interface SheetsHost {
  readonly clock: Clock;
  readonly quirks: Quirks;
  /**
   * Rows that a sheet (by id) would need for all its spills to fit, filled in while cells are evaluated. Empty where
   * a spill does not lengthen its sheet.
   */
  readonly neededRows: Map<string, number>;
}
