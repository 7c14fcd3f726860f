/** The spreadsheet that the user has open, with the add-on's own sheets found again under whatever name they have now. */
import type {GeneratedSheetId} from '../pipeline/plan/sheet-plan';
import type {TableId} from '../pipeline/tables/table';
import {Kept} from './kept';
import type {Memory} from './memory';
import {retry} from './retry';
import {SheetMarks} from './sheet-marks';
import {SheetNames} from './sheet-names';
import {type Size, sizeOf} from './size';

/** What a sheet serves the add-on as. */
export type SheetId = TableId | GeneratedSheetId | 'dataCheck' | 'choices';
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Made at the doors (`menuAction`, `panelCall`), one for each run, and handed down. */
export class Workbook {
  private opened: Spreadsheet | undefined;
  private remembered: Kept | undefined;
  /** What was looked up since it was opened, and the names that were asked for. */
  private readonly found = new Map<SheetId, Sheet | null>();
  private readonly names = new Map<SheetId, string>();
  private readonly inserted = new Set<SheetId>();
  /** Row 1 of each table that was looked at. */
  readonly headers = new Map<Sheet, readonly unknown[]>();
  /** Where sheets were a moment ago. */
  private recent: readonly {readonly as: string; readonly id: number}[] = [];
  private newSize: Size | undefined;
  private marks: SheetMarks | undefined;
  private isUnmarked = false;
  private sheetNames: SheetNames | undefined;

  /** Opened when it is first asked for; the handle keeps the list of sheets of that moment. */
  get spreadsheet(): Spreadsheet {
    this.opened ??= SpreadsheetApp.getActiveSpreadsheet();
    return this.opened;
  }

  /** What is kept with the spreadsheet, read when it is first asked for. */
  get kept(): Kept {
    if (!this.remembered) {
      this.remembered = new Kept();
      // What the run that was cut off took over may be without its mark.
      if (this.remembered.wasCutOff) this.isUnmarked = true;
    }
    return this.remembered;
  }

  get memory(): Memory {
    return this.kept.memory;
  }

  /** Forgets everything that was read, so that it is read again as it is now: inside the lock, or after a dialog. */
  reopen(): void {
    this.opened = this.remembered = this.marks = this.sheetNames = undefined;
    this.found.clear();
    this.names.clear();
    this.inserted.clear();
    this.headers.clear();
  }

  /** Whether the sheet was inserted since the workbook was opened: nobody can have written on it. */
  isNew(id: SheetId): boolean {
    return this.inserted.has(id);
  }

  /** How large a sheet is when the work begins. Google makes all new sheets alike, so of these only one is asked. */
  sizeOf(id: SheetId, sheet: Sheet): Size {
    if (!this.isNew(id)) return sizeOf(sheet);
    this.newSize ??= sizeOf(sheet);
    return this.newSize;
  }

  /** Brings a sheet to the front, if it is there. */
  show(id: SheetId): void {
    const sheet = this.find(id);
    if (sheet) retry(() => sheet.activate());
  }

  /** Where a caller saw the sheets a moment ago: what stands there is found without asking what is kept. */
  expect(sheets: Workbook['recent']): void {
    this.recent = sheets;
  }

  /** What the sheet of this id serves the add-on as; undefined for a user's own. */
  roleOf(sheetId: number): string | undefined {
    const known = this.recent.length > 0 ? this.recent : this.memory.sheets;
    const mark = (): string | undefined => [...this.marked.ids].find(([, id]) => id === sheetId)?.[0];
    return known.find(({id}) => id === sheetId)?.as ?? (known.length > 0 ? undefined : mark());
  }

  /** One of the add-on's sheets. Null when it was never made or is deleted. */
  find(id: SheetId): Sheet | null {
    let sheet = this.found.get(id);
    if (sheet === undefined) {
      sheet = retry(() => this.locate(id));
      this.found.set(id, sheet);
    }
    return sheet;
  }

  /** The name that the sheet has now; where there is none, the name it had when last seen. */
  nameOf(id: SheetId): string | undefined {
    const sheet = this.find(id);
    const known = this.known(id);
    if (!sheet || !known) return known?.name;
    const name = this.names.get(id) ?? retry(() => sheet.getName());
    this.learn(id, known.id, name);
    return name;
  }

  /**
   * Takes a sheet over for a purpose of the add-on, for good. It is small and bare: should the run end too early, the next one
   * may not take the spreadsheet for finished.
   */
  adopt(id: SheetId, sheet: Sheet, name: string): void {
    this.isUnmarked = true;
    if (id !== 'dataCheck' && id !== 'choices') {
      delete this.memory.rows;
      delete this.memory.look;
    }
    this.found.set(id, sheet);
    this.sheetNames?.add(name, sheet);
    this.learn(id, sheet.getSheetId(), name);
  }

  /**
   * Adds a sheet behind the active one, the panel's behind all. A blank sheet of the name is taken instead; when the user's own has it, the next
   * free name is used.
   */
  insert(id: SheetId, name: string): Sheet {
    try {
      // Whoever comes first: were it behind the active sheet as well, the two that are made late would change places.
      const {spreadsheet} = this;
      const sheet =
        id === 'choices' ? spreadsheet.insertSheet(name, spreadsheet.getNumSheets()) : spreadsheet.insertSheet(name);
      this.inserted.add(id);
      this.adopt(id, sheet, name);
      return sheet;
    } catch (error) {
      // The message is in the user's language, so it is not read: what has the name now, perhaps for a moment only, tells.
      this.opened = this.sheetNames = undefined;
      const present = this.allNames.find(name);
      if (!present) throw error;
      if (!isBlank(present.sheet)) return this.insert(id, this.allNames.free(name));
      this.adopt(id, present.sheet, present.name);
      return present.sheet;
    }
  }

  /** The names of all sheets, the user's own among them. */
  get allNames(): SheetNames {
    this.sheetNames ??= new SheetNames(this.spreadsheet);
    return this.sheetNames;
  }

  /** Marks the sheets that were taken over since it was last done. */
  markSheets(): void {
    if (!this.isUnmarked) return;
    const {marked} = this;
    // Read anew next time, also where this fails: a mark that failed may be there.
    this.marks = undefined;
    marked.add(this.memory.sheets);
    this.isUnmarked = false;
  }

  /** Keeps at once that sheets are being built: should the run be cut off, the next one builds them all again. */
  beginBuilding(): void {
    this.memory.isBuilding = true;
    // Before the marks: by them alone the next run would take the sheets for finished.
    this.kept.save();
    this.markSheets();
  }

  /** Keeps what was learnt, if anything was. */
  save(): void {
    this.markSheets();
    this.remembered?.save();
  }

  /**
   * By the id that is remembered, else by its mark: a copy of the spreadsheet has the marks, but not the memory. Never by its
   * name: what has the name now may be a user's own.
   */
  private locate(id: SheetId): Sheet | null {
    const recent = this.recent.find(({as}) => as === id);
    const there = recent && this.spreadsheet.getSheetById(recent.id);
    if (there) return there;
    const known = this.known(id);
    const sheet = known && this.spreadsheet.getSheetById(known.id);
    if (sheet) return sheet;
    const marked = this.marked.ids.get(id);
    if (marked === undefined || marked === known?.id) return null;
    const found = this.spreadsheet.getSheetById(marked);
    if (found) this.learn(id, marked, found.getName());
    return found;
  }

  private get marked(): SheetMarks {
    this.marks ??= new SheetMarks(this.spreadsheet);
    return this.marks;
  }

  private learn(id: SheetId, sheetId: number, name: string): void {
    this.names.set(id, name);
    const known = this.known(id);
    if (known) Object.assign(known, {id: sheetId, name});
    else this.memory.sheets.push({as: id, id: sheetId, name});
  }

  private known(id: SheetId): Memory['sheets'][number] | undefined {
    return this.memory.sheets.find(sheet => sheet.as === id);
  }
}

/** Whether nothing is written on the sheet. */
export function isBlank(sheet: Sheet): boolean {
  return retry(() => sheet.getLastRow()) === 0;
}
