import {constants, registries} from '@odoo/o-spreadsheet';
import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest';
import {adaptEngine} from '../../../workbench/engine/adapt-engine';
import type {Cell} from '../../../workbench/engine/functions/define';

adaptEngine();

type Compute = (this: object, ...args: unknown[]) => unknown;

const {functionRegistry} = registries;
const locale = constants.DEFAULT_LOCALE;
const values = [3, 'text', null, '#N/A', true, '2', -0.5, '', 12, '#DIV/0!'];
/** They differ at every call, or draw on a spreadsheet around them. */
const incomparable = /^(RAND|NOW|TODAY|CELL|INDIRECT|OFFSET|PIVOT|ODOO)/;
/** Functions that take the array's elements one by one in one parameter at least. */
const names = Object.keys(functionRegistry.mapping).filter(
  name => !incomparable.test(name) && functionRegistry.get(name).args.some(({acceptMatrix}) => !acceptMatrix),
);

/** The engine's own way through an array, for the function as it is defined here. */
function asTheEngine(name: string): Compute {
  const quick = functionRegistry.mapping[name];
  functionRegistry.replace(name, functionRegistry.get(name));
  const slow = functionRegistry.mapping[name];
  if (!quick || !slow) throw new Error(`There is no function ${name}.`);
  functionRegistry.mapping[name] = quick;
  return slow as Compute;
}

function column(start: number, length: number): Cell[] {
  return Array.from({length}, (_, row) => ({value: values[(start + row) % values.length] ?? null}));
}

/** Results as plain data; a function that throws gives what it throws. */
function answer(compute: Compute, args: readonly unknown[]): unknown {
  try {
    const result = compute.apply({locale}, structuredClone([...args]));
    return JSON.parse(JSON.stringify(result, (_, value) => (value === undefined ? 'undefined' : value)));
  } catch (thrown) {
    return {thrown: String((thrown as Partial<Cell>).value)};
  }
}

describe('a function over an array', () => {
  beforeAll(() => {
    // Functions that miss the spreadsheet around them make the engine complain.
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
  });
  afterAll(() => {
    vi.restoreAllMocks();
  });

  it('is a case for hundreds of functions, and quicker for most', () => {
    expect(names.length).toBeGreaterThan(200);
    const same = names.filter(name => asTheEngine(name).name === (functionRegistry.mapping[name] as Compute).name);
    expect(same.length).toBeLessThan(names.length / 3);
  });

  it.each(names)('%s gives the same, element by element, as the engine does by itself', name => {
    const {args, minArgRequired} = functionRegistry.get(name);
    const quick = functionRegistry.mapping[name] as Compute;
    const slow = asTheEngine(name);
    const range = [column(2, 10), column(5, 10)];
    const shapes: Record<string, (index: number) => unknown> = {
      'arrays of one size': index => [column(index * 3, 10)],
      'an array beside single values': index => (index === 0 ? [column(0, 10)] : {value: 2}),
      'a single value beside an array': index => (index === 0 ? [[{value: 2}]] : [column(index, 10)]),
      'two columns': index => [column(index, 4), column(index + 5, 4)],
      'arrays of different sizes': index => [column(0, 3 + index)],
      'a row beside a column': index => (index === 0 ? [[{value: 1}], [{value: 2}]] : [column(0, 3)]),
      'single values': index => ({value: values[index] ?? null}),
    };
    for (const count of new Set([minArgRequired, args.length])) {
      for (const [shape, argument] of Object.entries(shapes)) {
        const given = Array.from({length: count}, (_, index) => (args[index]?.acceptMatrix ? range : argument(index)));
        expect(answer(quick, given), shape).toEqual(answer(slow, given));
      }
    }
  });
});
