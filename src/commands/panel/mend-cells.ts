import type {Answer} from '../../panel/answer';
import {mending} from '../../panel/schemas';
import type {Fix} from '../../pipeline/check/group-findings';
import {locked} from '../../sheets/lock';
import {type Mended, mendCells as mend} from '../../sheets/mend-cells';
import {Workbook} from '../../sheets/workbook';
import {answered} from './answered';

/** Mends cells whose meaning is certain, or takes that back. */
export function mendCells(sent: unknown): Answer<Mended> {
  const {fixes, owners} = mending.parse(sent);
  return answered(() => locked(() => mend(new Workbook(), fixes as Fix[], owners)));
}
