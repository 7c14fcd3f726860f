import type {ProtectionBody, ProtectionNote} from '../document/protection';
import {mayEdit} from '../document/protection';
import {labelOf} from '../runtime/enumeration';
import type {Execution} from '../runtime/execution';
import {GoogleError} from '../runtime/google-error';
import {Service, type ServiceKind} from '../runtime/service';
import type {Overloads} from '../runtime/signature';
import {spreadsheetEnumerations} from './enumerations';
import {RangePlace} from './range/place';

type Protection = GoogleAppsScript.Spreadsheet.Protection;
type Range = GoogleAppsScript.Spreadsheet.Range;
type User = GoogleAppsScript.Base.User;

const methods = {
  addEditor: ['String'],
  addEditors: ['String[]'],
  canDomainEdit: [''],
  canEdit: [''],
  getDescription: [''],
  getProtectionType: [''],
  getRange: [''],
  getUnprotectedRanges: [''],
  isWarningOnly: [''],
  remove: [''],
  removeEditor: ['String'],
  removeEditors: ['String[]'],
  setDescription: ['String'],
  setDomainEdit: ['Boolean'],
  setRange: ['Range'],
  setUnprotectedRanges: ['Range[]'],
  setWarningOnly: ['Boolean'],
} satisfies Partial<Record<keyof Protection, Overloads>>;

const kind: ServiceKind = {name: 'Protection', prefix: 'SpreadsheetApp.', methods, needs: 'document'};

/** A protected range or sheet. Its changes take effect at once. Editors are named by the workbench's user names. */
export class ProtectionService extends Service<Protection> implements Pick<Protection, keyof typeof methods> {
  constructor(
    execution: Execution,
    readonly id: string,
  ) {
    super(execution, kind);
  }

  addEditor(user: string | User): Protection {
    return this.addEditors([String(user)]);
  }

  addEditors(users: string[]): Protection {
    return this.#edit(body => ({...body, editors: [...new Set([...this.#editors(body), ...users])]}));
  }

  canDomainEdit(): boolean {
    return this.#note().body.editors === null;
  }

  canEdit(): boolean {
    const note = this.#note();
    return note.body.warningOnly || mayEdit(note, this.execution.user, this.execution.world.owner);
  }

  getDescription(): string {
    return this.#note().body.description;
  }

  getProtectionType(): GoogleAppsScript.Spreadsheet.ProtectionType {
    const {RANGE, SHEET} = spreadsheetEnumerations.ProtectionType;
    return this.#note().at ? RANGE : SHEET;
  }

  getRange(): Range {
    const {at, sheetId} = this.#note();
    return this.execution.handles.range(at ?? this.execution.world.book.wholeSheet(sheetId));
  }

  getUnprotectedRanges(): Range[] {
    return this.#note().ranges.map(area => this.execution.handles.range(area));
  }

  isWarningOnly(): boolean {
    return this.#note().body.warningOnly;
  }

  remove(): void {
    this.#store.remove(this.#note().id);
  }

  removeEditor(user: string | User): Protection {
    return this.removeEditors([String(user)]);
  }

  removeEditors(users: string[] | User[]): Protection {
    const names = users.map(String);
    return this.#edit(body => ({...body, editors: this.#editors(body).filter(editor => !names.includes(editor))}));
  }

  setDescription(description: string): Protection {
    return this.#edit(body => ({...body, description}));
  }

  /** Without the domain, the user who protects and the owner are left. */
  setDomainEdit(editable: boolean): Protection {
    return this.#edit(body => ({...body, editors: editable ? null : [this.execution.user]}));
  }

  setRange(range: Range): Protection {
    const at = this.execution.serviceOf(RangePlace, range).area();
    this.#store.put({...this.#note(), at, sheetId: at.sheetId});
    return this.face;
  }

  setUnprotectedRanges(ranges: Range[]): Protection {
    const note = this.#note();
    if (note.at) throw new GoogleError('Unprotected ranges can only be set on a sheet protection.');
    // Spread: an array of the script's realm is none to the engine.
    this.#store.put({...note, ranges: [...ranges].map(range => this.execution.serviceOf(RangePlace, range).area())});
    return this.face;
  }

  setWarningOnly(warningOnly: boolean): Protection {
    return this.#edit(body => ({...body, warningOnly}));
  }

  get #store(): ReturnType<typeof this.execution.world.book.annotations<ProtectionBody>> {
    return this.execution.world.book.annotations<ProtectionBody>('protection');
  }

  #note(): ProtectionNote {
    const note = this.#store.get(this.id);
    if (!note) throw new GoogleError('This protection no longer exists.');
    return note;
  }

  #edit(change: (body: ProtectionBody) => ProtectionBody): Protection {
    const note = this.#note();
    this.#store.put({...note, body: change(note.body)});
    return this.face;
  }

  /** Before the first change everyone may edit, which a list of names can't say. */
  #editors({editors}: ProtectionBody): string[] {
    return editors ?? [this.execution.user];
  }
}

/** The protections of one kind, of one sheet or of all. */
export function protectionsOf(
  execution: Execution,
  type: GoogleAppsScript.Spreadsheet.ProtectionType,
  sheetId?: string,
): Protection[] {
  const ofSheet = labelOf(type) === 'SHEET';
  return execution.world.book
    .annotations<ProtectionBody>('protection')
    .all()
    .filter(note => (note.at === undefined) === ofSheet && (sheetId === undefined || note.sheetId === sheetId))
    .map(({id}) => new ProtectionService(execution, id).face);
}
