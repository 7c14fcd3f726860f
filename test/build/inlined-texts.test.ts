// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are scripts to be rewritten
import {expect, it} from 'vitest';
import {inlinedTexts} from '../../build/inlined-texts.ts';

/** Each leaves something in `said`; what it names once is gone from it. */
const INLINED: readonly [script: string, gone: RegExp][] = [
  ["const HELLO = 'hello'; said = [HELLO];", /HELLO/],
  ["var A = 'a', n = 1, B = `b`; said = [n, B, A];", /\b[AB]\b/],
  ["const NAME = 'x'; const line = rows => `${NAME}: ${rows}`; said = line(2);", /NAME|line/],
  ['const line = (one, two) => `${one} of ${two}`; said = [1].map(n => line(n + 1, n + 2));', /line/],
  ['const line = () => "none"; said = line();', /line/],
  ['const sum = (a, b) => a + b; said = 2 * sum(1, 2);', /sum/],
  ['const pick = (a, b) => (b ? a : "none"); const o = {a: 1}; said = [pick(o.a, 0)];', /pick/],
  ['const twice = a => a + a; const n = 2; said = twice(n);', /twice/],
  ['const inner = a => a + "!"; const outer = a => inner(a) + "?"; said = outer("x");', /inner|outer/],
  [
    'function f() { return outer("x"); } const inner = a => `${a}!`, outer = a => `${inner(a)}?`; said = f();',
    /inner|outer/,
  ],
  ["const A = '</b>', B = `line\nbreak`; said = `${A} and ${B}`;", /\b[AB]\b/],
];

/** Each would say something else, or cannot be told not to, if anything stood elsewhere. */
const LEFT: readonly string[] = [
  // Used twice, or never.
  "const A = 'a'; said = A + A;",
  "const A = 'a'; said = 1;",
  'const line = a => `${a}!`; said = line(1) + line(2);',
  // Written to.
  "let A = 'a'; A = 'b'; said = 1;",
  "let n = 'a'; n += 'b'; said = 1;",
  // No expression could stand there, or no arrow.
  "const A = 'a'; said = {A}.A;",
  'const line = a => `${a}!`; said = [1].map(line);',
  'const line = function (a) { return `${a}!`; }; said = line(1);',
  'const line = a => { return a; }; said = line(1);',
  // Worked out twice, never or in another order.
  'let n = 0; const twice = a => a + a; said = twice(n++);',
  'let n = 0; const back = (a, b) => b + "-" + a; said = back(n++, n++);',
  'let n = 0; const none = a => "x"; said = none(n++) + n;',
  'let n = 0; const perhaps = a => n > 0 && a; said = perhaps(n++);',
  // Another variable of the name would be meant.
  "const A = 'a'; said = (A => A)('b');",
  "const name = 'a', line = b => name + b; said = [1].map(name => line(name));",
  "function f() { const A = 'a'; return 1; } said = typeof A + f();",
  'const line = b => String(b); said = ((String) => line(2))(1);',
  // Other arguments than parameters.
  "const line = (a, b = 'b') => a + b; said = line('a');",
  "const line = ({a}) => a + '!'; said = line({a: 1});",
  "const line = (...all) => all + '!'; said = line(1, 2);",
  "const line = a => a + '!'; said = line(...[1]);",
  "for (let A = 'a', n = 0; n < 1; n++) said = A;",
];

function saidBy(script: string): unknown {
  return new Function(`let said; ${script}; return said;`)();
}

it.each(INLINED)('a text or sentence stands where it is used: %s', (script, gone) => {
  const next = inlinedTexts(script);
  expect(next).not.toMatch(gone);
  expect(saidBy(next)).toEqual(saidBy(script));
  expect(saidBy(script)).toBeDefined();
});

it.each(LEFT)('everything else is left: %s', script => {
  expect(inlinedTexts(script)).toBe(script);
  expect(saidBy(script)).toBeDefined();
});
