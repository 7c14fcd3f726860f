import {Model} from '@odoo/o-spreadsheet';
import {adaptEngine} from './adapt-engine';
import {type Clock, systemClock} from './clock';
import type {SheetsHost} from './host';
import {quietly} from './quietly';

export interface ModelOptions {
  /** What TODAY and NOW read. */
  clock?: Clock;
  config?: Omit<NonNullable<ConstructorParameters<typeof Model>[1]>, 'custom'>;
}

/** A spill that itself counts the sheet's rows would ask for more each time; Google stops too. */
const growthRounds = 5;

/**
 * An o-spreadsheet model whose formulas answer as Google's. `data` is o-spreadsheet's own (dates are serial numbers
 * with a format). After every dispatch, a sheet whose spills need more rows has them added, as Google does.
 */
export function createModel(data: object = {}, options: ModelOptions = {}): Model {
  adaptEngine();
  const host: SheetsHost = {clock: options.clock ?? systemClock, neededRows: new Map()};
  const model = quietly(() => new Model(data, {...options.config, custom: {sheets: host}}));
  const dispatch = model.dispatch;
  const grow = (): void => {
    for (let round = 0; host.neededRows.size > 0 && round < growthRounds; round++) {
      const needed = [...host.neededRows];
      host.neededRows.clear();
      for (const [sheetId, rows] of needed) {
        const present = model.getters.tryGetSheet(sheetId) ? model.getters.getNumberRows(sheetId) : rows;
        if (rows <= present) continue;
        const sheetName = model.getters.getSheetName(sheetId);
        const quantity = rows - present;
        const after = {dimension: 'ROW', base: present - 1, position: 'after'} as const;
        dispatch('ADD_COLUMNS_ROWS', {sheetId, sheetName, quantity, ...after});
      }
    }
    host.neededRows.clear();
  };
  model.dispatch = ((...command: Parameters<typeof dispatch>) =>
    quietly(() => {
      const result = dispatch(...command);
      grow();
      return result;
    })) as typeof dispatch;
  quietly(grow);
  return model;
}

/** Evaluates every cell again, after the clock has moved. */
export function recalculate(model: Model): void {
  model.dispatch('EVALUATE_CELLS');
}
