import type {TableId} from '../../src/pipeline/tables/table';
import type {Settings} from './settings';

/** A line of the overview: the view that it belongs to, and its row by the ids of its columns. */
export interface Line {
  readonly section: string;
  readonly row: Readonly<Record<string, unknown>>;
}

/** A table to load, as lines of JSON. */
export interface TableFile {
  readonly table: TableId | 'settings';
  readonly path: string;
  readonly rows: number;
}

/** What runs the SQL of the folder warehouse/. */
export interface Engine {
  /** Makes the tables anew, fills them, and makes the functions and views. */
  load(files: readonly TableFile[], progress: (text: string) => void): Promise<void>;
  /** @param shown the views that are asked for; those of the overview's JSON unless given. */
  overview(settings: Settings, progress: (text: string) => void, shown?: readonly string[]): Promise<Line[]>;
  /** How many bytes BigQuery reads for a view: what it says itself, or what its rule says of the tables here. */
  bytesOf(view: string): Promise<number>;
  close(): Promise<void>;
}
