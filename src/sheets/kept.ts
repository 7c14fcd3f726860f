/** What is kept with the document: its properties don't go along when the spreadsheet is copied. */
import {type Memory, memoryJson, readMemory} from './memory';
import {type Pending, pendingProperties, readPending} from './pending';
import {retry} from './retry';

const KEY = 'salesPipeline';

/** The document's properties, read once. */
export class Kept {
  private readonly store = PropertiesService.getDocumentProperties();
  /** What is changed in it, `save` keeps. */
  readonly memory: Memory;
  /** The run before was cut off while it built sheets. */
  readonly wasCutOff: boolean;
  private unfinished: Pending | undefined;
  private saved: string;

  constructor() {
    const properties = retry(() => this.store.getProperties());
    this.memory = readMemory(properties[KEY]);
    this.wasCutOff = this.memory.isBuilding === true;
    this.unfinished = readPending(properties);
    this.saved = this.state;
  }

  /** What was begun and does not stand yet: by this run, or by one that was cut off. */
  get pending(): Pending | undefined {
    return this.unfinished;
  }

  /**
   * Keeps at once what is about to be written in more than one step, and what was learnt with it.
   *
   * @throws Error when it is more than the document's properties hold, 500 KB.
   */
  begin(pending: Pending): void {
    const memory = {[KEY]: memoryJson(this.memory)};
    retry(() => this.store.setProperties({...pendingProperties(pending), ...memory}));
    this.unfinished = pending;
    this.saved = this.state;
  }

  /** All that was pending stands now, or was taken back: `save` forgets it. */
  done(): void {
    this.unfinished = undefined;
  }

  /** Keeps what has changed. */
  save(): void {
    const {state} = this;
    if (state === this.saved) return;
    const isPending = this.unfinished !== undefined;
    retry(() => this.store.setProperties({[KEY]: memoryJson(this.memory)}, !isPending));
    this.saved = state;
  }

  private get state(): string {
    return `${this.unfinished !== undefined} ${memoryJson(this.memory)}`;
  }
}
