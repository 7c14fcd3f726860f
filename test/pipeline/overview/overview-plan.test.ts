import {expect, it} from 'vitest';
import {overviewPlan} from '../../../src/pipeline/overview/overview-plan';
import {DEFAULT_PROCESS} from '../../../src/pipeline/stages/default-process';
import {LAYOUT} from '../layout-fixture';

/** Pixels of a row without a height of its own. */
const ROW = 21;

function funnelOf(times: number) {
  const stages = Array.from({length: times}, () => DEFAULT_PROCESS).flat();
  const {charts} = overviewPlan({...LAYOUT, stages});
  return charts.find(({kind}) => kind === 'funnel');
}

it.each([1, 2])('the funnel covers the cells that it is drawn from, with the default stages %i times', times => {
  const funnel = funnelOf(times);
  expect(funnel?.at).toEqual({row: funnel?.data[0]?.row, column: funnel?.data[0]?.column});
  expect(funnel?.height).toBeGreaterThanOrEqual(ROW * Number(funnel?.data[0]?.rows));
});

it('the funnel of few stages has the height that one can read', () => {
  expect(funnelOf(1)?.height).toBe(10 * ROW);
});
