// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are scripts to be rewritten
import {expect, it} from 'vitest';
import {joinedTemplates} from '../../build/joined-templates.ts';

/** Each says something with a template literal; `n` is 2, `say` gives back what it is given. */
const EXPRESSIONS = [
  '``',
  '`plain "text" // with\nlines`',
  '`${n}`',
  '`${n}${n}`',
  '`${n}${n} of ${n}`',
  '`${n} of ${n}`',
  '`a${n + 1}b${n > 1 ? `c${n}` : "d"}`',
  '`${"abc".indexOf("c")}${n}`',
  '`${say(`x${n}`)}y`.length',
  'say(`x${n}`)',
  '[`x${n}`, {[`k${n}`]: `v${n}`}]',
  'n * `${n}${n}`',
  'n && `x${n}`',
  '1 + `${n}` + 1',
  '(() => `${n} x`)()',
  '(() => {return`${n} x`})()',
  '`</script><!--`',
  '`${[1, 2]}${null}${undefined}`',
];

it.each(EXPRESSIONS)('says the same without template literals: %s', expression => {
  const said = joinedTemplates(expression);
  expect(said).not.toContain('`');
  expect(said).not.toContain('</script');
  const evaluate = (code: string): unknown => new Function('n', 'say', `return (${code})`)(2, (text: string) => text);
  expect(evaluate(said)).toEqual(evaluate(expression));
});

it('refuses a tagged template', () => {
  expect(() => joinedTemplates('say`x`')).toThrow(/tagged/);
});
