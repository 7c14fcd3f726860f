import type {Note} from '../document/annotations';
import {labelOf} from '../runtime/enumeration';
import type {Execution} from '../runtime/execution';
import {GoogleError} from '../runtime/google-error';
import {Service, type ServiceKind} from '../runtime/service';
import type {Overloads} from '../runtime/signature';
import {spreadsheetEnumerations} from './enumerations';

type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Visibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;

/** What one piece of metadata holds. It belongs to a sheet, or to the spreadsheet where its note has no sheet. */
export interface MetadataBody {
  key: string;
  value: string | null;
  visibility: 'DOCUMENT' | 'PROJECT';
}

/** The arguments of Google's `addDeveloperMetadata`: key, then value or visibility or both. */
export type MetadataArguments = [key: string, valueOrVisibility?: string | Visibility, visibility?: Visibility];

const methods = {
  getId: [''],
  getKey: [''],
  getLocation: [''],
  getValue: [''],
  getVisibility: [''],
  remove: [''],
  setKey: ['String'],
  setValue: ['String'],
  setVisibility: ['DeveloperMetadataVisibility'],
} satisfies Partial<Record<keyof Metadata, Overloads>>;

const kind: ServiceKind = {name: 'DeveloperMetadata', prefix: 'SpreadsheetApp.', methods, needs: 'document'};

/** A handle on one piece of metadata. It outlives it: all but `getId` throw Google's error once that is removed. */
export class DeveloperMetadataService extends Service<Metadata> implements Pick<Metadata, keyof typeof methods> {
  constructor(
    execution: Execution,
    readonly id: string,
  ) {
    super(execution, kind);
  }

  getId(): number {
    return Number(this.id);
  }

  getKey(): string {
    return this.#note().body.key;
  }

  getLocation(): GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation {
    return new DeveloperMetadataLocationService(this.execution, this.#note().sheetId).face;
  }

  getValue(): string | null {
    return this.#note().body.value;
  }

  getVisibility(): Visibility {
    return spreadsheetEnumerations.DeveloperMetadataVisibility[this.#note().body.visibility];
  }

  remove(): void {
    storeOf(this.execution).remove(this.#note().id);
  }

  setKey(key: string): Metadata {
    return this.#edit({key});
  }

  setValue(value: string): Metadata {
    return this.#edit({value});
  }

  setVisibility(visibility: Visibility): Metadata {
    return this.#edit({visibility: labelOf(visibility) as MetadataBody['visibility']});
  }

  #note(): Note<MetadataBody> {
    const note = storeOf(this.execution).get(this.id);
    if (!note) throw new GoogleError('This developer metadata no longer exists.');
    return note;
  }

  #edit(change: Partial<MetadataBody>): Metadata {
    const note = this.#note();
    storeOf(this.execution).put({...note, body: {...note.body, ...change}});
    return this.face;
  }
}

type Location = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;

const locationMethods = {
  getColumn: [''],
  getLocationType: [''],
  getRow: [''],
  getSheet: [''],
  getSpreadsheet: [''],
} satisfies Partial<Record<keyof Location, Overloads>>;

const locationKind: ServiceKind = {
  name: 'DeveloperMetadataLocation',
  prefix: 'SpreadsheetApp.',
  methods: locationMethods,
  needs: 'document',
};

/** Where a piece of metadata is: on a sheet or on the spreadsheet. Those of rows and columns are not modelled. */
class DeveloperMetadataLocationService
  extends Service<Location>
  implements Pick<Location, keyof typeof locationMethods>
{
  constructor(
    execution: Execution,
    private readonly sheetId: string,
  ) {
    super(execution, locationKind);
  }

  getColumn(): null {
    return null;
  }

  getLocationType(): GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType {
    const {SHEET, SPREADSHEET} = spreadsheetEnumerations.DeveloperMetadataLocationType;
    return this.sheetId === '' ? SPREADSHEET : SHEET;
  }

  getRow(): null {
    return null;
  }

  getSheet(): GoogleAppsScript.Spreadsheet.Sheet | null {
    return this.sheetId === '' ? null : this.execution.handles.sheet(this.sheetId);
  }

  getSpreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet | null {
    return this.sheetId === '' ? this.execution.handles.spreadsheet() : null;
  }
}

/** Adds metadata to a sheet, or to the spreadsheet where `sheetId` is ''. Several may have the same key. */
export function addMetadata(execution: Execution, sheetId: string, [key, second, third]: MetadataArguments): void {
  const visible = typeof second === 'string' ? third : second;
  const store = storeOf(execution);
  const id = String(Math.max(0, ...store.all().map(note => Number(note.id))) + 1);
  const body: MetadataBody = {
    key,
    value: typeof second === 'string' ? second : null,
    visibility: visible === undefined ? 'DOCUMENT' : (labelOf(visible) as MetadataBody['visibility']),
  };
  store.put({id, sheetId, ranges: [], body});
}

/** The metadata of one sheet, or the spreadsheet's own where `sheetId` is '', without that of its sheets. */
export function metadataAt(execution: Execution, sheetId: string): Metadata[] {
  const notes = storeOf(execution).all();
  return notes.filter(note => note.sheetId === sheetId).map(({id}) => new DeveloperMetadataService(execution, id).face);
}

/** All metadata of the file, the sheets' and the spreadsheet's. Its ids are whole numbers from 1, as text. */
export function storeOf(execution: Execution): ReturnType<typeof execution.world.book.annotations<MetadataBody>> {
  return execution.world.book.annotations<MetadataBody>('metadata');
}
