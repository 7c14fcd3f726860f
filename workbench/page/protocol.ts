import type {Zone} from '@odoo/o-spreadsheet';
import type {AuthMode} from '../apps-script/runtime/permission';
import type {Answer, Menu} from '../apps-script/runtime/screen';
import type {LogEntry} from '../apps-script/world';
import type {SeparatorMode} from '../engine/formula-text';
import type {Quirks} from '../quirks';

/** What goes between the page's windows and the process that holds the spreadsheet. All of it is plain data. */

/** Who sits at a window. The first owns the spreadsheet. */
export type UserId = 'a' | 'b';

/** What Google varies from file to file, and what nobody is sure of. */
export interface Settings {
  separators: SeparatorMode;
  /** IANA name of the spreadsheet's time zone. */
  timeZone: string;
  quirks: Quirks;
}

/** A revision of o-spreadsheet's own collaboration, passed on as it is. */
export interface Revision {
  type: string;
  [key: string]: unknown;
}

export type ShownValue = string | number | boolean | null | {error: string; message: string};

/** What a sheet's formulas show: `at` holds column and row by turns, counted from 0, for each of `values` and `formats`. */
export interface SheetValues {
  sheetId: string;
  /** These are all values of the sheet; otherwise those that changed. */
  whole: boolean;
  at: number[];
  values: ShownValue[];
  formats: (string | null)[];
  /** Where formulas spill to: left, top, right and bottom by turns. Left out when it is as it was. */
  spills?: number[];
}

export interface Question {
  kind: 'alert' | 'prompt';
  title: string;
  message: string;
  buttons: string;
}

/** A page of the add-on's beside or above the grid. */
export interface ShownPage {
  id: string;
  kind: 'sidebar' | 'modal' | 'modeless';
  title: string;
  url: string;
  width: number | null;
  height: number | null;
}

/** A file as it is, whatever its encoding: its bytes in base64, since messages are JSON. */
export interface PostedFile {
  name: string;
  base64: string;
}

export type FromWindow =
  | {type: 'join'; user: UserId; authMode: AuthMode}
  | {type: 'leave'}
  | {type: 'refresh'}
  | {type: 'revision'; message: Revision}
  | {type: 'select'; sheetId: string; zone: Zone; current?: {col: number; row: number} | undefined}
  | {type: 'run'; functionName: string}
  | {type: 'call'; id: string; functionName: string; args: unknown[]}
  | {type: 'answer'; id: number; answer: Answer; text: string}
  | {type: 'rename'; name: string}
  | {type: 'settings'; settings: Settings}
  /** The number of a template of the add-on, from 0; null for an empty spreadsheet. */
  | {type: 'new'; template: number | null}
  | {type: 'openTables'; files: PostedFile[]}
  /** A workbook as its sheets show it, and the data that it carries beside them where it was saved here. */
  | {
      type: 'openData';
      name: string;
      data: Record<string, unknown>;
      kept: Record<string, unknown> | 'changed' | null;
    }
  /** To the spreadsheet that was open before this one. */
  | {type: 'back'}
  | {type: 'download'; request: number};

/** A spreadsheet as a window first gets it. */
export interface Snapshot {
  /** o-spreadsheet's own data. */
  data: object;
  values: SheetValues[];
  menus: Menu[];
  name: string;
  settings: Settings;
  /** Where the work is kept, as the user would type it. */
  file: string;
  /** The cells that this user has selected, if any. */
  selected: {sheetId: string; zone: Zone; current?: {col: number; row: number} | undefined} | null;
  /** Whether there is a spreadsheet to go back to: the one that this one replaced. */
  canGoBack: boolean;
}

export type ToWindow =
  | {type: 'opened'; url: string}
  | {type: 'revision'; message: Revision}
  | {type: 'forgetUndo'}
  | {type: 'values'; sheets: SheetValues[]}
  | {type: 'calculating'}
  | {type: 'select'; sheetId: string; zone: Zone; current?: {col: number; row: number} | undefined}
  | {type: 'running'}
  | {type: 'finished'; error: string | null}
  | {type: 'question'; id: number; question: Question}
  | {type: 'toast'; title: string; message: string; seconds: number | null}
  | {type: 'page'; page: ShownPage}
  | {type: 'result'; id: string; value: unknown}
  | {type: 'failure'; id: string; name: string; message: string}
  | {type: 'progress'; label: string}
  | {type: 'told'; title: string; problems: string[]}
  | {type: 'log'; entries: LogEntry[]; warnings: string[]}
  | {type: 'name'; name: string}
  /** The spreadsheet has changed too much to follow: ask for all of it. */
  | {type: 'refresh'}
  /** There is another spreadsheet now, or another setting: start over. */
  | {type: 'reload'};
