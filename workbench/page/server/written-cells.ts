import {type Cell, type CoreCommand, registries} from '@odoo/o-spreadsheet';
import '../../apps-script/document/book';
import type {PositionMap} from '../../apps-script/document/cell-maps';

/**
 * Scripts write cells past the engine's commands (see cell-maps.ts), and the windows that draw the same spreadsheet must
 * hear of it. This plugin notes every such write as the command that would have made it.
 */
export interface WrittenCells {
  /** Starts noting. */
  noteWrites(): void;
  /** What was written since the last time: the last state of each cell. */
  takeWrites(): UpdateCell[];
}

export type UpdateCell = Extract<CoreCommand, {type: 'UPDATE_CELL'}>;

const plugins = registries.corePluginRegistry;
const Sheets = plugins.get('sheet');

class NotedSheets extends Sheets implements WrittenCells {
  static override getters = [...Sheets.getters, 'noteWrites', 'takeWrites'];
  #writes: Map<string, UpdateCell> | undefined;
  #inCommand = false;

  noteWrites(): void {
    this.#writes = new Map();
  }

  takeWrites(): UpdateCell[] {
    const commands = [...(this.#writes?.values() ?? [])];
    this.#writes?.clear();
    return commands;
  }

  override beforeHandle(): void {
    this.#inCommand = true;
  }

  override finalize(): void {
    this.#inCommand = false;
  }

  /** The map that cells are placed in: one that notes what is placed, unless a command places it, which windows carry out too. */
  getPositionMap(): PositionMap {
    const map = this as unknown as PositionMap;
    if (!this.#writes || this.#inCommand) return map;
    const cellPosition = new Proxy(map.cellPosition, {
      set: (positions, key, position) => {
        const id = Number(key);
        positions[id] = position;
        this.#note(map, id, this.getters.getCellById(id));
        return true;
      },
      deleteProperty: (positions, key) => {
        this.#note(map, Number(key), undefined);
        return Reflect.deleteProperty(positions, key);
      },
    });
    return {cellPosition, sheets: map.sheets};
  }

  #note(map: PositionMap, id: number, cell: Cell | undefined): void {
    const position = map.cellPosition[id];
    if (!position) return;
    this.#writes?.set(`${position.sheetId} ${position.col} ${position.row}`, {
      type: 'UPDATE_CELL',
      ...position,
      content: cell ? this.#contentOf(cell) : '',
      style: cell?.style ?? null,
      format: cell?.format ?? '',
    });
  }

  #contentOf(cell: Cell): string {
    return cell.isFormula ? cell.compiledFormula.toFormulaString(this.getters) : cell.content;
  }
}

plugins.replace('sheet', NotedSheets);
