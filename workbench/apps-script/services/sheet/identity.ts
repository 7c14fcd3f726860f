import {GoogleError, notModelled} from '../../runtime/google-error';
import type {Overloads} from '../../runtime/signature';
import {currentCell} from '../active-cells';
import {readColor} from '../color';
import {addMetadata, type MetadataArguments, metadataAt} from '../developer-metadata';
import {spreadsheetEnumerations} from '../enumerations';
import {renameSheet} from '../sheet-names';
import {SheetBase} from './base';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type DeveloperMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

export const identityMethods = {
  activate: [''],
  addDeveloperMetadata: [
    'String',
    'String, DeveloperMetadataVisibility',
    'String, String',
    'String, String, DeveloperMetadataVisibility',
  ],
  getActiveCell: [''],
  getDeveloperMetadata: [''],
  getIndex: [''],
  getName: [''],
  getParent: [''],
  getSheetId: [''],
  getSheetName: [''],
  getTabColor: [''],
  getType: [''],
  hideSheet: [''],
  isSheetHidden: [''],
  setName: ['String'],
  setTabColor: ['String?'],
  showSheet: [''],
} satisfies Partial<Record<keyof Sheet, Overloads>>;

/** What a sheet is called and how its tab looks. */
export class SheetIdentity extends SheetBase implements Pick<Sheet, keyof typeof identityMethods> {
  activate(): Sheet {
    const sheetId = this.id();
    this.execution.world.selection.select(this.execution.user, {sheetId, zone: {left: 0, right: 0, top: 0, bottom: 0}});
    return this.face;
  }

  addDeveloperMetadata(...args: MetadataArguments): Sheet {
    addMetadata(this.execution, this.id(), args);
    return this.face;
  }

  /** Only of the sheet that the user has open: which cell is active in another one, Google doesn't say. */
  getActiveCell(): GoogleAppsScript.Spreadsheet.Range {
    const cell = currentCell(this.execution);
    if (cell.sheetId !== this.id()) throw notModelled('Sheet.getActiveCell of a sheet that is not the active one');
    return this.execution.handles.range(cell);
  }

  getDeveloperMetadata(): DeveloperMetadata[] {
    return metadataAt(this.execution, this.id());
  }

  getIndex(): number {
    return this.execution.world.book.getters.getSheetIds().indexOf(this.id()) + 1;
  }

  getName(): string {
    return this.execution.world.book.getters.getSheetName(this.id());
  }

  getParent(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return this.execution.handles.spreadsheet();
  }

  getSheetId(): number {
    return this.execution.world.book.ids.gid(this.sheetId);
  }

  getSheetName(): string {
    return this.getName();
  }

  getTabColor(): string | null {
    return this.execution.world.book.getters.getSheet(this.id()).color?.toLowerCase() ?? null;
  }

  /** A chart's own sheet, or that of a connection, is not modelled. */
  getType(): GoogleAppsScript.Spreadsheet.SheetType {
    return spreadsheetEnumerations.SheetType.GRID;
  }

  hideSheet(): Sheet {
    const {book} = this.execution.world;
    const visible = book.sheets().filter(sheet => !sheet.hidden);
    if (visible.length === 1 && visible[0]?.id === this.id()) {
      throw new GoogleError("You can't hide all the sheets in a document.");
    }
    if (!this.isSheetHidden()) book.dispatch('HIDE_SHEET', {sheetId: this.sheetId});
    return this.face;
  }

  isSheetHidden(): boolean {
    return !this.execution.world.book.getters.isSheetVisible(this.id());
  }

  setName(name: string): Sheet {
    this.assertEditable();
    renameSheet(this.execution, this.id(), name);
    return this.face;
  }

  setTabColor(color: string | null): Sheet {
    const sheetId = this.id();
    const payload = color === null ? {sheetId} : {sheetId, color: readColor(color)};
    this.execution.world.book.dispatch('COLOR_SHEET', payload);
    return this.face;
  }

  showSheet(): Sheet {
    if (this.isSheetHidden()) this.execution.world.book.dispatch('SHOW_SHEET', {sheetId: this.sheetId});
    return this.face;
  }
}
