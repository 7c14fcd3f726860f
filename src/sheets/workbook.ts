/** The spreadsheet that the user has open, with the add-on's own sheets found again under whatever name they have now. */
import type {SheetPlan} from '../pipeline/plan/sheet-plan';
import type {TableId} from '../pipeline/tables/table';
import {type Memory, readMemory, writeMemory} from './memory';

/** Marks a sheet as made by the add-on; it stays with the sheet when the spreadsheet is copied, as the memory does not. */
const MARK = 'salesPipelineSheet';

export type SheetId = TableId | SheetPlan['id'];
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export class Workbook {
  private readonly properties = PropertiesService.getDocumentProperties();
  private readonly before: string;
  readonly memory: Memory;

  /** The handle keeps the list of sheets of this moment: open it inside the lock, not before. */
  constructor(readonly spreadsheet: Spreadsheet = SpreadsheetApp.getActiveSpreadsheet()) {
    this.memory = readMemory(this.properties);
    this.before = JSON.stringify(this.memory);
  }

  /**
   * One of the add-on's sheets: by the name it had when last seen, else by its id, which survives renaming. Null when it
   * was never made or is deleted.
   */
  find(id: SheetId): Sheet | null {
    const known = this.memory.sheets[id];
    if (!known) return null;
    const named = this.spreadsheet.getSheetByName(known.name);
    if (named) return named;
    const renamed = this.spreadsheet.getSheets().find(sheet => sheet.getSheetId() === known.id);
    if (renamed) this.remember(id, renamed);
    return renamed ?? null;
  }

  /** The name under which the sheet was found. */
  nameOf(id: SheetId): string | undefined {
    return this.memory.sheets[id]?.name;
  }

  remember(id: SheetId, sheet: Sheet): void {
    this.memory.sheets[id] = {id: sheet.getSheetId(), name: sheet.getName()};
  }

  /**
   * Adds a sheet at the end. When another run added it in the meantime, the sheet that exists now is taken; when a user's
   * own sheet has the name, the next free one is used.
   */
  insert(id: SheetId, name: string): Sheet {
    const present = this.spreadsheet.getSheetByName(name);
    if (present && !this.isFree(present, id)) return this.insert(id, this.freeName(name));
    const sheet = present ?? this.insertNow(name);
    sheet.addDeveloperMetadata(MARK, id);
    this.remember(id, sheet);
    return sheet;
  }

  /** Whether the sheet is blank, or was made by the add-on for this purpose. */
  isFree(sheet: Sheet, id: SheetId): boolean {
    if (sheet.getLastRow() === 0) return true;
    return sheet.getDeveloperMetadata().some(mark => mark.getKey() === MARK && mark.getValue() === id);
  }

  /** A name beside a taken one: `Customers (pipeline)`. */
  freeName(name: string): string {
    for (let number = 1; ; number++) {
      const candidate = `${name} (pipeline${number === 1 ? '' : ` ${number}`})`;
      if (!this.spreadsheet.getSheetByName(candidate)) return candidate;
    }
  }

  /** The message of a failed insert is in the user's language, so it is not read: if the sheet exists now, all is well. */
  private insertNow(name: string): Sheet {
    try {
      return this.spreadsheet.insertSheet(name);
    } catch (error) {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
      if (!sheet) throw error;
      return sheet;
    }
  }

  /** Keeps what was learnt, if anything was. */
  save(): void {
    if (JSON.stringify(this.memory) !== this.before) writeMemory(this.properties, this.memory);
  }
}
