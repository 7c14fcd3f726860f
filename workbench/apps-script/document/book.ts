import {
  type Cell,
  type CommandTypes,
  DEFAULT_LOCALE,
  type EvaluatedCell,
  type Model,
  type Zone,
} from '@odoo/o-spreadsheet';
import type {Clock} from '../../engine/clock';
import type {SeparatorMode} from '../../engine/formula-text';
import {createModel, recalculate} from '../../engine/model';
import {chosenQuirks, type Quirks} from '../../quirks';
import {adaptDocument} from './adapt-document';
import {Annotations, type Area} from './annotations';
import {type BookSheet, SheetIds} from './sheet-ids';
import type {UndoControl} from './undo';
import {type CellEdit, type EngineGetters, writeCells} from './write-cells';

export interface BookSettings {
  id: string;
  name: string;
  /** Google's name of the locale: `en_US`. */
  locale: string;
  separators: SeparatorMode;
}

/** How numbers and dates show where the decimal separator is a comma. */
const commaLocale = {
  ...DEFAULT_LOCALE,
  name: 'Decimal comma',
  code: 'uk_UA',
  thousandsSeparator: '\u00A0',
  decimalSeparator: ',',
  dateFormat: 'dd.mm.yyyy',
  timeFormat: 'hh:mm:ss',
  formulaArgSeparator: ';',
  weekStart: 1,
};

// The page extends the evaluation as soon as it has this module.
adaptDocument();

type Dispatch = Model['dispatch'];

/**
 * The spreadsheet file behind the services: an o-spreadsheet model that evaluates when somebody reads, and what Google
 * keeps beside it. Columns and rows count from 0 here, as the engine does; the services count from 1, as Google does.
 */
export class Book {
  readonly model: Model;
  readonly getters: EngineGetters;
  readonly ids: SheetIds;
  #holds = 0;
  #changes = 0;
  #stale = false;

  constructor(
    data: object,
    readonly settings: BookSettings,
    readonly clock: Clock,
    readonly quirks: Quirks = chosenQuirks(),
  ) {
    this.model = createModel(data, {clock, quirks});
    this.getters = this.model.getters as EngineGetters;
    this.ids = new SheetIds(this.model);
    const locale = settings.separators === 'comma' ? DEFAULT_LOCALE : commaLocale;
    if (this.getters.getLocale().decimalSeparator !== locale.decimalSeparator) this.dispatch('UPDATE_LOCALE', {locale});
  }

  /** How often cells, rows or sheets were changed: the same number means the same cells. */
  get changes(): number {
    return this.#changes;
  }

  annotations<B>(kind: ConstructorParameters<typeof Annotations>[1]): Annotations<B> {
    return new Annotations<B>(this.model, kind);
  }

  /** Every sheet in the order of its tabs, as it is now. */
  sheets(): BookSheet[] {
    return this.getters.getSheetIds().map(id => this.ids.describe(id));
  }

  hasSheet(sheetId: string): boolean {
    return this.getters.tryGetSheet(sheetId) !== undefined;
  }

  wholeSheet(sheetId: string): Area {
    return {sheetId, zone: this.getters.getSheetZone(sheetId)};
  }

  /** Sends a command to the engine. Throws when the engine refuses it, except that a change of nothing is no fault. */
  readonly dispatch: Dispatch = ((type: CommandTypes, payload: object) => {
    const result = (this.model.dispatch as (type: string, payload: object) => ReturnType<Dispatch>)(type, payload);
    this.#stale = true;
    this.#changes++;
    const faults = result.reasons.filter(reason => reason !== 'NoChanges' && reason !== 'ValuesNotChanged');
    if (faults.length > 0) throw new Error(`The engine refused ${type}: ${faults.join(', ')}.`);
    return result;
  }) as Dispatch;

  write(sheetId: string, edits: Iterable<CellEdit>): void {
    this.#stale = true;
    this.#changes++;
    writeCells(this.model, sheetId, edits);
  }

  /** What the cell holds: undefined when it holds nothing and has no look. */
  cell(sheetId: string, col: number, row: number): Cell | undefined {
    return this.getters.getCell({sheetId, col, row});
  }

  /** What the cell shows, after everything that was written. */
  evaluated(sheetId: string, col: number, row: number): EvaluatedCell {
    this.settle();
    return this.getters.getEvaluatedCell({sheetId, col, row});
  }

  /** `read` of every cell of the area, row by row. */
  readRows<T>({sheetId, zone}: Area, read: (evaluated: EvaluatedCell, col: number, row: number) => T): T[][] {
    this.settle();
    return mapZone(zone, (col, row) => read(this.getters.getEvaluatedCell({sheetId, col, row}), col, row));
  }

  /** Does `work` with evaluation held: who reads inside it, or after it, has evaluated what was written. */
  hold<T>(work: () => T): T {
    this.#holds++;
    this.getters.holdEvaluation();
    try {
      return work();
    } finally {
      this.#holds--;
      this.settleSize();
      if (this.#holds === 0 && !this.#stale) this.getters.releaseEvaluation();
    }
  }

  /** Evaluates where a sheet may become longer by its spills; all else waits until somebody reads. */
  settleSize(): void {
    if (this.quirks.spillBeyondSheet === 'kind') this.settle();
  }

  /** Evaluates whatever is waiting. */
  settle(): void {
    if (!this.#stale) return;
    this.getters.releaseEvaluation();
    try {
      this.model.dispatch('EVALUATE_CELLS', {cellIds: []});
    } finally {
      if (this.#holds > 0) this.getters.holdEvaluation();
      this.#stale = false;
    }
  }

  /** Evaluates everything again: the clock has moved. */
  recalculate(): void {
    this.settle();
    recalculate(this.model);
  }

  forgetUndo(): void {
    (this.model.getters as unknown as UndoControl).forgetUndo();
  }
}

/** `read` of every cell of the zone, row by row. */
export function mapZone<T>(zone: Zone, read: (col: number, row: number) => T): T[][] {
  const rows: T[][] = [];
  for (let row = zone.top; row <= zone.bottom; row++) {
    const cells: T[] = [];
    for (let col = zone.left; col <= zone.right; col++) cells.push(read(col, row));
    rows.push(cells);
  }
  return rows;
}
