import {expect, it} from 'vitest';
import type {Layout} from '../../../src/pipeline/plan/layout';
import {isOfThisVersion, overviewLook} from '../../../src/pipeline/workbook/look';
import {LAYOUT} from '../layout-fixture';

it('is another one where stages or tables are drawn in another way, and only there', () => {
  const [first, ...others] = LAYOUT.stages as [Layout['stages'][0], ...Layout['stages']];
  const look = (more: Partial<Layout>): string => overviewLook({...LAYOUT, ...more});
  const looks = [
    look({}),
    look({stages: others}),
    look({stages: [{...first, type: 'Lost'}, ...others]}),
    look({stages: [{...first, colour: '#000000'}, ...others]}),
    look({capacity: {...LAYOUT.capacity, people: 6}}),
    look({capacity: {...LAYOUT.capacity, sources: 6}}),
  ];
  expect(new Set(looks).size).toBe(looks.length);
  expect(look({stages: [{...first, stage: 'Other', probability: 0, action: ''}, ...others]})).toBe(look({}));
  expect(look({rows: {log: 5, deals: 5}})).toBe(look({}));
});

it('tells by which version it was given', () => {
  const look = overviewLook(LAYOUT);
  expect([isOfThisVersion(look), isOfThisVersion(`1${look}`), isOfThisVersion(''), isOfThisVersion(undefined)]).toEqual(
    [true, false, false, false],
  );
});
