import {fx} from '../../formula/call';
import {type Node, op} from '../../formula/node';
import {asOfDay} from '../calculation/as-of';
import type {Cells, InputId} from '../calculation/cells';
import {isDate} from '../calculation/clean';
import {dayInWords, join} from './words';

/** The day and the filters in force, for every sheet that is shown or printed by itself. */
export function scopeLine(cells: Cells): Node {
  const named = (id: InputId, label: string) =>
    fx.IF(op(fx.TRIM(cells.input(id)), '=', ''), '', join(` · ${label}: `, fx.TRIM(cells.input(id))));
  const dated = (id: InputId, label: string) =>
    fx.IF(op(isDate(cells.input(id)), '=', 1), join(` · first contact ${label} `, dayInWords(cells.input(id))), '');
  return join(
    'As of ',
    dayInWords(asOfDay(cells)),
    named('salesperson', 'Salesperson'),
    named('source', 'Source'),
    dated('from', 'from'),
    dated('to', 'to'),
  );
}
