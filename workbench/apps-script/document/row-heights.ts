import {registries} from '@odoo/o-spreadsheet';

export interface RowHeights {
  /** Lets a row without a height of its own follow its tallest text again. */
  measureRow(sheetId: string, row: number): void;
}

const views = registries.coreViewsPluginRegistry;
const RowSize = views.get('row_size');

/** What this file uses of the engine's row size plugin. Its types call it private. */
interface Internals {
  tallestCellInRow: Record<string, unknown[]>;
  updateRowSizeForZoneChange(sheetId: string, zone: {top: number; bottom: number}): void;
}

/** How many rows of a loaded sheet get the height of their texts: measuring all of a large one takes seconds. */
const measuredOnLoad = 500;

class MeasuredRows extends RowSize implements RowHeights {
  static override getters = [...RowSize.getters, 'measureRow'];

  initializeSheet(sheetId: string): void {
    const rows = this.getters.getNumberRows(sheetId);
    (this as unknown as Internals).tallestCellInRow[sheetId] = new Array(rows).fill(undefined);
    for (let row = 0; row < Math.min(rows, measuredOnLoad); row++) this.measureRow(sheetId, row);
  }

  measureRow(sheetId: string, row: number): void {
    (this as unknown as Internals).updateRowSizeForZoneChange(sheetId, {top: row, bottom: row});
  }
}

/**
 * Puts the plugin in the engine's place, for models made from then on: loading a sheet measures its first 500 rows
 * only.
 */
export function measureFewRows(): void {
  views.replace('row_size', MeasuredRows);
}
