import type {Answer} from '../../panel/answer';
import {mending} from '../../panel/schemas';
import type {Fix} from '../../pipeline/check/group-findings';
import {locked} from '../../sheets/lock';
import {mendCells as mend} from '../../sheets/mend-cells';
import {Workbook} from '../../sheets/workbook';
import {answered} from './answered';

/** Mends cells whose meaning is certain, or takes that back; gives those that it wrote. */
export function mendCells(sent: unknown): Answer<Fix[]> {
  const {fixes, back} = mending.parse(sent);
  return answered(() => locked(() => mend(new Workbook(), fixes as Fix[], back)));
}
