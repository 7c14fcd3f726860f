import type {BorderData, BorderPosition} from '@odoo/o-spreadsheet';
import {toEngineFormat} from '../../document/number-format';
import type {CellEdit} from '../../document/write-cells';
import {labelOf} from '../../runtime/enumeration';
import {notModelled} from '../../runtime/google-error';
import type {Overloads} from '../../runtime/signature';
import {readColor} from '../color';
import {assertShape} from '../grid';
import {RangeLookReading} from './look-reading';
import {
  background,
  black,
  borderStyle,
  fontColor,
  fontWeight,
  type HorizontalAlignment,
  horizontalAlignment,
  oneOf,
  type StyleChange,
  wrapping,
} from './style-changes';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Flag = boolean | null;

const flags = 'Boolean?, Boolean?, Boolean?, Boolean?, Boolean?, Boolean?';

export const lookMethods = {
  clearFormat: [''],
  setBackground: ['String?'],
  setBackgrounds: ['String?[][]'],
  setBorder: [flags, `${flags}, String?, BorderStyle?`],
  setFontColor: ['String?'],
  setFontColors: ['String?[][]'],
  setFontFamily: ['String?'],
  setFontSize: ['Integer'],
  setFontSizes: ['Integer[][]'],
  setFontStyle: ['String?'],
  setFontWeight: ['String?'],
  setFontWeights: ['String?[][]'],
  setHorizontalAlignment: ['String?'],
  setHorizontalAlignments: ['String?[][]'],
  setNumberFormat: ['String'],
  setNumberFormats: ['String[][]'],
  setVerticalAlignment: ['String?'],
  setWrap: ['Boolean'],
  setWraps: ['Boolean[][]'],
  setWrapStrategy: ['WrapStrategy'],
} satisfies Partial<Record<keyof Range, Overloads>>;

/** Changes how a range's cells look. */
export class RangeLook extends RangeLookReading implements Pick<Range, keyof typeof lookMethods> {
  setNumberFormat(format: string): Range {
    const engineFormat = toEngineFormat(format) ?? null;
    return this.edit(() => ({format: engineFormat}));
  }

  setNumberFormats(formats: string[][]): Range {
    return this.#editEach(formats, format => ({format: toEngineFormat(format) ?? null}));
  }

  setBackground(color: string | null): Range {
    return this.#restyle(background(color));
  }

  setBackgrounds(colors: Array<Array<string | null>>): Range {
    return this.#editEach(colors, color => ({style: background(color)}));
  }

  setFontColor(color: string | null): Range {
    return this.#restyle(fontColor(color));
  }

  setFontColors(colors: Array<Array<string | null>>): Range {
    return this.#editEach(colors, color => ({style: fontColor(color)}));
  }

  setFontFamily(family: string | null): Range {
    return this.#restyle({fontFamily: family ?? undefined});
  }

  setFontSize(size: number): Range {
    return this.#restyle({fontSize: size});
  }

  setFontSizes(sizes: number[][]): Range {
    return this.#editEach(sizes, fontSize => ({style: {fontSize}}));
  }

  setFontStyle(style: GoogleAppsScript.Spreadsheet.FontStyle | null): Range {
    return this.#restyle({italic: oneOf(style, {italic: true, normal: undefined})});
  }

  setFontWeight(weight: GoogleAppsScript.Spreadsheet.FontWeight | null): Range {
    return this.#restyle(fontWeight(weight));
  }

  setFontWeights(weights: Array<Array<GoogleAppsScript.Spreadsheet.FontWeight | null>>): Range {
    return this.#editEach(weights, weight => ({style: fontWeight(weight)}));
  }

  setHorizontalAlignment(alignment: HorizontalAlignment | null): Range {
    return this.#restyle(horizontalAlignment(alignment));
  }

  setHorizontalAlignments(alignments: Array<Array<HorizontalAlignment | null>>): Range {
    return this.#editEach(alignments, alignment => ({style: horizontalAlignment(alignment)}));
  }

  setVerticalAlignment(alignment: 'top' | 'middle' | 'bottom' | null): Range {
    return this.#restyle({verticalAlign: oneOf(alignment, {top: 'top', middle: 'middle', bottom: 'bottom'})});
  }

  setWrap(wrap: boolean): Range {
    return this.#restyle(wrapping(wrap ? 'wrap' : 'overflow'));
  }

  setWraps(wraps: boolean[][]): Range {
    return this.#editEach(wraps, wrap => ({style: wrapping(wrap ? 'wrap' : 'overflow')}));
  }

  setWrapStrategy(strategy: GoogleAppsScript.Spreadsheet.WrapStrategy): Range {
    const label = labelOf(strategy);
    return this.#restyle(wrapping(label === 'WRAP' ? 'wrap' : label === 'CLIP' ? 'clip' : 'overflow'));
  }

  setBorder(
    top: Flag,
    left: Flag,
    bottom: Flag,
    right: Flag,
    vertical: Flag,
    horizontal: Flag,
    color: string | null = null,
    style: GoogleAppsScript.Spreadsheet.BorderStyle | null = null,
  ): Range {
    const {sheetId, zone} = this.assertEditable();
    const sides = {top, left, bottom, right, v: vertical, h: horizontal};
    const set = Object.entries(sides).filter(([, flag]) => flag === true);
    const cleared = Object.entries(sides).filter(([, flag]) => flag === false);
    if (cleared.length > 0 && set.length + cleared.length < 6) {
      throw notModelled('Range.setBorder that clears some sides and leaves others as they are');
    }
    const draw = (border: BorderData): unknown =>
      this.execution.world.book.dispatch('SET_ZONE_BORDERS', {sheetId, target: [zone], border});
    if (cleared.length > 0) draw({position: 'clear'});
    for (const [position] of set) {
      draw({
        position: position as BorderPosition,
        color: color === null ? black : readColor(color),
        style: style === null ? 'thin' : borderStyle(labelOf(style)),
      });
    }
    return this.face;
  }

  clearFormat(): Range {
    const {sheetId, zone} = this.area();
    this.editPresent({style: null, format: null});
    this.execution.world.book.dispatch('SET_ZONE_BORDERS', {sheetId, target: [zone], border: {position: 'clear'}});
    return this.face;
  }

  #restyle(style: StyleChange): Range {
    return this.edit(() => ({style}));
  }

  #editEach<T>(grid: T[][], editOf: (item: T) => Omit<CellEdit, 'col' | 'row'>): Range {
    assertShape(grid, this.getNumRows(), this.getNumColumns());
    const {left, top} = this.area().zone;
    return this.edit((col, row) => editOf(grid[row - top]?.[col - left] as T));
  }
}
