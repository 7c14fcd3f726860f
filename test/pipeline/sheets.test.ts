import {expect, it} from 'vitest';
import {columnLetters} from '../../src/formula/column-letters';
import {choicesPlan} from '../../src/pipeline/choices/choices-plan';
import {placeOverview, slotAt} from '../../src/pipeline/overview/place';
import type {Position} from '../../src/pipeline/plan/layout';
import {STYLES} from '../../src/pipeline/plan/style';
import {factPlans, viewPlans} from '../../src/pipeline/workbook/workbook-plan';
import {LAYOUT} from './layout-fixture';
import {planText} from './plan-text';

const overview = placeOverview(LAYOUT);

/** The first row of each section. */
const tops = new Map<string, number>();
for (const {section, at} of overview.slots) tops.set(section, Math.min(at.row, tops.get(section) ?? at.row));

/** A place of the overview by the number that stands there, its column, and its row in the section: a new one moves few others. */
function numberAt(position: Position): string {
  const slot = slotAt(overview, position);
  if (!slot) return `nothing at row ${position.row}`;
  const {section, column, line} = slot;
  const name = [section, column, line].filter(Boolean).join('.');
  return `${name} ${columnLetters(position.column)}+${position.row - (tops.get(section) ?? 0)}`;
}

it('every sheet that the add-on makes is drawn like this', async () => {
  const plans = [...factPlans(LAYOUT), ...viewPlans(LAYOUT), choicesPlan(LAYOUT, 7, 50)];
  const sheets = plans.map(plan => planText(plan, plan.id === 'overview' ? numberAt : undefined));
  const sections = [...tops].map(([section, top]) => `${section} from row ${top}`).join(', ');
  const looks = Object.entries(STYLES).map(([style, {size, colour, background, weight, align, format, wrap}]) =>
    [style, size, colour, background, weight, align, format, wrap && 'wrap'].filter(Boolean).join(' '),
  );
  await expect([...sheets, `overview: ${sections}\n`, ...looks, ''].join('\n')).toMatchFileSnapshot(
    'golden/sheets.txt',
  );
});
