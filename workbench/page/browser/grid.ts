import {type CommandTypes, type DispatchResult, helpers, type Model, Spreadsheet, type Zone} from '@odoo/o-spreadsheet';
import {App} from '@odoo/owl';
import {createModel} from '../../engine/model';
import type {Revision, SheetValues, Snapshot, UserId} from '../protocol';
import {editedZones, type ProtectedCells, protectionOver} from './protected-cells';
import type {ServedValues} from './served-values';
import './served-values';
import {Transport} from './transport';
import {formatOfTyped} from './typed-content';

/** The component fills in the rest. Beside a sidebar it would take itself for a telephone's. */
type SpreadsheetEnv = Spreadsheet['env'];

/** Counted from 0. */
interface Cell {
  readonly col: number;
  readonly row: number;
}

/** What a user has selected; `current` is the one of the cells that typing goes to. */
export interface Selection {
  readonly sheetId: string;
  readonly zone: Zone;
  readonly current: Cell;
}

export interface GridEvents {
  send(message: Revision): void;
  /** @param current the one of the cells that typing goes to */
  select(sheetId: string, zone: Zone, current: Cell): void;
  /** A protection speaks against an edit; `anyway` makes it all the same. */
  protected(over: ProtectedCells, anyway: () => void): void;
  notify(text: string): void;
  fail(text: string, then?: () => void): void;
  confirm(text: string, yes: () => void, no?: () => void): void;
  /** This window's history and the host's don't fit together any more. */
  lost(): void;
}

export interface GridOptions {
  window: string;
  user: UserId;
  userName: string;
  owner: UserId;
  templates: string;
}

/** The spreadsheet that a user sees: o-spreadsheet's grid, tabs and menus, on a model that follows the host's. */
export class Grid {
  readonly model: Model;
  readonly #transport: Transport;
  readonly #agreed = new Set<string>();
  #app: App | undefined;
  #selected = '';

  constructor(
    private readonly options: GridOptions,
    private readonly events: GridEvents,
    {data, values, settings, selected}: Snapshot,
  ) {
    this.#transport = new Transport(message => events.send(message));
    this.model = createModel(data, {
      clock: {now: () => new Date(), timeZone: settings.timeZone},
      config: {
        mode: 'normal',
        transportService: this.#transport,
        client: {id: options.window, name: options.userName},
      },
    });
    this.#served.takeValues(values);
    this.model.dispatch('EVALUATE_CELLS');
    this.#watchEdits();
    // Otherwise the first sheet would be seen for a moment.
    if (selected) this.#activate(selected.sheetId);
    this.model.on('unexpected-revision-id', this, () => events.lost());
  }

  /** Shows it in the place of an earlier one, if any, with what was to be seen there in view. */
  async mount(target: HTMLElement, earlier?: Grid): Promise<void> {
    const seen = earlier?.model.getters.getActiveSheetScrollInfo();
    const seenSheet = earlier?.model.getters.getActiveSheetId();
    // One goes before the other comes: they share Chart.js's extensions, which the last to go takes away.
    if (earlier) earlier.#app?.destroy();
    const {templates} = this.options;
    const props = {
      model: this.model,
      notifyUser: ({text}: {text: string}) => this.events.notify(text),
      raiseError: (text: string, then?: () => void) => this.events.fail(text, then),
      askConfirmation: (text: string, yes: () => void, no?: () => void) => this.events.confirm(text, yes, no),
    };
    this.#app = new App(Spreadsheet, {props, templates, env: {isSmall: false} as SpreadsheetEnv});
    await this.#app.mount(target);
    // The grid measures itself when it is drawn, and can scroll only then.
    await new Promise(requestAnimationFrame);
    this.model.on('update', this, () => this.#tellSelection());
    if (seen && seenSheet !== undefined && this.#activate(seenSheet)) {
      this.model.dispatch('SET_VIEWPORT_OFFSET', {offsetX: seen.scrollX, offsetY: seen.scrollY});
    }
  }

  receive(message: Revision): void {
    this.#transport.receive(message);
  }

  takeValues(sheets: readonly SheetValues[]): void {
    if (sheets.length === 0) return;
    this.#served.takeValues(sheets);
    this.model.dispatch('EVALUATE_CELLS');
  }

  forgetUndo(): void {
    (this.model.getters as unknown as {forgetUndo(): void}).forgetUndo();
    this.model.trigger('update');
  }

  /** False where the sheet, or that part of it, is gone. */
  select(sheetId: string, zone: Zone, current: Cell = {col: zone.left, row: zone.top}): boolean {
    return this.#activate(sheetId) && this.model.selection.selectZone({cell: current, zone}).isSuccessful;
  }

  get selection(): Selection {
    const {getters} = this.model;
    const {col, row} = getters.getActivePosition();
    return {sheetId: getters.getActiveSheetId(), zone: getters.getSelectedZone(), current: {col, row}};
  }

  /** False where the sheet is gone. */
  #activate(sheetId: string): boolean {
    const {getters} = this.model;
    if (!getters.tryGetSheet(sheetId)) return false;
    const sheetIdFrom = getters.getActiveSheetId();
    if (sheetIdFrom !== sheetId) this.model.dispatch('ACTIVATE_SHEET', {sheetIdFrom, sheetIdTo: sheetId});
    return true;
  }

  get #served(): ServedValues {
    return this.model.getters as unknown as ServedValues;
  }

  /** Looks at each command that a component sends: what is typed gets Google's format, and protections have their say. */
  #watchEdits(): void {
    const dispatch = this.model.dispatch as (type: CommandTypes, payload?: object) => DispatchResult;
    const {user, owner} = this.options;
    this.model.dispatch = ((type: CommandTypes, payload: object = {}) => {
      const command = type === 'UPDATE_CELL' ? this.#typed(payload) : payload;
      const zones = editedZones(this.model, type, command);
      const over = zones && protectionOver(this.model, zones, user, owner);
      if (!over || (!over.refused && this.#agreed.has(over.sheetId))) return dispatch(type, command);
      this.events.protected(over, () => {
        this.#agreed.add(over.sheetId);
        dispatch(type, command);
      });
      return this.model.canDispatch('EVALUATE_CELLS');
    }) as Model['dispatch'];
  }

  #typed(payload: object): object {
    const {sheetId, col, row} = payload as {sheetId: string; col: number; row: number};
    const present = this.model.getters.getCell({sheetId, col, row})?.format;
    const format = formatOfTyped(present, helpers.isDateTimeFormat);
    return format === undefined ? payload : {...payload, format};
  }

  #tellSelection(): void {
    const {sheetId, zone, current} = this.selection;
    const now = JSON.stringify(this.selection);
    if (now === this.#selected) return;
    this.#selected = now;
    this.events.select(sheetId, zone, current);
  }
}
