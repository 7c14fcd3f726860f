import type {Note} from '../document/annotations';
import {labelOf} from '../runtime/enumeration';
import type {Execution} from '../runtime/execution';
import {Service, type ServiceKind} from '../runtime/service';
import type {Overloads} from '../runtime/signature';
import {DeveloperMetadataService, type MetadataBody, storeOf} from './developer-metadata';

type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;

const methods = {
  find: [''],
  withKey: ['String'],
  withLocationType: ['DeveloperMetadataLocationType'],
  withValue: ['String'],
  withVisibility: ['DeveloperMetadataVisibility'],
} satisfies Partial<Record<keyof Finder, Overloads>>;

const kind: ServiceKind = {name: 'DeveloperMetadataFinder', prefix: 'SpreadsheetApp.', methods, needs: 'document'};

/** Finds metadata by what it holds, everywhere in the spreadsheet, its sheets included. */
export class DeveloperMetadataFinderService extends Service<Finder> implements Pick<Finder, keyof typeof methods> {
  #wanted: Array<(note: Note<MetadataBody>) => boolean> = [];

  constructor(execution: Execution) {
    super(execution, kind);
  }

  find(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return storeOf(this.execution)
      .all()
      .filter(note => this.#wanted.every(wants => wants(note)))
      .map(({id}) => new DeveloperMetadataService(this.execution, id).face);
  }

  withKey(key: string): Finder {
    return this.#want(({body}) => body.key === key);
  }

  withLocationType(type: GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType): Finder {
    const onSheet = labelOf(type) === 'SHEET';
    return this.#want(({sheetId}) => (sheetId !== '') === onSheet);
  }

  withValue(value: string): Finder {
    return this.#want(({body}) => body.value === value);
  }

  withVisibility(visibility: GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility): Finder {
    return this.#want(({body}) => body.visibility === labelOf(visibility));
  }

  #want(wants: (note: Note<MetadataBody>) => boolean): Finder {
    this.#wanted.push(wants);
    return this.face;
  }
}
