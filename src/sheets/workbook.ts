/** The spreadsheet that the user has open, with the add-on's own sheets found again under whatever name they have now. */
import type {GeneratedSheetId} from '../pipeline/plan/sheet-plan';
import type {TableId} from '../pipeline/tables/table';
import {type Memory, readMemory, writeMemory} from './memory';
import {retry} from './retry';
import {type Size, sizeOf} from './size';

/** Marks a sheet as serving the add-on; it stays with the sheet when the spreadsheet is copied, as the memory does not. */
const MARK = 'salesPipelineSheet';

export type SheetId = TableId | GeneratedSheetId | 'dataCheck' | 'choices';
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Hidden sheets are looked up by the name they had when last seen, which saves asking for it: nobody renames one and gives
 * its old name to another. With the sheets that users see they do, so there only the id tells.
 */
const HIDDEN: readonly SheetId[] = ['lists', 'rows', 'log', 'pairs', 'choices'];

export class Workbook {
  private opened: Spreadsheet | undefined;
  private remembered: {readonly memory: Memory; readonly before: string} | undefined;
  /** What was looked up since it was opened, and the names that were asked for. */
  private readonly found = new Map<SheetId, Sheet | null>();
  private readonly names = new Map<SheetId, string>();
  private readonly inserted = new Set<SheetId>();
  private newSize: Size | undefined;
  private marked: ReadonlyMap<string, Sheet> | undefined;
  private named: Map<string, Sheet> | undefined;

  /** Opened when it is first asked for; the handle keeps the list of sheets of that moment. */
  get spreadsheet(): Spreadsheet {
    this.opened ??= SpreadsheetApp.getActiveSpreadsheet();
    return this.opened;
  }

  /** What is remembered of the spreadsheet, read when it is first asked for; what is changed in it, `save` keeps. */
  get memory(): Memory {
    if (!this.remembered) {
      const memory = retry(() => readMemory());
      this.remembered = {memory, before: JSON.stringify(memory)};
    }
    return this.remembered.memory;
  }

  /** Forgets everything that was read, so that it is read again as it is now: inside the lock, or after a dialog. */
  reopen(): void {
    this.opened = this.remembered = this.marked = this.named = undefined;
    this.found.clear();
    this.names.clear();
    this.inserted.clear();
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
    if (sheet) retry(() => this.spreadsheet.setActiveSheet(sheet));
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

  /** Takes a sheet over for a purpose of the add-on, for good. */
  adopt(id: SheetId, sheet: Sheet, name: string): void {
    sheet.addDeveloperMetadata(MARK, id);
    this.found.set(id, sheet);
    this.named?.set(name.toLowerCase(), sheet);
    this.learn(id, sheet.getSheetId(), name);
  }

  /**
   * Adds a sheet behind the active one. A blank sheet of the name is taken instead; when the user's own has it, the next
   * free name is used.
   */
  insert(id: SheetId, name: string): Sheet {
    const present = this.sheetNamed(name);
    if (present && !isBlank(present)) return this.insert(id, this.freeName(name));
    const sheet = present ?? this.insertNow(id, name);
    this.adopt(id, sheet, present ? present.getName() : name);
    return sheet;
  }

  /** The sheet of that name in upper or lower case: to formulas, and to Sheets when one is inserted, they are the same. */
  sheetNamed(name: string): Sheet | undefined {
    this.named ??= new Map(
      retry(() => this.spreadsheet.getSheets().map(sheet => [sheet.getName().toLowerCase(), sheet] as const)),
    );
    return this.named.get(name.toLowerCase());
  }

  /** A name beside a taken one: `Customers (pipeline)`. */
  freeName(name: string): string {
    for (let number = 1; ; number++) {
      const candidate = `${name} (pipeline${number === 1 ? '' : ` ${number}`})`;
      if (!this.sheetNamed(candidate)) return candidate;
    }
  }

  /** Keeps what was learnt, if anything was. */
  save(): void {
    const {memory, before} = this.remembered ?? {};
    if (memory && JSON.stringify(memory) !== before) retry(() => writeMemory(memory));
  }

  /** By what is remembered of it, else by its mark: a copy of the spreadsheet has the marks, but not the memory. */
  private locate(id: SheetId): Sheet | null {
    const known = this.known(id);
    if (known && HIDDEN.includes(id)) {
      const sheet = this.spreadsheet.getSheetByName(known.name);
      if (sheet) {
        this.names.set(id, known.name);
        return sheet;
      }
    }
    const sheet = known && this.spreadsheet.getSheetById(known.id);
    if (sheet) return sheet;
    const marked = this.marks().get(id);
    if (!marked) return null;
    this.learn(id, marked.getSheetId(), marked.getName());
    return marked;
  }

  private marks(): ReadonlyMap<string, Sheet> {
    if (!this.marked) {
      const sheets = new Map<string, Sheet>();
      for (const mark of this.spreadsheet.createDeveloperMetadataFinder().withKey(MARK).find()) {
        const id = mark.getValue();
        const sheet = mark.getLocation().getSheet();
        if (id !== null && sheet && !sheets.has(id)) sheets.set(id, sheet);
      }
      this.marked = sheets;
    }
    return this.marked;
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

  /** The message of a failed insert is in the user's language, so it is not read: if the sheet exists now, all is well. */
  private insertNow(id: SheetId, name: string): Sheet {
    try {
      const made = this.spreadsheet.insertSheet(name);
      this.inserted.add(id);
      return made;
    } catch (error) {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
      if (!sheet || !isBlank(sheet)) throw error;
      return sheet;
    }
  }
}

/** Whether nothing is written on the sheet. */
export function isBlank(sheet: Sheet): boolean {
  return retry(() => sheet.getLastRow()) === 0;
}
