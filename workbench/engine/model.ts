import {helpers, Model} from '@odoo/o-spreadsheet';
import {chosenQuirks, type Quirks} from '../quirks';
import {adaptEngine} from './adapt-engine';
import {type Clock, systemClock} from './clock';
import type {SheetsHost} from './host';
import {quietly} from './quietly';

export interface ModelOptions {
  /** What TODAY and NOW read. */
  clock?: Clock;
  /** Hard where they are left out. */
  quirks?: Quirks;
  config?: Omit<NonNullable<ConstructorParameters<typeof Model>[1]>, 'custom'>;
}

/**
 * Ids of revisions, one for each command: the engine draws each from the system's randomness, digit by digit. Its types call the
 * session that asks for them private.
 */
class RevisionIds extends helpers.UuidGenerator {
  readonly #own = super.uuidv4();
  #count = 0;

  override uuidv4(): string {
    return `${this.#own}-${this.#count++}`;
  }
}

/** A spill that itself counts the sheet's rows would ask for more each time; Google stops too. */
const growthRounds = 5;

/**
 * An o-spreadsheet model whose formulas answer as Google's. `data` is o-spreadsheet's own (dates are serial numbers
 * with a format). Where the quirk `spillBeyondSheet` is kind, a sheet whose spills need more rows has them added after every
 * dispatch.
 */
export function createModel(data: object = {}, options: ModelOptions = {}): Model {
  adaptEngine();
  const {clock = systemClock, quirks = chosenQuirks()} = options;
  const host: SheetsHost = {clock, quirks, neededRows: new Map()};
  const model = quietly(() => new Model(data, {...options.config, custom: {sheets: host}}));
  (model as unknown as {session: {uuidGenerator: object}}).session.uuidGenerator = new RevisionIds();
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
