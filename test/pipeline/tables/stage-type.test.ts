import {expect, it} from 'vitest';
import {isRung, STAGE_TYPES, stageType} from '../../../src/pipeline/tables/stage-type';

it.each([
  [' won ', 'Won'],
  ['OPEN', 'Open'],
  ['disqualified', 'Disqualified'],
])('%j is the type %s', (text, type) => {
  expect(stageType(text)).toBe(type);
});

it.each(['', 'Wo n', 'Wonn', 'closed'])('%j is no type', text => {
  expect(stageType(text)).toBeUndefined();
});

it('makes rungs of what leads to a sale, and of the sale', () => {
  expect(STAGE_TYPES.filter(isRung)).toEqual(['Open', 'Won']);
});
