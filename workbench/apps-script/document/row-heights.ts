import {registries} from '@odoo/o-spreadsheet';

export interface RowHeights {
  /** Lets a row without a height of its own follow its tallest text again. */
  measureRow(sheetId: string, row: number): void;
}

const views = registries.coreViewsPluginRegistry;
const RowSize = views.get('row_size');

/** What this file uses of the engine's row size plugin. Its types call it private. */
interface Internals {
  updateRowSizeForZoneChange(sheetId: string, zone: {top: number; bottom: number}): void;
}

class MeasuredRows extends RowSize implements RowHeights {
  static override getters = [...RowSize.getters, 'measureRow'];

  measureRow(sheetId: string, row: number): void {
    (this as unknown as Internals).updateRowSizeForZoneChange(sheetId, {top: row, bottom: row});
  }
}

views.replace('row_size', MeasuredRows);
