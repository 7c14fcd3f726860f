import type {Answer} from '../../panel/answer';
import {numbersOf} from '../../panel/schemas';
import type {NamedNumber} from '../../pipeline/frozen/named-numbers';
import {readNumbers} from '../../sheets/read-numbers';
import {panelCall} from './panel-call';

/** Reads the numbers of a frozen copy, or of the overview as it is now. */
export function readFrozen(sent: unknown): Answer<NamedNumber[]> {
  return panelCall(numbersOf, sent, (workbook, {id}) => readNumbers(workbook, id));
}
