import type {Answer} from '../../panel/answer';
import {newConversation} from '../../panel/schemas';
import {findLogged, loggedRow} from '../../pipeline/log/logged-row';
import {tidyName} from '../../pipeline/tables/name';
import {CONVERSATIONS, columnOf} from '../../pipeline/tables/tables';
import {listCustomer} from '../../sheets/list-customer';
import {takeLock} from '../../sheets/lock';
import {appendToLog} from '../../sheets/log-sheet';
import {readTable} from '../../sheets/read-table';
import {rememberSalesperson} from '../../sheets/salesperson';
import {UserError} from '../../sheets/user-error';
import {Workbook} from '../../sheets/workbook';
import {answered} from './answered';

/** Writes one row of the log, and lists a new customer in Customers. */
export function saveConversation(sent: unknown): Answer<{readonly wasThere: boolean}> {
  const form = newConversation.parse(sent);
  return answered(() => {
    const row = loggedRow(form);
    if ('wrong' in row) {
      const {header} = columnOf(CONVERSATIONS, row.wrong as 'date');
      throw new UserError(`${header}: this day is not in the calendar. Choose another.`);
    }
    if (row.date === '' || row.customer === '') throw new UserError('A conversation has a date and a customer.');
    takeLock();
    const wasThere = form.mayBeThere && isLogged(row);
    if (!wasThere) appendToLog(row, form.log);
    if (form.isNewCustomer) listCustomer(form.customer);
    if (form.remember) rememberSalesperson(tidyName(form.salesperson));
    return {wasThere};
  });
}

function isLogged(row: Parameters<typeof findLogged>[1]): boolean {
  return findLogged(readTable(new Workbook(), CONVERSATIONS).rows, row) !== undefined;
}
