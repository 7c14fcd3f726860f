import type {Book} from '../document/book';
import {BookAsItWas} from '../document/book-as-it-was';
import type {World} from '../world';
import {CallCounter} from './call-counter';
import {EnumerationValue} from './enumeration';
import {GoogleError, notModelled, pastTimeLimit, WorkbenchError} from './google-error';
import type {Handles} from './handles';
import {type AuthMode, refusal, requirePermission} from './permission';
import {Realm} from './realm';
import type {OfKind} from './service-kind';
import {checkSignature, type Overloads} from './signature';

/** Called before each service call: the number of the call in this run, from 1, and its name, as in `Range.setValues`. */
export type BeforeCall = (call: number, method: string) => void;

export interface ExecutionOptions {
  user: string;
  authMode: AuthMode;
  beforeCall?: BeforeCall | undefined;
  /** How long it may take by the workbench's clock, which only sleeping and waiting move. */
  limitMilliseconds: number;
}

/** One run of one script function: its realm, its user, what it may do, and every service object made in it. */
export class Execution {
  readonly realm: Realm;
  /** Its book is the spreadsheet as this run sees it. */
  readonly world: World;
  readonly faces = new WeakMap<object, OfKind>();
  readonly handles: Handles;
  readonly user: string;
  readonly authMode: AuthMode;
  /** Runs when the execution ends, however it ends: what Google lets go of by itself, such as a lock. */
  readonly atEnd: Array<() => void> = [];
  /** The calls of this run alone. */
  readonly calls = new CallCounter();
  /** Handles that know the list of sheets, and hear of this run's own changes to it. */
  readonly sheetWatchers: Array<() => void> = [];
  /** Whether cells were written since the last flush. */
  unflushed = false;
  readonly #beforeCall: BeforeCall | undefined;
  readonly #deadline: number;
  readonly #present: Book;
  #past: Book | undefined;
  #failure: WorkbenchError | undefined;

  constructor(world: World, options: ExecutionOptions, makeHandles: (execution: Execution) => Handles) {
    this.#present = world.book;
    const book = (): Book => this.#past ?? this.#present;
    this.world = Object.defineProperty({...world}, 'book', {get: book});
    this.handles = makeHandles(this);
    this.user = options.user;
    this.authMode = options.authMode;
    this.#beforeCall = options.beforeCall;
    const now = (): number => world.clock.milliseconds();
    this.realm = new Realm(
      now,
      world.manifest.timeZone,
      value => this.faces.has(value) || value instanceof EnumerationValue,
    );
    this.#deadline = now() + options.limitMilliseconds;
  }

  /** Marks the run as failed: it can't end well any more, even if the script catches the error. */
  fail(error: WorkbenchError): WorkbenchError {
    this.#failure ??= error;
    return error;
  }

  /** Throws what the run failed with, if it did. */
  assertSound(): void {
    if (this.#failure) throw this.#failure;
  }

  /**
   * The service object behind a handle that the script passes back. Throws a TypeError where it is of another class
   * than asked for, or no handle.
   */
  serviceOf<T extends OfKind>(type: abstract new (...args: never[]) => T, face: object): T {
    const service = this.faces.get(face);
    if (!(service instanceof type)) throw new TypeError(`Expected a handle on a ${type.name}.`);
    return service;
  }

  sheetsChanged(): void {
    for (const refresh of this.sheetWatchers) refresh();
  }

  invoke(service: OfKind, method: string, overloads: Overloads, args: unknown[]): unknown {
    const {kind} = service;
    const name = `${kind.name}.${method}`;
    try {
      this.assertSound();
      this.#count(name, kind.waits?.has(method));
      this.world.faults.strike(name, 'before');
      requirePermission(name, kind.needsOf?.[method] ?? kind.needs, this.authMode, this.world.manifest);
      checkSignature(`${kind.prefix ?? ''}${name}`, overloads, args, value => this.#classOf(value));
      const body: unknown = Reflect.get(service, method);
      if (typeof body !== 'function') throw new TypeError(`${name} is declared and not written.`);
      const own = args.map(arg => this.realm.take(arg));
      const result: unknown = Reflect.apply(body, service, own);
      this.world.faults.strike(name, 'after');
      return this.realm.give(result);
    } catch (error) {
      throw this.#toScript(error, name);
    }
  }

  /** Throws for a call that needs a scope which this project doesn't ask for; with the scope it is only not modelled. */
  refuse(call: string, scope: string): never {
    try {
      this.assertSound();
      this.#count(call);
      throw this.world.manifest.scopes.has(scope) ? notModelled(call) : refusal(call, [scope]);
    } catch (error) {
      throw this.#toScript(error, call);
    }
  }

  /** From now on the run reads what others wrote while it waited. */
  seeTheSpreadsheetAsItIs(): void {
    this.#past = undefined;
  }

  #count(name: string, waits = false): void {
    this.calls.add(name);
    this.world.calls.add(name);
    if (this.#beforeCall) this.#letOthersRun(this.#beforeCall, name, waits);
    if (this.world.clock.milliseconds() > this.#deadline) throw pastTimeLimit();
  }

  #letOthersRun(beforeCall: BeforeCall, name: string, waits: boolean): void {
    const {model, quirks, changes} = this.#present;
    const before = waits && quirks.readAfterLock === 'hard' ? model._exportData(false) : undefined;
    beforeCall(this.calls.total, name);
    if (!before || this.#present.changes === changes) return;
    this.#past = new BookAsItWas(before, this.#present, () => this.seeTheSpreadsheetAsItIs());
  }

  #classOf(value: object): string | undefined {
    return value instanceof EnumerationValue ? value.enumeration : this.faces.get(value)?.kind.name;
  }

  /** Google's errors become errors of the script's realm; what the workbench itself can't do ends the run. */
  #toScript(error: unknown, name: string): unknown {
    if (error instanceof GoogleError) return this.realm.error(error.name, error.message);
    if (error instanceof WorkbenchError) return this.fail(error);
    const message = `The workbench broke in ${name}: ${error instanceof Error ? error.message : String(error)}`;
    const broken = new WorkbenchError(message, {cause: error});
    return this.fail(broken);
  }
}
