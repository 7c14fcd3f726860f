import type {CellReader} from './cell-reader';
import type {ListMapping} from './list-mapping';

/** A stage as an import counts on it: those that are there, and those that it will make. */
export interface ImportStage {
  readonly stage: string;
  readonly type: string;
}

/** What reading a row can tell of it beside its cells. */
export interface RowNotes {
  readonly leaveOut: (reason: string) => void;
  readonly doubt: (reason: string) => void;
}

/** What all rows of a list share. */
export interface ListContext {
  readonly mapping: ListMapping;
  readonly reader: CellReader;
  /** The name of our stage for a text of the list, `""` for contact only. */
  readonly stageOf: (text: string) => string;
  /** In order, those that are to be made included. */
  readonly stages: readonly ImportStage[];
}
