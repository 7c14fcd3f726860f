import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {types} from 'node:util';
import type {Model} from '@odoo/o-spreadsheet';
import type {SeparatorMode} from '../engine/formula-text';
import {Book} from './document/book';
import type {InputRules} from './document/cell-input';
import {chartsOf, type DrawnSeries, drawnSeries} from './document/charts';
import {CallCounter} from './runtime/call-counter';
import {type Json, sendArguments, sendResult} from './runtime/client-call';
import {WorkbenchClock} from './runtime/clock';
import {DocumentLock} from './runtime/document-lock';
import {type BeforeCall, Execution} from './runtime/execution';
import {Faults} from './runtime/faults';
import {WorkbenchError} from './runtime/google-error';
import {CacheStore, PropertyStore, type SavedTexts, Stores} from './runtime/key-values';
import {type Manifest, readManifest} from './runtime/manifest';
import type {AuthMode} from './runtime/permission';
import {type DialogAnswer, Screen} from './runtime/screen';
import {Script} from './runtime/script';
import {ScriptError} from './runtime/script-error';
import {Selections} from './runtime/selection';
import {AuthMode as AuthModes} from './services/constants';
import {defineGlobals} from './services/globals';
import {RangeService} from './services/range/range';
import {SheetService} from './services/sheet/sheet';
import {SpreadsheetService} from './services/spreadsheet';
import {UserSheet} from './user-sheet';
import type {LogEntry, Quirks, World} from './world';

export interface HostOptions {
  /** The built script: a file, or its text. */
  codePath?: string;
  code?: string;
  manifestPath?: string;
  /** Where HtmlService finds its files, by name without `.html`. */
  htmlDir?: string;
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
  properties: Record<string, SavedTexts>;
  model: object;
}

export interface Change {
  /** A script's run, or a user's edit. */
  by: 'script' | 'user';
}

const minute = 60_000;

/**
 * A Google Sheets file with an add-on in it, on this machine. Everything that runs the add-on's script or acts for a
 * user goes through here. One host is one spreadsheet.
 */
export class Host {
  readonly book: Book;
  readonly clock: WorkbenchClock;
  /** Service calls of all runs since the last `calls.reset()`. */
  readonly calls = new CallCounter();
  /** Failures to come: `faults.add('Range.setValues', {times: 2})`. */
  readonly faults = new Faults();
  readonly lock: DocumentLock;
  /** Menus, dialogs, toasts, the sidebar; and the answers that dialogs will get. */
  readonly screen = new Screen();
  readonly log: LogEntry[] = [];
  /** What ran here but may go wrong in Google. */
  readonly warnings: string[] = [];
  /** Every Utilities.sleep, in milliseconds. */
  readonly sleeps: number[] = [];
  readonly owner: string;
  readonly #world: World;
  readonly #script: Script;
  readonly #manifest: Manifest;
  readonly #listeners = new Set<(change: Change) => void>();

  constructor(options: HostOptions) {
    const saved = isSaved(options.data) ? options.data : undefined;
    const file = options.codePath ?? 'script.js';
    this.#script = new Script(options.code ?? readFileSync(file, 'utf8'), file);
    this.#manifest = readManifest(options.manifestPath ?? 'appsscript.json');
    this.owner = options.owner ?? 'a';
    this.clock = new WorkbenchClock(
      options.now ?? new Date('2025-10-05T12:00:00Z'),
      options.timeZone ?? saved?.timeZone ?? 'Europe/Kyiv',
    );
    const separators = options.separators ?? saved?.separators ?? 'comma';
    const settings = {
      id: saved?.id ?? 'workbench-spreadsheet',
      name: options.name ?? saved?.name ?? 'Workbench',
      locale: options.locale ?? saved?.locale ?? (separators === 'comma' ? 'en_US' : 'uk_UA'),
      separators,
    };
    this.book = new Book(saved?.model ?? options.data ?? emptySpreadsheet, settings, this.clock);
    this.lock = new DocumentLock(this.clock);
    const htmlDir = options.htmlDir ?? 'dist';
    this.#world = {
      book: this.book,
      manifest: this.#manifest,
      clock: this.clock,
      calls: this.calls,
      faults: this.faults,
      lock: this.lock,
      properties: new Stores(user => new PropertyStore(saved?.properties[user])),
      cache: new Stores(() => new CacheStore(this.clock)),
      screen: this.screen,
      selection: new Selections(),
      htmlFile: name => readFileSync(join(htmlDir, `${name}.html`), 'utf8'),
      log: this.log,
      warnings: this.warnings,
      sleeps: this.sleeps,
      owner: this.owner,
      quirks: {plainTextKeepsApostrophe: true, ...options.quirks},
    };
    for (const user of Object.keys(saved?.properties ?? {})) this.#world.properties.of(user);
  }

  /** The engine's model: what the page draws and the xlsx file is made of. */
  get model(): Model {
    return this.book.model;
  }

  /** Names of the declared top-level functions. */
  get functions(): ReadonlySet<string> {
    return this.#script.functions;
  }

  /**
   * Runs a function as a menu item does. Throws a ScriptError when the script throws, and a WorkbenchError when it did
   * something that the workbench can't answer for, even if the script caught that.
   */
  run(functionName: string, args: readonly unknown[] = [], options: RunOptions = {}): unknown {
    if (!this.#script.isCallable(functionName)) throw new ScriptError(notFound(functionName));
    return this.#execute(
      functionName,
      execution => args.map(arg => execution.realm.fromJson(arg)),
      options,
      6 * minute,
    );
  }

  /** Opens the file, as far as the script has an `onOpen`: it builds the menu. */
  open(authMode: AuthMode = 'LIMITED', options: Omit<RunOptions, 'authMode'> = {}): void {
    this.screen.menus = [];
    if (this.#script.isCallable('onOpen')) this.#trigger('onOpen', {...options, authMode});
  }

  /** Installs the add-on from inside the file: `onInstall` runs with full authorization. */
  install(options: Omit<RunOptions, 'authMode'> = {}): void {
    if (this.#script.isCallable('onInstall')) this.#trigger('onInstall', {...options, authMode: 'FULL'});
  }

  /** Clicks a menu item, wherever in the menus it is. Throws when there is none of that caption, or more than one. */
  clickMenu(caption: string, options: Omit<RunOptions, 'authMode'> = {}): unknown {
    const items = this.screen.items(caption);
    const [item] = items;
    if (!item || items.length > 1) {
      throw new WorkbenchError(`${items.length} menu items are called "${caption}". Open the file first.`);
    }
    return this.run(item.functionName, [], options);
  }

  /**
   * Calls a function as a page does through `google.script.run`. Throws a TypeError for what the page's own side refuses
   * at once, and a ScriptError for what its failure handler would get.
   */
  call(functionName: string, args: readonly unknown[] = [], options: Omit<RunOptions, 'authMode'> = {}): Json {
    if (!this.#script.isCallable(functionName)) {
      throw new TypeError(`google.script.run.${functionName} is not a function`);
    }
    const sent = sendArguments(args);
    return sendResult(this.run(functionName, sent, options));
  }

  /** Answers to the dialogs to come, in order. */
  answer(...answers: DialogAnswer[]): void {
    this.screen.answer(...answers);
  }

  /** The sheet of that name under a user's hands. Throws when there is none. */
  sheet(name: string, user = this.owner): UserSheet {
    const sheet = this.book.sheets().find(each => each.name === name);
    if (!sheet) {
      const names = this.book.sheets().map(each => each.name);
      throw new RangeError(`There is no sheet "${name}". There are: ${names.join(', ')}.`);
    }
    const changed = (): void => this.#changed({by: 'user'});
    return new UserSheet(this.book, sheet.id, {user, owner: this.owner, input: this.#inputRules(), changed});
  }

  /** A user adds a sheet behind the others. */
  addSheet(name: string, size: {rows?: number; columns?: number} = {}): UserSheet {
    const position = this.book.getters.getSheetIds().length;
    const dimensions = {rows: size.rows ?? 1000, cols: size.columns ?? 26};
    this.book.dispatch('CREATE_SHEET', {sheetId: String(this.book.ids.unused()), name, position, ...dimensions});
    this.#changed({by: 'user'});
    return this.sheet(name);
  }

  /** The names of all sheets, in order of their tabs, hidden ones included. */
  get sheetNames(): string[] {
    return this.book.sheets().map(({name}) => name);
  }

  /** What the charts of a sheet draw, each as its series. */
  charts(sheetName: string): Array<{id: number; series: DrawnSeries[]}> {
    const {id} = this.sheet(sheetName);
    return chartsOf(this.book, id).map(chart => ({id: Number(chart.id), series: drawnSeries(this.book, chart)}));
  }

  /** Moves the clock, and evaluates again what depends on it. */
  advance(milliseconds: number): void {
    this.clock.advance(milliseconds);
    this.book.recalculate();
  }

  setNow(now: Date): void {
    this.clock.set(now);
    this.book.recalculate();
  }

  /** Google may empty its caches at any time. */
  evictCaches(): void {
    for (const [, cache] of this.#world.cache.all()) cache.evict();
  }

  save(): SavedSpreadsheet {
    const {settings} = this.book;
    const properties = this.#world.properties.all().map(([user, store]) => [user, store.toJSON()] as const);
    return {
      workbench: 1,
      ...settings,
      timeZone: this.clock.timeZone,
      properties: Object.fromEntries(properties),
      model: this.model._exportData(false),
    };
  }

  /** Calls back after every run and every user's edit. Returns the way to stop it. */
  onChange(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #trigger(functionName: string, options: RunOptions & {authMode: AuthMode}): void {
    const event = (execution: Execution): unknown[] => {
      const source = options.authMode === 'NONE' ? undefined : new SpreadsheetService(execution).face;
      return [execution.realm.give({authMode: AuthModes[options.authMode], source})];
    };
    this.#execute(functionName, event, options, minute / 2);
  }

  #execute(
    functionName: string,
    argumentsIn: (execution: Execution) => unknown[],
    {user = this.owner, authMode = 'FULL', beforeCall}: RunOptions,
    limitMilliseconds: number,
  ): unknown {
    const execution = new Execution(this.#world, {user, authMode, beforeCall, limitMilliseconds}, handlesOf);
    defineGlobals(execution);
    try {
      return this.book.hold(() => this.#runIn(execution, functionName, argumentsIn(execution)));
    } finally {
      for (const end of execution.atEnd) end();
      this.book.forgetUndo();
      this.#changed({by: 'script'});
    }
  }

  #runIn(execution: Execution, functionName: string, args: unknown[]): unknown {
    try {
      execution.realm.run(this.#script.compiled);
      const entry = execution.realm.global(functionName);
      if (typeof entry !== 'function') throw new ScriptError(notFound(functionName));
      const result: unknown = Reflect.apply(entry, undefined, args);
      execution.assertSound();
      if (types.isPromise(result)) throw new WorkbenchError(`${functionName} returned a Promise, which nobody awaits.`);
      return result;
    } catch (error) {
      execution.assertSound();
      throw error instanceof ScriptError || error instanceof WorkbenchError ? error : new ScriptError(error);
    }
  }

  #inputRules(): InputRules {
    return {
      separators: this.book.settings.separators,
      timeZone: this.clock.timeZone,
      year: this.clock.now().getUTCFullYear(),
      plainTextKeepsApostrophe: this.#world.quirks.plainTextKeepsApostrophe,
    };
  }

  #changed(change: Change): void {
    for (const listener of this.#listeners) listener(change);
  }
}

function handlesOf(execution: Execution): Execution['handles'] {
  return {
    range: area => new RangeService(execution, area).face,
    sheet: sheetId => new SheetService(execution, sheetId).face,
    spreadsheet: () => new SpreadsheetService(execution).face,
  };
}

function notFound(functionName: string): Error {
  return new Error(`Script function not found: ${functionName}`);
}

/** What Google gives a new file. */
const emptySpreadsheet = {sheets: [{id: '0', name: 'Sheet1', rowNumber: 1000, colNumber: 26}]};

function isSaved(data: object | undefined): data is SavedSpreadsheet {
  return data !== undefined && 'workbench' in data;
}
