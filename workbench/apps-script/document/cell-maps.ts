import {type Cell, type CellPosition, registries, type Style, type WorkbookData, type Zone} from '@odoo/o-spreadsheet';

/**
 * The engine writes one cell a command, about 30 microseconds each: a minute for a large table. These plugins open the
 * two maps that hold its cells, so that a block is written in one go. What a script writes so is not in the engine's undo
 * history.
 */

export interface CellMap {
  cells: Record<string, Record<number, Cell>>;
  nextId: number;
}

export interface PositionMap {
  cellPosition: Record<number, CellPosition>;
  sheets: Record<string, {rows: Array<{cells: Record<number, number | undefined>}>}>;
}

interface NumberedCells extends CellMap {
  /** The engine's own way to number a cell, which can be undone. */
  getNextCellId(): number;
}

interface PlacedCells extends PositionMap {
  /** The engine's own way to place a cell, which can be undone. */
  setNewPosition(cellId: number, sheetId: string, col: number, row: number): void;
}

export interface CellMaps {
  getCellMap(): NumberedCells;
  getPositionMap(): PlacedCells;
}

const plugins = registries.corePluginRegistry;
const Cells = plugins.get('cell');
const Sheets = plugins.get('sheet');

class OpenSheets extends Sheets {
  static override getters = [...Sheets.getters, 'getPositionMap'];

  getPositionMap(): PlacedCells {
    return this as unknown as PlacedCells;
  }
}

class OpenCells extends Cells {
  static override getters = [...Cells.getters, 'getCellMap'];

  getCellMap(): NumberedCells {
    return this as unknown as NumberedCells;
  }

  /** Loading places every cell with a command too. */
  override import(data: WorkbookData): void {
    const {dispatch} = this;
    const positions = (this.getters as unknown as CellMaps).getPositionMap();
    this.dispatch = ((type: string, command: CellPosition & {cellId: number}) => {
      if (type !== 'UPDATE_CELL_POSITION') throw new Error(`Loading a file sent ${type}, which is not expected.`);
      const {cellId, ...position} = command;
      place(positions, position, cellId);
    }) as typeof dispatch;
    try {
      super.import(data);
    } finally {
      this.dispatch = dispatch;
    }
  }

  /**
   * New rows take the look of the row beside them; the engine's own way sends a command for each of their cells. The look
   * goes with the rows where somebody takes them back, or where they are made again after what another window did.
   */
  copyRowStyle(sheetId: string, from: number, to: readonly number[]): void {
    const columns = this.getters.getNumberCols(sheetId);
    for (let col = 0; col < columns; col++)
      this.#copyLook(
        sheetId,
        {col, row: from},
        to.map(row => ({col, row})),
      );
  }

  copyColumnStyle(sheetId: string, from: number, to: readonly number[]): void {
    const rows = this.getters.getNumberRows(sheetId);
    for (let row = 0; row < rows; row++)
      this.#copyLook(
        sheetId,
        {col: from, row},
        to.map(col => ({col, row})),
      );
  }

  /** The engine's own way sends a command for every place, whether there is a cell or not. */
  clearCells(sheetId: string, zones: readonly Zone[]): void {
    const {sheets} = (this.getters as unknown as CellMaps).getPositionMap();
    for (const {left, right, top, bottom} of zones)
      for (let row = top; row <= bottom; row++)
        for (const key of Object.keys(sheets[sheetId]?.rows[row]?.cells ?? {})) {
          const col = Number(key);
          if (left <= col && col <= right)
            this.dispatch('UPDATE_CELL', {sheetId, col, row, content: '', style: null, format: ''});
        }
  }

  #copyLook(sheetId: string, from: Place, to: readonly Place[]): void {
    const {style, format} = this.getters.getCell({sheetId, ...from}) ?? {};
    if (!style && !format) return;
    const positions = (this.getters as unknown as CellMaps).getPositionMap();
    for (const {col, row} of to) {
      const cell = blankCell(this.getCellMap().getNextCellId(), style, format);
      this.history.update('cells', sheetId, cell.id, cell);
      positions.setNewPosition(cell.id, sheetId, col, row);
    }
  }
}

interface Place {
  col: number;
  row: number;
}

function blankCell(id: number, style: Style | undefined, format: string | undefined): Cell {
  return {id, content: '', isFormula: false, parsedValue: null, ...(style && {style}), ...(format && {format})};
}

/**
 * Puts a cell that has a new id, or the id of the one it replaces. Throws a RangeError for a row that the sheet has
 * not.
 */
export function placeCell(map: CellMap, positions: PositionMap, position: CellPosition, cell: Cell): void {
  const {sheetId} = position;
  const inSheet = map.cells[sheetId] ?? {};
  inSheet[cell.id] = cell;
  map.cells[sheetId] = inSheet;
  place(positions, position, cell.id);
}

function place(positions: PositionMap, position: CellPosition, id: number): void {
  const {sheetId, col, row} = position;
  positions.cellPosition[id] = position;
  const cells = positions.sheets[sheetId]?.rows[row]?.cells;
  if (!cells) throw new RangeError(`Sheet ${sheetId} has no row ${row}.`);
  cells[col] = id;
}

/**
 * Takes the cell out of both maps, its look with it. A place without a cell stays as it is, one outside the sheet too.
 */
export function removeCell(map: CellMap, positions: PositionMap, {sheetId, col, row}: CellPosition): void {
  const cells = positions.sheets[sheetId]?.rows[row]?.cells;
  const id = cells?.[col];
  if (!cells || id === undefined) return;
  delete cells[col];
  delete positions.cellPosition[id];
  delete map.cells[sheetId]?.[id];
}

/**
 * Puts the two plugins in the engine's place: models made from then on have the getters `getCellMap` and
 * `getPositionMap`.
 */
export function openCellMaps(): void {
  plugins.replace('sheet', OpenSheets);
  plugins.replace('cell', OpenCells);
}
