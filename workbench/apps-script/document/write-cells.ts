import {type Cell, type CellPosition, CompiledFormula, helpers, type Model, type Style} from '@odoo/o-spreadsheet';
import type {ObservedEvaluation} from '../../engine/evaluation/adapt-evaluation';
import {type CellMaps, placeCell, removeCell} from './cell-maps';
import {engineText} from './engine-text';
import {type EvaluationControl, manyCells} from './lazy-evaluation';
import type {RowHeights} from './row-heights';

/**
 * What a cell holds: a formula in the engine's separators, or a value. Text stays the text it is. Null is a blank; an empty
 * text looks like one, and stands in the way of spills. Saving the file loses that.
 */
export type Content = {formula: string} | {value: string | number | boolean | null};

/** The engine's style, and the attributes that it carries for Google and doesn't draw. */
export interface CellStyle extends Style {
  fontFamily?: string;
  wrapStrategy?: 'WRAP' | 'OVERFLOW' | 'CLIP';
}

/** A change of one cell. What is left out stays; null clears. In `style`, an undefined attribute is removed. */
export interface CellEdit {
  col: number;
  row: number;
  content?: Content;
  format?: string | null;
  style?: {[K in keyof CellStyle]: CellStyle[K] | undefined} | null;
}

export type EngineGetters = Model['getters'] & CellMaps & EvaluationControl & ObservedEvaluation & RowHeights;

/** Row heights follow their texts up to this many rows: measuring text is slow, and nobody looks at a hundred thousand. */
const measuredRows = 200;

/**
 * Writes cells past the engine's command queue (see cell-maps.ts), then tells its views once. Cells must be in the
 * sheet: a RangeError is thrown for a row that it has not.
 */
export function writeCells(model: Model, sheetId: string, edits: Iterable<CellEdit>): void {
  const getters = model.getters as EngineGetters;
  const map = getters.getCellMap();
  const positions = getters.getPositionMap();
  const changed: CellPosition[] = [];
  const tall = new Set<number>();
  for (const edit of edits) {
    const position = {sheetId, col: edit.col, row: edit.row};
    const before = getters.getCell(position);
    const cell = editedCell(edit, before, before?.id ?? map.nextId++, sheetId, getters);
    if (cell) placeCell(map, positions, position, cell);
    else removeCell(map, positions, position);
    if ((edit.content || edit.format !== undefined) && changed.length <= manyCells) changed.push(position);
    if (tall.size < measuredRows && mayGrow(edit)) tall.add(edit.row);
  }
  getters.noteChangedCells(changed);
  if (tall.size < measuredRows) for (const row of tall) getters.measureRow(sheetId, row);
  model.dispatch('EVALUATE_CELLS', {cellIds: []});
}

function editedCell(
  edit: CellEdit,
  before: Cell | undefined,
  id: number,
  sheetId: string,
  getters: EngineGetters,
): Cell | undefined {
  const format = edit.format === undefined ? before?.format : (edit.format ?? undefined);
  const style = editedStyle(edit.style, before?.style);
  if (edit.content && 'formula' in edit.content) {
    return looking(
      {id, isFormula: true, compiledFormula: compile(edit.content.formula, sheetId, getters)},
      style,
      format,
    );
  }
  if (!edit.content && before?.isFormula) {
    return looking({id, isFormula: true, compiledFormula: before.compiledFormula}, style, format);
  }
  const value = edit.content ? edit.content.value : ((before && 'parsedValue' in before && before.parsedValue) ?? null);
  if (value === null && !style && !format) return undefined;
  const {content, parsedValue} = literal(value, format);
  return looking({id, content, isFormula: false, parsedValue}, style, format);
}

/** Assigning beats spreading here: a large table makes a million cells. */
function looking(cell: Cell, style: Style | undefined, format: string | undefined): Cell {
  const open: {style?: Style; format?: string} = cell;
  if (style) open.style = style;
  if (format) open.format = format;
  return cell;
}

function compile(formula: string, sheetId: string, getters: EngineGetters): CompiledFormula {
  return CompiledFormula.Compile(formula, sheetId, getters);
}

function literal(
  value: string | number | boolean | null,
  format: string | undefined,
): {content: string; parsedValue: string | number | boolean | null} {
  if (value === null || value === '') return {content: '', parsedValue: value};
  if (typeof value === 'boolean') return {content: value ? 'TRUE' : 'FALSE', parsedValue: value};
  if (typeof value === 'number') return {content: String(value), parsedValue: value};
  const kept = format === '@' || helpers.isEvaluationError(value) ? value : engineText(value);
  return {content: kept, parsedValue: value};
}

function editedStyle(change: CellEdit['style'], before: Style | undefined): CellStyle | undefined {
  if (change === undefined) return before;
  const style: Record<string, unknown> = change === null ? {} : {...before};
  for (const [key, value] of Object.entries(change ?? {})) {
    if (value === undefined) delete style[key];
    else style[key] = value;
  }
  return Object.keys(style).length > 0 ? (style as CellStyle) : undefined;
}

function mayGrow({content, style}: CellEdit): boolean {
  if (style && ('fontSize' in style || 'wrapping' in style)) return true;
  return (
    content !== undefined && 'value' in content && typeof content.value === 'string' && content.value.includes('\n')
  );
}
