// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are scripts to be rewritten
import {expect, it} from 'vitest';
import {letConstants} from '../../build/let-constants.ts';

it.each([
  ['const a = 1; const b = 2;', 'let a = 1; let b = 2;'],
  ['for (const a of [{const: 1}]) out(a.const);', 'for (let a of [{const: 1}]) out(a.const);'],
  [
    'out("const a", `const ${(() => { const b = 1; return b; })()}`, /const b/);',
    'out("const a", `const ${(() => { let b = 1; return b; })()}`, /const b/);',
  ],
  ['let constant = 1;', 'let constant = 1;'],
])('says %s as %s', (script, made) => {
  expect(letConstants(script)).toBe(made);
});
