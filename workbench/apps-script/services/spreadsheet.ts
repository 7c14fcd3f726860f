import type {BookSheet} from '../document/sheet-ids';
import type {Execution} from '../runtime/execution';
import {GoogleError} from '../runtime/google-error';
import {Service, type ServiceKind} from '../runtime/service';
import type {Overloads} from '../runtime/signature';
import {readA1} from './a1';
import {activeArea, currentCell} from './active-cells';
import {assertRoom} from './cell-limit';
import {addMetadata, type MetadataArguments, metadataAt} from './developer-metadata';
import {DeveloperMetadataFinderService} from './developer-metadata-finder';
import {NamedRangeService, setNamedRange} from './named-range';
import {protectionsOf} from './protection';
import {RangePlace} from './range/place';
import {SheetBase} from './sheet/base';
import {assertFreeName} from './sheet-names';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const methods = {
  addDeveloperMetadata: [
    'String',
    'String, DeveloperMetadataVisibility',
    'String, String',
    'String, String, DeveloperMetadataVisibility',
  ],
  createDeveloperMetadataFinder: [''],
  deleteSheet: ['Sheet'],
  getActiveRange: [''],
  getActiveSheet: [''],
  getCurrentCell: [''],
  getDeveloperMetadata: [''],
  getId: [''],
  getName: [''],
  getNamedRanges: [''],
  getNumSheets: [''],
  getProtections: ['ProtectionType'],
  getRange: ['String'],
  getRangeByName: ['String'],
  getSheetById: ['Integer'],
  getSheetByName: ['String'],
  getSheets: [''],
  getSpreadsheetLocale: [''],
  getSpreadsheetTimeZone: [''],
  getUrl: [''],
  insertSheet: ['', 'Integer', 'String', 'String, Integer'],
  moveActiveSheet: ['Integer'],
  removeNamedRange: ['String'],
  setActiveRange: ['Range'],
  setActiveSheet: ['Sheet', 'Sheet, Boolean'],
  setNamedRange: ['String, Range'],
  toast: ['String', 'String, String', 'String, String, number?'],
} satisfies Partial<Record<keyof Spreadsheet, Overloads>>;

const kind: ServiceKind = {name: 'Spreadsheet', prefix: 'SpreadsheetApp.', methods, needs: 'document'};

const newSheetSize = {rows: 1000, cols: 26};

/**
 * Google's Spreadsheet. It looks up sheets in the list it got when the handle was made: of what other users do to the
 * tabs meanwhile it learns nothing. This run's own changes it does see.
 */
export class SpreadsheetService extends Service<Spreadsheet> implements Pick<Spreadsheet, keyof typeof methods> {
  #known: BookSheet[];

  constructor(execution: Execution) {
    super(execution, kind);
    this.#known = execution.world.book.sheets();
    execution.sheetWatchers.push(() => {
      this.#known = execution.world.book.sheets();
    });
  }

  addDeveloperMetadata(...args: MetadataArguments): Spreadsheet {
    addMetadata(this.execution, '', args);
    return this.face;
  }

  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return new DeveloperMetadataFinderService(this.execution).face;
  }

  deleteSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet): void {
    const {book} = this.#world;
    const sheetId = this.execution.serviceOf(SheetBase, sheet).id();
    const others = book.sheets().filter(({id}) => id !== sheetId);
    if (others.length === 0) throw new GoogleError("You can't remove all the sheets in a document.");
    if (others.every(({hidden}) => hidden))
      throw new GoogleError("You can't remove all the visible sheets in a document.");
    // The engine counts visible sheets even when the one to go is hidden.
    if (!book.getters.isSheetVisible(sheetId)) book.dispatch('SHOW_SHEET', {sheetId});
    book.dispatch('DELETE_SHEET', {sheetId, sheetName: book.getters.getSheetName(sheetId)});
    this.execution.sheetsChanged();
  }

  getActiveRange(): GoogleAppsScript.Spreadsheet.Range {
    return this.execution.handles.range(activeArea(this.execution));
  }

  getActiveSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return this.execution.handles.sheet(this.#activeSheetId());
  }

  getCurrentCell(): GoogleAppsScript.Spreadsheet.Range {
    return this.execution.handles.range(currentCell(this.execution));
  }

  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return metadataAt(this.execution, '');
  }

  getId(): string {
    return this.#world.book.settings.id;
  }

  getName(): string {
    return this.#world.book.settings.name;
  }

  getNamedRanges(): GoogleAppsScript.Spreadsheet.NamedRange[] {
    const named = this.#world.book.getters.getNamedRanges();
    return named.map(({name}) => new NamedRangeService(this.execution, name).face);
  }

  getNumSheets(): number {
    return this.#known.length;
  }

  getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType): GoogleAppsScript.Spreadsheet.Protection[] {
    return protectionsOf(this.execution, type);
  }

  getRange(notation: string): GoogleAppsScript.Spreadsheet.Range {
    return this.execution.handles.range(readA1(this.#world.book, notation, this.#activeSheetId()));
  }

  getRangeByName(name: string): GoogleAppsScript.Spreadsheet.Range | null {
    const named = this.#world.book.getters.getNamedRange(name);
    return named ? new NamedRangeService(this.execution, name).getRange() : null;
  }

  getSheetById(gid: number): GoogleAppsScript.Spreadsheet.Sheet | null {
    return this.#sheet(sheet => sheet.gid === gid);
  }

  getSheetByName(name: string): GoogleAppsScript.Spreadsheet.Sheet | null {
    return this.#sheet(sheet => sheet.name === name);
  }

  getSheets(): GoogleAppsScript.Spreadsheet.Sheet[] {
    return this.#known.map(({id}) => this.execution.handles.sheet(id));
  }

  getSpreadsheetLocale(): string {
    return this.#world.book.settings.locale;
  }

  getSpreadsheetTimeZone(): string {
    return this.#world.clock.timeZone;
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.getId()}/edit`;
  }

  /**
   * Without an index the new sheet stands after the active one, as in Google; and it becomes the active one. Throws for
   * a name that is taken (see `assertFreeName`), an index outside the tabs, or a file without room for its cells.
   */
  insertSheet(first?: unknown, second?: unknown): GoogleAppsScript.Spreadsheet.Sheet {
    const {book, selection} = this.#world;
    const name = typeof first === 'string' ? first : this.#freeName();
    const index = typeof first === 'number' ? first : second;
    assertFreeName(this.execution, name);
    assertRoom(book, newSheetSize.rows * newSheetSize.cols);
    const ids = book.getters.getSheetIds();
    const position = typeof index === 'number' ? index : ids.indexOf(this.#activeSheetId()) + 1;
    if (position < 0 || position > ids.length) throw new GoogleError(`Invalid sheet index: ${position}`);
    const sheetId = String(book.ids.unused());
    book.dispatch('CREATE_SHEET', {sheetId, name, position, ...newSheetSize});
    this.execution.sheetsChanged();
    selection.select(this.execution.user, {sheetId, zone: {left: 0, right: 0, top: 0, bottom: 0}});
    return this.execution.handles.sheet(sheetId);
  }

  moveActiveSheet(position: number): void {
    const {book} = this.#world;
    const ids = book.getters.getSheetIds();
    if (position < 1 || position > ids.length) throw new GoogleError(`Invalid sheet index: ${position}`);
    const sheetId = this.#activeSheetId();
    const delta = position - 1 - ids.indexOf(sheetId);
    if (delta === 0) return;
    // The engine counts a move in visible sheets only, so that hidden ones must be seen for a moment.
    const hidden = ids.filter(id => !book.getters.isSheetVisible(id));
    for (const id of hidden) book.dispatch('SHOW_SHEET', {sheetId: id});
    book.dispatch('MOVE_SHEET', {sheetId, delta});
    for (const id of hidden) book.dispatch('HIDE_SHEET', {sheetId: id});
    this.execution.sheetsChanged();
  }

  removeNamedRange(name: string): void {
    new NamedRangeService(this.execution, name).remove();
  }

  setActiveRange(range: GoogleAppsScript.Spreadsheet.Range): GoogleAppsScript.Spreadsheet.Range {
    return this.execution.serviceOf(RangePlace, range).activate();
  }

  setActiveSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet): GoogleAppsScript.Spreadsheet.Sheet {
    return sheet.activate();
  }

  setNamedRange(name: string, range: GoogleAppsScript.Spreadsheet.Range): void {
    setNamedRange(this.execution, name, range);
  }

  toast(message: string, title = '', seconds: number | null = 5): void {
    this.#world.screen.shown.push({kind: 'toast', title, message, seconds});
  }

  get #world(): typeof this.execution.world {
    return this.execution.world;
  }

  #activeSheetId(): string {
    return activeArea(this.execution).sheetId;
  }

  #sheet(wanted: (sheet: BookSheet) => boolean): GoogleAppsScript.Spreadsheet.Sheet | null {
    const found = this.#known.find(wanted);
    return found ? this.execution.handles.sheet(found.id) : null;
  }

  #freeName(): string {
    const names = new Set(this.#world.book.sheets().map(({name}) => name));
    let number = names.size + 1;
    while (names.has(`Sheet${number}`)) number++;
    return `Sheet${number}`;
  }
}
