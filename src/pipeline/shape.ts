/** Checks that data from outside has the shape that the code counts on: what the panel sends, what is remembered as JSON. */

/**
 * Gives a value back as it is typed, without the keys that it has too many.
 *
 * @param name of the value, for the message.
 * @throws TypeError that names the part that is something else.
 */
export type Shape<Value> = (given: unknown, name?: string) => Value;

/** What a shape checks for. */
export type Shaped<Of> = Of extends Shape<infer Value> ? Value : never;

export const text = ofType<string>('string');
export const number = ofType<number>('number');
export const flag = ofType<boolean>('boolean');

/** The shape, or null. */
export function orNull<Value>(shape: Shape<Value>): Shape<Value | null> {
  return (given, name) => (given === null ? null : shape(given, name));
}

/** A field of a record that may be left out. */
export function optional<Value>(shape: Shape<Value>): Shape<Value | undefined> {
  return (given, name) => (given === undefined ? undefined : shape(given, name));
}

/** An array, each of whose values has the shape. Any length will do. */
export function list<Value>(shape: Shape<Value>): Shape<Value[]> {
  return (given, name) => {
    demand(Array.isArray(given), name, 'list');
    return given.map(each => shape(each, name));
  };
}

type Fields = Readonly<Record<string, Shape<unknown>>>;
type Optional<Of extends Fields> = {[Id in keyof Of]: undefined extends Shaped<Of[Id]> ? Id : never}[keyof Of];
type Recorded<Of extends Fields> = {[Id in Exclude<keyof Of, Optional<Of>>]: Shaped<Of[Id]>} & {
  [Id in Optional<Of>]?: Shaped<Of[Id]>;
};

/** An object with these fields; others are left out, silently. */
export function record<Of extends Fields>(fields: Of): Shape<Recorded<Of>> {
  return (given, name) => {
    demand(typeof given === 'object' && given !== null, name, 'record');
    const read: Record<string, unknown> = {};
    for (const id of Object.keys(fields)) {
      const value = fields[id]?.((given as Record<string, unknown>)[id], id);
      if (value !== undefined) read[id] = value;
    }
    return read as Recorded<Of>;
  };
}

function ofType<Value>(type: string): Shape<Value> {
  return (given, name) => {
    demand(typeof given === type, name, type);
    return given as Value;
  };
}

function demand(isSo: boolean, name: string | undefined, what: string): asserts isSo {
  if (!isSo) throw new TypeError(`Invalid ${name}: a ${what} is expected.`);
}
