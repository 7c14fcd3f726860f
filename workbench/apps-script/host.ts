import {types} from 'node:util';
import type {Model} from '@odoo/o-spreadsheet';
import type {Book} from './document/book';
import type {InputRules} from './document/cell-input';
import {chartsOf, type DrawnSeries, drawnSeries} from './document/charts';
import type {HostOptions, RunOptions, SavedSpreadsheet} from './host-options';
import {makeWorld} from './make-world';
import type {CallCounter} from './runtime/call-counter';
import {type Json, sendArguments, sendResult} from './runtime/client-call';
import type {WorkbenchClock} from './runtime/clock';
import type {DocumentLock} from './runtime/document-lock';
import {Execution} from './runtime/execution';
import type {Faults} from './runtime/faults';
import {notModelled, WorkbenchError} from './runtime/google-error';
import type {AuthMode} from './runtime/permission';
import type {DialogAnswer, Screen} from './runtime/screen';
import {Script} from './runtime/script';
import {ScriptError} from './runtime/script-error';
import type {Selections} from './runtime/selection';
import {scriptFiles} from './script-files';
import {AuthMode as AuthModes} from './services/constants';
import {defineGlobals} from './services/globals';
import {makeHandles} from './services/make-handles';
import {SpreadsheetService} from './services/spreadsheet';
import {UserSheet} from './user-sheet';
import type {LogEntry, World} from './world';

export type {HostOptions, RunOptions, SavedSpreadsheet} from './host-options';

export interface Change {
  /** A script's run, or a user's edit. */
  by: 'script' | 'user';
}

const minute = 60_000;

/**
 * A Google Sheets file with an add-on in it, on this machine. Everything that runs the add-on's script or acts for a
 * user goes through here. One host is one spreadsheet.
 *
 * @throws Error (the constructor) when the script or the manifest is missing or unusable; WorkbenchError when the
 *   script declares a trigger that the workbench never fires, such as `onEdit`
 */
export class Host {
  readonly book: Book;
  readonly clock: WorkbenchClock;
  /** Service calls of all runs since the last `calls.reset()`. */
  readonly calls: CallCounter;
  /** Failures to come: `faults.add('Range.setValues', {times: 2})`. */
  readonly faults: Faults;
  /** Another user may hold it: `lock.heldBy('b')`. */
  readonly lock: DocumentLock;
  /** Menus, dialogs, toasts, the sidebar; and the answers that dialogs will get. */
  readonly screen: Screen;
  /** Which cells each user has selected: a page sets them, scripts read and move them. */
  readonly selection: Selections;
  readonly log: readonly LogEntry[];
  /** What ran here but may go wrong in Google. */
  readonly warnings: readonly string[];
  /** Every Utilities.sleep, in milliseconds. */
  readonly sleeps: readonly number[];
  readonly owner: string;
  readonly #world: World;
  readonly #script: Script;
  readonly #listeners = new Set<(change: Change) => void>();

  constructor(options: HostOptions) {
    this.#script = new Script(scriptFiles(options));
    for (const trigger of unfired) if (this.#script.functions.has(trigger)) throw notModelled(`The trigger ${trigger}`);
    this.#world = makeWorld(options);
    const {book, clock, calls, faults, lock, screen, selection, log, warnings, sleeps, owner} = this.#world;
    this.book = book;
    this.clock = clock;
    this.calls = calls;
    this.faults = faults;
    this.lock = lock;
    this.screen = screen;
    this.selection = selection;
    this.log = log;
    this.warnings = warnings;
    this.sleeps = sleeps;
    this.owner = owner;
  }

  /** The engine's model: what the page draws and the xlsx file is made of. */
  get model(): Model {
    this.book.settle();
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
      quirks: this.book.quirks,
      properties: Object.fromEntries(properties),
      model: this.book.model._exportData(false),
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
    const execution = new Execution(this.#world, {user, authMode, beforeCall, limitMilliseconds}, makeHandles);
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
      for (const file of this.#script.compiled) execution.realm.run(file);
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
      emptyText: null,
      quirks: this.book.quirks,
    };
  }

  #changed(change: Change): void {
    for (const listener of this.#listeners) listener(change);
  }
}

function notFound(functionName: string): Error {
  return new Error(`Script function not found: ${functionName}`);
}

/** Functions that Google runs by their names, on occasions that the workbench doesn't have. */
const unfired = ['onEdit', 'onSelectionChange', 'doGet', 'doPost'];
