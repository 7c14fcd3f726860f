import * as fx from '../../formula/call';
import type {Node} from '../../formula/node';
import {eq, join} from '../../formula/operators';
import {AFTER_LAST_DAY} from './clean';
import type {Cells} from './columns';
import {dayInWords} from './words';

/** The day and the filters in force. */
export function scopeLine(cells: Cells): Node {
  const named = (id: 'salesperson' | 'source', label: string) =>
    fx.IF(eq(cells.settings(id), ''), '', join(` · ${label}: `, fx.TRIM(cells.input(id))));
  const dated = (id: 'from' | 'to', open: number) =>
    fx.IF(eq(cells.settings(id), open), '', join(` · first contact ${id} `, dayInWords(cells.settings(id))));
  return join(
    'As of ',
    dayInWords(cells.settings('asOf')),
    named('salesperson', 'Salesperson'),
    named('source', 'Source'),
    dated('from', 0),
    dated('to', AFTER_LAST_DAY - 1),
  );
}
