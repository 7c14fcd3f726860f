import {mapZone} from '../../document/book';
import {automaticFormat} from '../../document/number-format';
import type {CellStyle} from '../../document/write-cells';
import type {Overloads} from '../../runtime/signature';
import {ColorService} from '../color-object';
import {spreadsheetEnumerations} from '../enumerations';
import {black, white} from './style-changes';
import {RangeValues} from './values';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Color = GoogleAppsScript.Spreadsheet.Color;
type FontStyle = GoogleAppsScript.Spreadsheet.FontStyle;
type FontWeight = GoogleAppsScript.Spreadsheet.FontWeight;
type WrapStrategy = GoogleAppsScript.Spreadsheet.WrapStrategy;

export const lookReadingMethods = {
  getBackground: [''],
  getBackgroundObject: [''],
  getBackgroundObjects: [''],
  getBackgrounds: [''],
  getFontColorObject: [''],
  getFontColorObjects: [''],
  getFontColors: [''],
  getFontFamilies: [''],
  getFontFamily: [''],
  getFontSize: [''],
  getFontSizes: [''],
  getFontStyle: [''],
  getFontStyles: [''],
  getFontWeight: [''],
  getFontWeights: [''],
  getHorizontalAlignment: [''],
  getHorizontalAlignments: [''],
  getNumberFormat: [''],
  getNumberFormats: [''],
  getVerticalAlignment: [''],
  getVerticalAlignments: [''],
  getWrap: [''],
  getWraps: [''],
  getWrapStrategies: [''],
  getWrapStrategy: [''],
} satisfies Partial<Record<keyof Range, Overloads>>;

/** How a range's cells look, read back. What nobody set is what a new sheet has; one without an `s` is the first cell's. */
export class RangeLookReading extends RangeValues implements Pick<Range, keyof typeof lookReadingMethods> {
  getNumberFormat(): string {
    return first(this.getNumberFormats());
  }

  getNumberFormats(): string[][] {
    const {sheetId} = this.area();
    const {book} = this.execution.world;
    return book.readRows(this.area(), (evaluated, col, row) => {
      return book.cell(sheetId, col, row)?.format ?? evaluated.format ?? automaticFormat;
    });
  }

  getBackground(): string {
    return first(this.getBackgrounds());
  }

  getBackgrounds(): string[][] {
    return this.#styles(style => style.fillColor?.toLowerCase() ?? white);
  }

  getBackgroundObject(): Color {
    return first(this.getBackgroundObjects());
  }

  getBackgroundObjects(): Color[][] {
    return this.#colors(this.getBackgrounds());
  }

  getFontColorObject(): Color {
    return first(this.getFontColorObjects());
  }

  getFontColorObjects(): Color[][] {
    return this.#colors(this.getFontColors());
  }

  getFontColors(): string[][] {
    return this.#styles(style => style.textColor?.toLowerCase() ?? black);
  }

  getFontFamily(): string {
    return first(this.getFontFamilies());
  }

  getFontFamilies(): string[][] {
    return this.#styles(style => style.fontFamily ?? 'Arial');
  }

  getFontSize(): number {
    return first(this.getFontSizes());
  }

  getFontSizes(): number[][] {
    return this.#styles(style => style.fontSize ?? 10);
  }

  getFontStyle(): FontStyle {
    return first(this.getFontStyles());
  }

  getFontStyles(): FontStyle[][] {
    return this.#styles(style => (style.italic ? 'italic' : 'normal'));
  }

  getFontWeight(): FontWeight {
    return first(this.getFontWeights());
  }

  getFontWeights(): FontWeight[][] {
    return this.#styles(style => (style.bold ? 'bold' : 'normal'));
  }

  getHorizontalAlignment(): string {
    return first(this.getHorizontalAlignments());
  }

  /** `general` where the value's type decides. */
  getHorizontalAlignments(): string[][] {
    return this.#styles(style => style.align ?? 'general');
  }

  getVerticalAlignment(): string {
    return first(this.getVerticalAlignments());
  }

  getVerticalAlignments(): string[][] {
    return this.#styles(style => style.verticalAlign ?? 'bottom');
  }

  getWrap(): boolean {
    return first(this.getWraps());
  }

  getWraps(): boolean[][] {
    return this.#styles(style => style.wrapping === 'wrap');
  }

  getWrapStrategy(): WrapStrategy {
    return first(this.getWrapStrategies());
  }

  getWrapStrategies(): WrapStrategy[][] {
    const {CLIP, OVERFLOW, WRAP} = spreadsheetEnumerations.WrapStrategy;
    return this.#styles(({wrapping}) => (wrapping === 'wrap' ? WRAP : wrapping === 'clip' ? CLIP : OVERFLOW));
  }

  #colors(codes: string[][]): Color[][] {
    return codes.map(row => row.map(code => new ColorService(this.execution, code).face));
  }

  #styles<T>(read: (style: CellStyle) => T): T[][] {
    const {sheetId, zone} = this.area();
    return mapZone(zone, (col, row) => read(this.execution.world.book.cell(sheetId, col, row)?.style ?? {}));
  }
}

/** A range has a cell or more. */
function first<T>(grid: T[][]): T {
  return (grid[0] as T[])[0] as T;
}
