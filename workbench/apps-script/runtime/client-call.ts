import {types} from 'node:util';

/** What crosses between a page and the script: plain data, as JSON has it. */
export type Json = null | boolean | number | string | Json[] | {[key: string]: Json};

/**
 * The arguments of a `google.script.run` call as the script gets them. Throws a TypeError at once, without any handler,
 * for a Date, a function or anything else that is not plain data. Keys that end in `__` are dropped, NaN becomes null.
 */
export function sendArguments(args: readonly unknown[]): Json[] {
  return args.map((arg, index) => {
    const sent = send(arg, String(index), []);
    return sent === undefined ? null : sent;
  });
}

/** What the success handler gets. A Date, or anything else that is not plain data, makes all of it null, silently. */
export function sendResult(result: unknown): Json {
  try {
    return send(result, '', []) ?? null;
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function send(value: unknown, property: string, around: readonly object[]): Json | undefined {
  switch (typeof value) {
    case 'undefined':
      return undefined;
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      return Number.isFinite(value) ? value : null;
    case 'object':
      return value === null ? null : sendObject(value, property, around);
    default:
      throw illegal(property);
  }
}

function sendObject(value: object, property: string, around: readonly object[]): Json {
  if (types.isDate(value) || around.includes(value)) throw illegal(property);
  const within = [...around, value];
  if (Array.isArray(value)) return Array.from(value, (item, index) => send(item, String(index), within) ?? null);
  // Objects of other realms have another Object.prototype; a plain one's prototype has none of its own.
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) throw illegal(property);
  const sent: Record<string, Json> = {};
  for (const [key, member] of Object.entries(value)) {
    if (key.endsWith('__')) continue;
    const json = send(member, key, within);
    if (json !== undefined) sent[key] = json;
  }
  return sent;
}

function illegal(property: string): TypeError {
  return new TypeError(`Failed due to illegal value in property: ${property}`);
}
