import {expect, it} from 'vitest';
import {arrowFunctions} from '../../build/arrow-functions.ts';

/** Bundles that give something to `out`, of functions that are called above and below the place where they are declared. */
const BUNDLES = [
  '"use strict"; out(twice(2)); function twice(n) { return 2 * n; }',
  'const first = twice(1); function twice(n) { return 2 * n; } out([first, twice(3)]);',
  'function one() { return 1; } function sum(a, {b = one()}, ...rest) { return a + b + rest.length; } out(sum(1, {}, 2, 3));',
  'out(of(1)); function of(value) { return {value}; }',
  'out(even(10)); function even(n) { return n === 0 || odd(n - 1); } function odd(n) { return n > 0 && even(n - 1); }',
  'function text() { return "function no() {}"; } out(text());',
  'function week() { return "this week"; } out(week());',
];

const run = (script: string): unknown[] => {
  const given: unknown[] = [];
  new Function('out', script)((value: unknown) => given.push(value));
  return given;
};

it.each(BUNDLES)('says the same without declared functions: %s', statements => {
  const script = `(() => { ${statements} })();`;
  const made = arrowFunctions(script);
  expect(made.replace(/"[^"]*"/g, '')).not.toContain('function');
  expect(run(made)).toEqual(run(script));
});

it('leaves what Google calls, what only a function can be, and what is more than one return', () => {
  const script = [
    'function onOpen() {}',
    '(() => {',
    'function* steps() { return 1; } function count() { return arguments.length; } function nothing() {}',
    'function longer(n) { const twice = 2 * n; return twice; } out([steps(), count(1, 2), nothing(), longer(1)]);',
    '})();',
  ].join('\n');
  expect(arrowFunctions(script)).toBe(script);
});

it.each(['', 'onOpen();', '(function () {})();', '(() => {})();'])('refuses what is no bundle: %s', script => {
  expect(() => arrowFunctions(script)).toThrow(/bundle/);
});
