import {constants, registries} from '@odoo/o-spreadsheet';
import fc from 'fast-check';
import {expect, it} from 'vitest';
import {adaptEngine} from '../../../workbench/engine/adapt-engine';
import {conditionals} from '../../../workbench/engine/functions/conditional';
import type {Cell} from '../../../workbench/engine/functions/define';

adaptEngine();

const locale = constants.DEFAULT_LOCALE;

const value = fc.constantFrom(
  1,
  2,
  2.5,
  0,
  -1,
  43_831,
  true,
  false,
  null,
  '',
  'ann',
  'Ann',
  'ANN',
  '2',
  '1/1/2020',
  'É',
  'é',
  '#N/A',
  'a*',
  'x.y',
  'TRUE',
);
const operand = fc.constantFrom('', '1', '2', '2.5', 'ann', 'ANN', 'TRUE', 'é', 'a*', 'x.y', '1/1/2020', 'zoe', '-1');
const criterion = fc
  .tuple(fc.constantFrom('', '=', '<>', '<', '<=', '>', '>='), operand)
  .map(([sign, text]) => sign + text);
const rows = 12;
const column = fc
  .array(value, {minLength: rows, maxLength: rows})
  .map(values => [values.map((each): Cell => ({value: each}))]);
const pairs = fc.array(fc.tuple(column, criterion), {minLength: 1, maxLength: 3});

/** The engine's own function: the table puts a quicker way before it, which has no answer for two columns side by side. */
function asTheEngine(name: string, args: unknown[]): unknown {
  const wide = args.map(argument =>
    Array.isArray(argument) ? [...argument, argument[0].map(() => ({value: null}))] : argument,
  );
  return registries.functionRegistry.get(name).compute.apply({locale} as never, wide.map(asRange) as never);
}

/** Google takes what is added up from a range only, and a range is known by where its columns start. */
function asRange(argument: unknown): unknown {
  if (!Array.isArray(argument)) return argument;
  return argument.map(([first, ...others]: Cell[], col) => [
    {...first, position: {sheetId: 'one', col, row: 0}},
    ...others,
  ]);
}

it('COUNTIFS, SUMIFS and AVERAGEIFS give over a column what the engine gives over it beside a blank one', () => {
  fc.assert(
    fc.property(column, pairs, (numbers, criteria) => {
      const asked = criteria.flatMap(([range, text]): unknown[] => [range, {value: text}]);
      // Blanks of the second column meet some criteria; they have no numbers, and are not looked at where they are counted.
      const isBlankMet = conditionals.COUNTIFS?.(
        {locale} as never,
        criteria.flatMap(([, text]) => [[[{value: null}]], {value: text}]),
      );
      const quick = (name: string, args: unknown[]) => conditionals[name]?.({locale} as never, args as never);
      const sum = quick('SUMIFS', [numbers, ...asked]);
      if (sum === undefined) return;
      expect(sum).toEqual(asTheEngine('SUMIFS', [numbers, ...asked]));
      expect(Number(quick('COUNTIFS', asked)) + rows * Number(isBlankMet)).toEqual(asTheEngine('COUNTIFS', asked));
      const average = quick('AVERAGEIFS', [numbers, ...asked]);
      if (average !== undefined) expect(average).toEqual(asTheEngine('AVERAGEIFS', [numbers, ...asked]));
    }),
    {numRuns: 3000},
  );
});
