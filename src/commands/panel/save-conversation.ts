import type {Answer} from '../../panel/answer';
import {newConversation} from '../../panel/schemas';
import {findLogged, loggedRow} from '../../pipeline/log/logged-row';
import {nameKey, tidyName} from '../../pipeline/tables/name';
import {CONVERSATIONS, CUSTOMERS, columnOf} from '../../pipeline/tables/tables';
import {appendRows} from '../../sheets/append-rows';
import {lockedToTheEnd} from '../../sheets/lock';
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
    return lockedToTheEnd(() => {
      const wasThere = form.mayBeThere && isLogged(row);
      if (!wasThere) appendToLog(form.sheet, row);
      if (form.isNewCustomer) listCustomer(form.customer);
      if (form.remember) rememberSalesperson(tidyName(form.salesperson));
      return {wasThere};
    });
  });
}

function isLogged(row: Parameters<typeof findLogged>[1]): boolean {
  return findLogged(readTable(new Workbook(), CONVERSATIONS).rows, row) !== undefined;
}

/** Looks once more inside the lock: somebody else may have listed the same customer a moment ago. */
function listCustomer(customer: string): void {
  const workbook = new Workbook();
  const listed = readTable(workbook, CUSTOMERS).rows.some(row => nameKey(row.customer) === nameKey(customer));
  if (!listed) appendRows(workbook, CUSTOMERS, [{customer: tidyName(customer)}]);
}
