import fc from 'fast-check';
import {expect, it} from 'vitest';
import {fingerprint} from '../../../src/pipeline/log/fingerprint';

it('is another number when a row holds another text', () => {
  const prints = [['Alder'], ['alder'], ['Alder', 'Birch'], ['Alder', ''], ['Aldre'], [7], []].map(fingerprint);
  expect(new Set(prints).size).toBe(prints.length);
});

it('is kept with what it tells of: it stays the same from one version to the next', () => {
  expect(fingerprint(['Alder Foods', 'Birch 🚀', 42, null])).toBe(-144_140_688);
});

it('is a 32-bit number, whatever order the rows stand in', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), texts => {
      expect(fingerprint([...texts].reverse())).toBe(fingerprint(texts));
      expect(fingerprint(texts)).toBe(fingerprint(texts) | 0);
    }),
  );
});
