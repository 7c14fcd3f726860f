import type {Host} from '../../apps-script/host';
import type {Selected} from '../../apps-script/runtime/selection';
import type {Revision, SheetValues, Snapshot} from '../protocol';
import {FormulaValues} from './formula-values';
import {Hub, type Reception} from './hub';
import type {StoredFile, StoredSpreadsheet} from './stored-file';

export interface SpreadsheetEvents {
  revision(message: Revision): void;
  forgetUndo(): void;
  values(sheets: SheetValues[]): void;
  refresh(): void;
  /** Why the engine could not carry a window's revision out. */
  fault(error: unknown): void;
  /** The file can't be written. What is in it stays; the next change tries again. */
  unsaved(error: unknown): void;
}

/** How long to wait for more changes before the file is written, in milliseconds. */
const savingDelay = 1_000;

/** The spreadsheet that is open: its host, its windows' view of it, and the file that it is kept in. */
export class OpenSpreadsheet {
  readonly #hub: Hub;
  readonly #values: FormulaValues;
  #saving: NodeJS.Timeout | undefined;
  #day: string;
  #exported: {at: string; text: string} | undefined;

  constructor(
    readonly host: Host,
    private readonly file: StoredFile,
    private readonly events: SpreadsheetEvents,
  ) {
    this.#hub = new Hub(host.book, events);
    this.#values = new FormulaValues(host.book);
    this.#values.changes();
    this.#day = this.#today();
  }

  receive(message: Revision): Reception {
    return this.#hub.receive(message);
  }

  /** Tells the windows of everything that happened, and has it saved soon. */
  publish(): void {
    this.#hub.flush();
    const sheets = this.#values.changes();
    // Spills may have asked for rows while they were evaluated.
    this.#hub.flush();
    this.events.values(sheets);
    this.#saving ??= setTimeout(() => this.save(), savingDelay);
  }

  /** Sets the clock to this moment; a new day evaluates everything again, since TODAY has changed. */
  keepTime(): void {
    this.host.clock.set(new Date());
    const today = this.#today();
    if (today === this.#day) return;
    this.#day = today;
    this.host.book.recalculate();
  }

  /** A Snapshot as JSON text, for a window of this user. */
  snapshot(user: string): string {
    const {book, clock, screen} = this.host;
    const selected = this.selected(user);
    const rest: Omit<Snapshot, 'data'> = {
      values: this.#values.whole(),
      menus: screen.menus,
      name: book.settings.name,
      settings: {separators: book.settings.separators, timeZone: clock.timeZone, quirks: book.quirks},
      file: this.file.path,
      selected: selected ?? null,
      canGoBack: this.file.hasReplaced,
    };
    return `{"data":${this.#dataText()},${JSON.stringify(rest).slice(1)}`;
  }

  /** Exporting a large spreadsheet takes seconds, and the next window mostly wants the same. */
  #dataText(): string {
    const {at} = this.#hub;
    if (this.#exported?.at !== at) this.#exported = {at, text: JSON.stringify(this.host.model._exportData(false))};
    return this.#exported.text;
  }

  /** The cells that a user has selected; undefined when there are none, or none any more. */
  selected(user: string): Selected | undefined {
    const area = this.host.selection.of(user);
    return area && this.host.book.hasSheet(area.sheetId) ? area : undefined;
  }

  /** All of it, as it is kept. */
  stored(): StoredSpreadsheet {
    return {...this.host.save(), selections: this.host.selection.all()};
  }

  /** Writes the file, and tells where that fails: what was in it stays. */
  save(): void {
    clearTimeout(this.#saving);
    this.#saving = undefined;
    try {
      this.file.write(this.stored());
    } catch (error) {
      this.events.unsaved(error);
    }
  }

  /** Lets go of the spreadsheet, with everything saved. */
  close(): void {
    this.save();
    this.#hub.leave();
  }

  #today(): string {
    const {clock} = this.host;
    return new Intl.DateTimeFormat('sv-SE', {timeZone: clock.timeZone}).format(clock.now());
  }
}
