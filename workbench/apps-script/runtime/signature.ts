import {types} from 'node:util';
import {GoogleError} from './google-error';

/**
 * The overloads of one method, each a comma-separated list of parameter types: `['', 'String', 'Integer, Integer']`.
 * A type is a primitive's name (`String`, `number`, `Integer`, `Boolean`), `Date`, `Object`, `any`, or the class of a
 * service object or enumeration (`Range`, `ChartType`). `[]` after it makes it an array of them, `?` lets it be null.
 * A last `...` takes any further arguments.
 */
export type Overloads = readonly string[];

/** Names the class of a service object or enumeration value, and nothing for any other value. */
export type ClassOf = (value: object) => string | undefined;

/** Throws Google's error when no overload takes these arguments. `method` reads `SpreadsheetApp.Range.setValues`. */
export function checkSignature(method: string, overloads: Overloads, args: readonly unknown[], classOf: ClassOf): void {
  const fits = overloads.some(overload => {
    const open = parametersOf(overload).at(-1) === '...';
    const parameters = open ? parametersOf(overload).slice(0, -1) : parametersOf(overload);
    const enough = open ? args.length >= parameters.length : args.length === parameters.length;
    return enough && parameters.every((type, index) => isOf(type, args[index], classOf));
  });
  if (fits) return;
  const given = args.map(arg => describe(arg, classOf)).join(',');
  throw new GoogleError(`The parameters (${given}) don't match the method signature for ${method}.`);
}

const parsed = new Map<string, readonly string[]>();

function parametersOf(overload: string): readonly string[] {
  let parameters = parsed.get(overload);
  if (!parameters) {
    parameters = overload === '' ? [] : overload.split(',').map(type => type.trim());
    parsed.set(overload, parameters);
  }
  return parameters;
}

function isOf(type: string, value: unknown, classOf: ClassOf): boolean {
  if (type.endsWith('?')) return value === null || isOf(type.slice(0, -1), value, classOf);
  if (type.endsWith('[]')) return Array.isArray(value) && value.every(item => isOf(type.slice(0, -2), item, classOf));
  switch (type) {
    case 'any':
      return true;
    case 'String':
      return typeof value === 'string';
    case 'number':
      return typeof value === 'number';
    case 'Integer':
      return Number.isInteger(value);
    case 'Boolean':
      return typeof value === 'boolean';
    case 'Date':
      return types.isDate(value);
    case 'Object':
      return typeof value === 'object' && value !== null && classOf(value) === undefined;
    default:
      return typeof value === 'object' && value !== null && classOf(value) === type;
  }
}

function describe(value: unknown, classOf: ClassOf): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return `${describe(value[0], classOf)}[]`;
  if (types.isDate(value)) return 'Date';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'object') return classOf(value) ?? '(class)';
  return typeof value;
}
