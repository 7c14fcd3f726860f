import type {Model} from '@odoo/o-spreadsheet';
import {Annotations} from './annotations';

/** A tab: the engine's id, Google's number, and what stands on the tab. */
export interface BookSheet {
  id: string;
  /** Google's sheet id, a number that never changes. */
  gid: number;
  name: string;
  hidden: boolean;
}

/** Google numbers its sheets; the engine names them by any text. A numeric id is its own number, others get one. */
export class SheetIds {
  readonly #stored: Annotations<{gid: number}>;

  constructor(private readonly model: Model) {
    this.#stored = new Annotations(model, 'sheet');
  }

  describe(id: string): BookSheet {
    const {getters} = this.model;
    return {id, gid: this.gid(id), name: getters.getSheetName(id), hidden: !getters.isSheetVisible(id)};
  }

  gid(id: string): number {
    if (/^\d+$/.test(id)) return Number(id);
    const stored = this.#stored.get(id);
    if (stored) return stored.body.gid;
    // The number is stored before `unused` looks at every sheet's, this one's included.
    this.#stored.put({id, sheetId: id, ranges: [], body: {gid: -1}});
    const gid = this.unused();
    this.#stored.put({id, sheetId: id, ranges: [], body: {gid}});
    return gid;
  }

  /** A number that no sheet of the file has or ever had, as scattered as Google's. */
  unused(): number {
    const taken = new Set(this.model.getters.getSheetIds().map(id => this.gid(id)));
    let gid = this.#stored.get(last)?.body.gid ?? 1_000_003;
    do gid = (gid * 48_271) % 2_147_483_647;
    while (taken.has(gid));
    this.#stored.put({id: last, sheetId: '', ranges: [], body: {gid}});
    return gid;
  }
}

/** The entry that remembers the last number given, so that a deleted sheet's number is not given again. */
const last = 'last';
