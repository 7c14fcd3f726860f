import {expect, it} from 'vitest';
import {plainWords, squeezed} from '../../../src/pipeline/import/plain-words.ts';

it.each([
  [' Deal  owner. ', 'deal owner'],
  ['Straße – Größe', 'strasse grosse'],
  ['Nom de l’opportunité', 'nom de l opportunite'],
  ['商談 (金額)', '商談 金額'],
  ['…', ''],
])('"%s" is plainly "%s"', (text, words) => {
  expect(plainWords(text)).toBe(words);
});

it('what is squeezed has no spaces', () => {
  expect(squeezed(' Close – date of it')).toBe('closedateofit');
});
