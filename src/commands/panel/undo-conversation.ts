import type {Answer} from '../../panel/answer';
import {newConversation} from '../../panel/schemas';
import {fingerprint} from '../../pipeline/log/fingerprint';
import {findLogged, logCells} from '../../pipeline/log/log-row';
import {nameKey} from '../../pipeline/tables/name';
import {CONVERSATIONS} from '../../pipeline/tables/tables';
import {deleteRows} from '../../sheets/delete-rows';
import {forgetCustomer} from '../../sheets/list-customer';
import {locked} from '../../sheets/lock';
import {readTable} from '../../sheets/read-table';
import {requireEditable} from '../../sheets/require-editable';
import {UserError} from '../../sheets/user-error';
import {NOTHING_TO_TAKE_BACK} from '../../texts/errors';
import {panelCall} from './panel-call';

/**
 * Takes back what `saveConversation` wrote: the row, and the customer if nothing else mentions it by now. When an earlier try
 * ended without an answer, the row may be gone already, and another one that says the same is not touched.
 */
export function undoConversation(sent: unknown): Answer<null> {
  return panelCall(newConversation, sent, (workbook, form) =>
    locked(workbook, () => {
      const {rows} = readTable(workbook, CONVERSATIONS);
      const cells = logCells(form);
      const found = 'wrong' in cells ? [] : findLogged(rows, cells);
      const {memory} = workbook;
      const mark = fingerprint([JSON.stringify(cells)]);
      const {undone} = memory;
      const isGone = form.mayBeThere && undone?.row === mark && undone.times === found.length + 1;
      const last = isGone ? undefined : found[found.length - 1];
      if (last !== undefined) {
        requireEditable(workbook, [
          {id: 'conversations', firstRow: 2},
          ...(form.isNewCustomer ? [{id: 'customers', firstRow: 2} as const] : []),
        ]);
        memory.undone = {row: mark, times: found.length};
        // At once: Google may fail after it deleted.
        workbook.save();
        deleteRows(workbook, CONVERSATIONS, [last]);
      } else if (!isGone) {
        throw new UserError(NOTHING_TO_TAKE_BACK);
      }
      const isMentioned = rows.some(({row, customer}) => row !== last && nameKey(customer) === nameKey(form.customer));
      if (form.isNewCustomer && !isMentioned) forgetCustomer(workbook, form);
      return null;
    }),
  );
}
