import {expect, it} from 'vitest';
import {overviewPlan} from '../../../src/pipeline/overview/overview-plan';
import {DEFAULT_PROCESS} from '../../../src/pipeline/stages/default-process';
import {LAYOUT} from '../layout-fixture';

/** Pixels of a row without a height of its own. */
const ROW = 21;

function funnelOf(times: number) {
  const stages = Array.from({length: times}, () => DEFAULT_PROCESS).flat();
  const {charts, rowHeights} = overviewPlan({...LAYOUT, stages});
  const chart = charts.find(({kind}) => kind === 'funnel');
  const {row = 0, rows = 0} = chart?.data[0] ?? {};
  const covered = Array.from({length: rows}, (_, index) => rowHeights[row - 1 + index] ?? ROW);
  return {chart, covered: covered.reduce((sum, height) => sum + height, 0)};
}

it.each([1, 2])('the funnel covers the cells that it is drawn from, with the default stages %i times', times => {
  const {chart, covered} = funnelOf(times);
  expect(chart?.at).toEqual({row: chart?.data[0]?.row, column: chart?.data[0]?.column});
  expect(chart?.height).toBeGreaterThanOrEqual(covered);
});

it('the funnel of few stages has the height that one can read', () => {
  expect(funnelOf(1).chart?.height).toBeGreaterThanOrEqual(200);
});
