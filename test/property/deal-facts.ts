/** The next steps on the sheet Deals, held against the recount. */
import type {Model} from '@odoo/o-spreadsheet';
import {GENERATED_SHEETS} from '../../src/pipeline/workbook/workbook-plan';
import {type Cell, dayOf, nameKey} from '../../src/recount/cell';
import type {Recount} from '../../src/recount/recount';

const TITLES = 1;
const FACTS = ['Next step', 'Next step on', 'Without a next step'];

/** Each deal of the sheet whose next step is not what the recount makes of the same tables. */
export function wrongNextSteps(model: Model, {deals}: Recount): string[] {
  const sheetId = model.getters.getSheetIdByName(GENERATED_SHEETS.deals) as string;
  const at = (col: number, row: number): Cell =>
    (model.getters.getEvaluatedCell({sheetId, col, row}).value ?? '') as Cell;
  const columns = model.getters.getNumberCols(sheetId);
  const titles = Array.from({length: columns}, (_, col) => String(at(col, TITLES)));
  const cell = (title: string, row: number): Cell => at(titles.indexOf(title), row);
  const shown = new Map<string, string>();
  for (let row = TITLES + 1; row < model.getters.getNumberRows(sheetId); row++) {
    if (cell('Customer', row) === '') continue;
    const [step, on, isWithout] = FACTS.map(title => cell(title, row));
    shown.set(keyOf(cell('Customer', row), cell('Deal', row)), inWords(nameKey(step), dayOf(on), isWithout === 'Yes'));
  }
  return deals
    .filter(({passes}) => passes)
    .flatMap(({customer, deal, nextStep, nextStepOn, withoutNextStep}) => {
      const counted = inWords(nameKey(nextStep), nextStepOn, withoutNextStep);
      const said = shown.get(keyOf(customer, deal));
      return said === counted ? [] : [`${customer} ${deal}: the sheet says ${said}, the recount ${counted}`];
    });
}

function keyOf(customer: Cell, deal: Cell): string {
  return JSON.stringify([nameKey(customer), nameKey(deal)]);
}

function inWords(step: string, on: number | null, isWithout: boolean): string {
  return `${JSON.stringify(step)} on ${on}${isWithout ? ', without' : ''}`;
}
