import {types} from 'node:util';
import vm from 'node:vm';
import {IANAZone} from 'luxon';
import {realmDates} from './realm-dates';

/** Which of a script's values are handles on service objects: they cross the border as they are. */
export type IsHandle = (value: object) => boolean;

/**
 * The JavaScript world of one execution: a bare context that holds the language and nothing else. Apps Script has no
 * setTimeout, URL, fetch, process, TextEncoder, atob or require, and its globals are fresh for every call.
 */
export class Realm {
  readonly #context = vm.createContext(Object.create(null));
  readonly #makeArray: (length: number) => unknown[];
  readonly #makeObject: () => Record<string, unknown>;
  readonly #makeDate: (milliseconds: number) => Date;
  readonly #makeError: (name: string, message: string) => Error;
  readonly #parse: (json: string) => unknown;

  constructor(
    now: () => number,
    /** The script's, as an IANA name. */
    timeZone: string,
    private readonly isHandle: IsHandle,
  ) {
    vm.runInContext(removeBrowserGlobals, this.#context);
    const zone = IANAZone.create(timeZone);
    if (!zone.isValid) throw new RangeError(`"${timeZone}" is not a known IANA time zone, such as Etc/UTC.`);
    vm.runInContext(realmDates, this.#context)(now, (time: number) => zone.offset(time), timeZone);
    this.#makeArray = vm.runInContext('length => new Array(length)', this.#context);
    this.#makeObject = vm.runInContext('() => ({})', this.#context);
    this.#makeDate = vm.runInContext('milliseconds => new Date(milliseconds)', this.#context);
    this.#makeError = vm.runInContext(makeError, this.#context);
    this.#parse = vm.runInContext('JSON.parse', this.#context);
  }

  define(name: string, value: unknown): void {
    Object.defineProperty(this.#context, name, {value, writable: true, configurable: true, enumerable: false});
  }

  run(script: vm.Script): unknown {
    return script.runInContext(this.#context);
  }

  /** The value of an expression in this realm. */
  evaluate(expression: string): unknown {
    return vm.runInContext(expression, this.#context);
  }

  global(name: string): unknown {
    return this.#context[name];
  }

  /** A copy of plain data as the script's own arrays and objects. */
  fromJson(value: unknown): unknown {
    return value === undefined ? undefined : this.#parse(JSON.stringify(value));
  }

  error(name: string, message: string): Error {
    return this.#makeError(name, message);
  }

  /** What a script passes, as values of this program's own realm: the engine knows only its own arrays. */
  take(value: unknown): unknown {
    if (typeof value !== 'object' || value === null || this.isHandle(value)) return value;
    if (Array.isArray(value)) return Array.from(value, item => this.take(item));
    if (types.isDate(value)) return new Date(value.getTime());
    const prototype: unknown = Object.getPrototypeOf(value);
    if (prototype !== null && Object.getPrototypeOf(prototype) !== null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, this.take(member)]));
  }

  /** What a service returns, as values of this realm, so that `instanceof Array` and `instanceof Date` hold in the script. */
  give(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) {
      const array = this.#makeArray(value.length);
      for (let index = 0; index < value.length; index++) array[index] = this.give(value[index]);
      return array;
    }
    if (types.isDate(value)) return this.#makeDate(value.getTime());
    if (this.isHandle(value)) return value;
    if (Object.getPrototypeOf(value) !== Object.prototype) return value;
    const object = this.#makeObject();
    for (const [key, member] of Object.entries(value)) object[key] = this.give(member);
    return object;
  }
}

/** V8 puts these into every context; Apps Script has neither. `console` is replaced by the service of that name. */
const removeBrowserGlobals =
  'delete globalThis.console; delete globalThis.SharedArrayBuffer; delete globalThis.Atomics;';

const makeError = `((name, message) => {
  const error = new Error(message);
  error.name = name;
  return error;
})`;
