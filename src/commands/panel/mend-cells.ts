import type {Answer} from '../../panel/answer';
import {mending} from '../../panel/schemas';
import type {Fix} from '../../pipeline/check/group-findings';
import {locked} from '../../sheets/lock';
import {type Mended, mendCells as mend} from '../../sheets/mend-cells';
import {panelCall} from './panel-call';

/** Mends cells whose meaning is certain, or takes that back. */
export function mendCells(sent: unknown): Answer<Mended> {
  return panelCall(mending, sent, (workbook, {fixes, owners}) =>
    locked(workbook, () => mend(workbook, fixes as Fix[], owners)),
  );
}
