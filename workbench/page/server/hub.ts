import {randomUUID} from 'node:crypto';
import type {CoreCommand, TransportService} from '@odoo/o-spreadsheet';
import type {Book} from '../../apps-script/document/book';
import type {Revision} from '../protocol';
import type {WrittenCells} from './written-cells';
import './written-cells';

/** So many are quicker loaded anew than carried out one by one. */
const manyCommands = 5_000;

/** What became of a window's revision. A broken one may have been carried out in part. */
export type Reception = 'taken' | 'tooLate' | 'impossible' | 'broken';

export interface HubEvents {
  /** To be passed on to every window. */
  revision(message: Revision): void;
  /** A script changed cells outside the history: nothing before this can be undone. */
  forgetUndo(): void;
  /** Windows can't follow by revisions, and get the whole spreadsheet anew. */
  refresh(): void;
  /** Why the engine could not carry a window's revision out. */
  fault(error: unknown): void;
}

/**
 * Keeps the windows' spreadsheets and the host's in step by o-spreadsheet's own collaboration: the host's model is one of
 * its clients, and this is the server that puts everybody's revisions into one order. A revision that was made before its
 * window knew of the last one is dropped: the window gets that one, adapts its own to it and sends it again.
 */
export class Hub {
  readonly #transport: TransportService;
  readonly #writes: WrittenCells;
  /** The last revision that the host's model has, and the last one that windows have. */
  #hostAt: string;
  #windowsAt: string;
  /** What the host did since then, in order. */
  #commands: CoreCommand[] = [];
  /** Whether cells among that were written outside the history. */
  #wrote = false;
  #receiving = false;
  /** Revisions of windows since a script last wrote: these may be undone. */
  #undoable = new Set<unknown>();

  constructor(
    private readonly book: Book,
    private readonly events: HubEvents,
  ) {
    this.#writes = book.getters as unknown as WrittenCells;
    this.#transport = book.model.config.transportService;
    this.#hostAt = this.#windowsAt = revisionOf(book);
    this.#transport.onNewMessage('hub', message => this.#heard(message));
    this.#writes.noteWrites();
  }

  /** The last revision that windows have. The spreadsheet's own data is the same as long as this is. */
  get at(): string {
    return this.#windowsAt;
  }

  leave(): void {
    this.#transport.leave('hub');
  }

  /** A window's revision, or its undoing one. What depends on it is evaluated when somebody asks for values. */
  receive(message: Revision): Reception {
    this.flush();
    if (message.serverRevisionId !== this.#hostAt) return 'tooLate';
    const undone = message.undoneRevisionId ?? message.redoneRevisionId;
    if (undone !== undefined && !this.#undoable.has(undone)) return 'impossible';
    this.book.getters.holdEvaluation();
    this.#receiving = true;
    // The model takes it at once; only what it throws comes later, as a promise.
    this.#transport.sendMessage(message).catch((error: unknown) => this.events.fault(error));
    this.#receiving = false;
    if (this.#hostAt !== message.nextRevisionId) return 'broken';
    // The book does not see commands that come this way, and would take its values for fresh: this tells it.
    this.book.dispatch('EVALUATE_CELLS', {cellIds: []});
    this.#undoable.add(message.nextRevisionId);
    return 'taken';
  }

  /** Tells the windows what scripts did to the spreadsheet since the last time. */
  flush(): void {
    this.#takeWrites();
    const commands = this.#commands;
    if (commands.length === 0) return;
    this.#commands = [];
    if (this.#hostAt === this.#windowsAt) this.#markHost();
    const from = this.#windowsAt;
    this.#windowsAt = this.#hostAt;
    if (commands.length > manyCommands) this.events.refresh();
    else {
      const ids = {clientId: 'script', serverRevisionId: from, nextRevisionId: this.#hostAt};
      this.events.revision({type: 'REMOTE_REVISION', version: 1, ...ids, commands});
    }
    if (this.#wrote) {
      this.#undoable.clear();
      this.events.forgetUndo();
    }
    this.#wrote = false;
  }

  /** Hears every revision right after the host's model has it, its own ones too. */
  #heard(message: Revision): void {
    if (typeof message.nextRevisionId !== 'string') return;
    this.#hostAt = message.nextRevisionId;
    if (this.#receiving) {
      this.#windowsAt = this.#hostAt;
      this.events.revision(message);
    } else if (message.type === 'REMOTE_REVISION') {
      // Cells that were written before this command are noted where they were then.
      this.#takeWrites();
      this.#note(message.commands as CoreCommand[]);
    }
  }

  #takeWrites(): void {
    const writes = this.#writes.takeWrites();
    this.#note(writes);
    if (writes.length > 0) this.#wrote = true;
  }

  /** One by one: as arguments of one call, a hundred thousand are more than the stack holds. */
  #note(commands: readonly CoreCommand[]): void {
    for (const command of commands) this.#commands.push(command);
  }

  /** Gives the host's history an empty revision, so that one that windows make after this has its place there. */
  #markHost(): void {
    void this.#transport.sendMessage({
      type: 'SNAPSHOT_CREATED',
      version: 1,
      serverRevisionId: this.#hostAt,
      nextRevisionId: randomUUID(),
    });
  }
}

/** What this file uses of a model. Its types call it private, and the public way exports the whole spreadsheet. */
interface Internals {
  session: {getRevisionId(): string};
}

function revisionOf(book: Book): string {
  return (book.model as unknown as Internals).session.getRevisionId();
}
