import {GoogleError} from '../runtime/google-error';
import type {Area, Note} from './annotations';
import type {Book} from './book';
import {overlap} from './validation';

/** What a protection holds beside its ranges: `at` is what is protected, or else the sheet; `ranges` are left open. */
export interface ProtectionBody {
  description: string;
  warningOnly: boolean;
  /** Who may edit. Null as long as no script has set it: Google then lets everyone who can edit the file. */
  editors: string[] | null;
}

export type ProtectionNote = Note<ProtectionBody>;

export const protectedMessage =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** The protections that speak against this user's editing this area: those that refuse, and those that only warn. */
export function protectionsOver(book: Book, area: Area, user: string, owner: string): ProtectionNote[] {
  return book
    .annotations<ProtectionBody>('protection')
    .all()
    .filter(
      protection => covers(protection, area) && (protection.body.warningOnly || !mayEdit(protection, user, owner)),
    );
}

/** Throws Google's refusal when a protection keeps this user out. A warning stops people, not scripts. */
export function assertEditable(book: Book, area: Area, user: string, owner: string): void {
  const refuses = protectionsOver(book, area, user, owner).some(({body}) => !body.warningOnly);
  if (refuses) throw new GoogleError(protectedMessage);
}

/**
 * The owner always may, and everyone as long as no editors are set. It does not ask whether the protection only warns.
 */
export function mayEdit({body: {editors}}: ProtectionNote, user: string, owner: string): boolean {
  return user === owner || editors === null || editors.includes(user);
}

function covers(protection: ProtectionNote, {sheetId, zone}: Area): boolean {
  if (protection.sheetId !== sheetId) return false;
  if (protection.at) return overlap(protection.at.zone, zone);
  const open = (left: number, top: number): boolean =>
    protection.ranges.some(
      ({zone: free}) => free.left <= left && left <= free.right && free.top <= top && top <= free.bottom,
    );
  for (let row = zone.top; row <= zone.bottom; row++) {
    for (let col = zone.left; col <= zone.right; col++) if (!open(col, row)) return true;
  }
  return false;
}
