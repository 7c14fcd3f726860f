import type {Annotations} from './annotations';
import {Book} from './book';
import type {CellEdit} from './write-cells';

/**
 * The spreadsheet as a run saw it before it waited, while others changed it: cells, rows and sheets are as they were then.
 * What is written goes to the spreadsheet as it is now, and ends the run's looking back: Google carries out what was
 * written before it reads.
 */
export class BookAsItWas extends Book {
  override readonly dispatch: Book['dispatch'];

  /**
   * @param data the engine's own, of that moment
   * @param end called before the first write
   */
  constructor(
    data: object,
    private readonly now: Book,
    private readonly end: () => void,
  ) {
    super(data, now.settings, now.clock, now.quirks);
    // Sheets that others made since have their numbers.
    this.ids.unused = () => now.ids.unused();
    this.dispatch = ((...command: Parameters<Book['dispatch']>) => {
      this.end();
      return this.now.dispatch(...command);
    }) as Book['dispatch'];
  }

  override write(sheetId: string, edits: Iterable<CellEdit>): void {
    this.end();
    this.now.write(sheetId, edits);
  }

  /** What Google keeps beside the cells is as it is now. */
  override annotations<B>(kind: Parameters<Book['annotations']>[0]): Annotations<B> {
    return this.now.annotations<B>(kind);
  }
}
