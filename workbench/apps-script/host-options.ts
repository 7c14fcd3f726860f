import type {SeparatorMode} from '../engine/formula-text';
import type {Quirks} from '../quirks';
import type {BeforeCall} from './runtime/execution';
import type {SavedTexts} from './runtime/key-values';
import type {AuthMode} from './runtime/permission';

/** Where a built add-on lies. */
export interface AddOnFiles {
  /** All `.js` files in it are the script's, and run in the order of their names; `dist` if left out. */
  codeDir?: string;
  manifestPath?: string;
  /** Where HtmlService finds its files, by name without `.html`. */
  htmlDir?: string;
}

export interface HostOptions extends AddOnFiles {
  /** The text of the script, or of its files, in place of those in the folder. */
  code?: string | readonly string[];
  /** o-spreadsheet's own data, or what `save()` gave. An empty spreadsheet if left out. */
  data?: object;
  name?: string;
  /** Google's name of the spreadsheet's locale. It only names it: `separators` says how formulas and numbers are written. */
  locale?: string;
  separators?: SeparatorMode;
  /** The spreadsheet's time zone. The script's own stands in the manifest. */
  timeZone?: string;
  /** What time it is. The clock stands still until `advance`, a sleep or a wait moves it. */
  now?: Date;
  /** The user who owns the file, and who acts where no user is named. */
  owner?: string;
  /** What is left out is as in the saved file, or hard. */
  quirks?: Partial<Quirks>;
}

export interface RunOptions {
  user?: string;
  authMode?: AuthMode;
  /** Called before each service call of this run; it may run another user's script, or change the sheets. */
  beforeCall?: BeforeCall;
}

/** A whole spreadsheet as plain data: sheets, notes, protections, metadata, charts, properties. */
export interface SavedSpreadsheet {
  workbench: 1;
  id: string;
  name: string;
  locale: string;
  separators: SeparatorMode;
  timeZone: string;
  /** Left out in files from before there were any. */
  quirks?: Partial<Quirks>;
  properties: Record<string, SavedTexts>;
  model: object;
}

/** Tells what `save()` gave from o-spreadsheet's own data by the key `workbench`. It checks nothing else of it. */
export function isSaved(data: object | undefined): data is SavedSpreadsheet {
  return data !== undefined && 'workbench' in data;
}
