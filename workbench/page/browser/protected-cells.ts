import type {CommandTypes, Model, Zone} from '@odoo/o-spreadsheet';
import {Annotations} from '../../apps-script/document/annotations';
import type {Book} from '../../apps-script/document/book';
import {type ProtectionBody, protectionsOver} from '../../apps-script/document/protection';

export interface ProtectedCells {
  /** Whether this user may not edit there at all. */
  refused: boolean;
  sheetId: string;
}

/** What a user's command would change, as far as protections ask; undefined for one that they don't concern. */
export function editedZones(
  model: Model,
  type: CommandTypes,
  payload: object,
): {sheetId: string; zones: Zone[]} | undefined {
  const sheetId = model.getters.getActiveSheetId();
  switch (type) {
    case 'UPDATE_CELL': {
      const {col, row, ...rest} = payload as {sheetId: string; col: number; row: number};
      return {sheetId: rest.sheetId, zones: [{left: col, right: col, top: row, bottom: row}]};
    }
    case 'DELETE_CONTENT':
    case 'CLEAR_CELLS': {
      const {target, ...rest} = payload as {sheetId: string; target: Zone[]};
      return {sheetId: rest.sheetId, zones: target};
    }
    case 'PASTE':
      return {sheetId, zones: (payload as {target: Zone[]}).target};
    case 'PASTE_FROM_OS_CLIPBOARD':
    case 'CUT':
    case 'DELETE_UNFILTERED_CONTENT':
    case 'SORT_CELLS':
      return {sheetId, zones: model.getters.getSelectedZones()};
    default:
      return undefined;
  }
}

/** Which protection speaks against this user's editing these cells, the refusing ones first. */
export function protectionOver(
  model: Model,
  {sheetId, zones}: {sheetId: string; zones: readonly Zone[]},
  user: string,
  owner: string,
): ProtectedCells | undefined {
  // The rules only ask the book for its notes of protections, and a window has those without a book.
  const book = {annotations: () => new Annotations<ProtectionBody>(model, 'protection')} as Pick<Book, 'annotations'>;
  const over = zones.flatMap(zone => protectionsOver(book as Book, {sheetId, zone}, user, owner));
  return over.length === 0 ? undefined : {refused: over.some(({body}) => !body.warningOnly), sheetId};
}
