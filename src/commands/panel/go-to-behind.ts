import type {Answer} from '../../panel/answer';
import {rowBehind} from '../../panel/schemas';
import {findRow} from '../../pipeline/explain/find-row';
import {nameKey} from '../../pipeline/tables/name';
import {CONVERSATIONS, CUSTOMERS} from '../../pipeline/tables/tables';
import {readTable} from '../../sheets/read-table';
import {selectCell} from '../../sheets/select-cell';
import {dayOfCell} from '../../sheets/today';
import {UserError} from '../../sheets/user-error';
import {talkGone} from '../../texts/errors';
import {panelCall} from './panel-call';

/**
 * Shows the row that a number counts: a customer in Customers, anything else in Conversations; of a deal its last
 * conversation. It is looked for, as rows may have moved since the number was explained.
 */
export function goToBehind(sent: unknown): Answer<null> {
  return panelCall(rowBehind, sent, (workbook, wanted) => {
    const isCustomer = wanted.list === 'customerList';
    const listed = isCustomer
      ? readTable(workbook, CUSTOMERS).rows.find(({customer}) => nameKey(customer) === nameKey(wanted.customer))
      : undefined;
    const row = listed
      ? listed.row
      : findRow(
          readTable(workbook, CONVERSATIONS).rows,
          // A deal may have been talked about since it came to its stage.
          {...wanted, stage: wanted.list === 'deals' ? '' : wanted.stage, deal: isCustomer ? null : wanted.deal},
          dayOfCell(workbook.spreadsheet),
        );
    if (row === undefined) {
      throw new UserError(talkGone(wanted.customer, wanted.day));
    }
    selectCell(workbook, listed ? CUSTOMERS : CONVERSATIONS, 'customer', row);
    return null;
  });
}
