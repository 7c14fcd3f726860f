import {SAMPLE_MARK} from '../pipeline/sample/sample-data';
import {CONVERSATIONS, CUSTOMERS, TARGETS} from '../pipeline/tables/tables';
import {deleteRows} from '../sheets/delete-rows';
import {agree, say, sayAtWork, toast} from '../sheets/dialogs';
import {locked} from '../sheets/lock';
import {requireEditable} from '../sheets/require-editable';
import {sampleRows} from '../sheets/sample-rows';
import {menuAction} from './menu-action';

const TITLE = 'Remove sample data';

/** Deletes the rows of every customer whose name ends in the sample's mark, and its targets, after asking. */
export function removeSampleData(): void {
  menuAction(TITLE, workbook => {
    const {customers, conversations, targets} = sampleRows(workbook);
    if (customers.length + conversations.length + targets.length === 0) {
      say(TITLE, `There is no sample data: no customer's name ends in ${SAMPLE_MARK}.`);
      return;
    }
    const question = `This deletes ${customers.length} rows of Customers and ${conversations.length} rows of Conversations: those of customers whose name ends in ${SAMPLE_MARK}; and ${targets.length} rows of Targets as the sample has them. Your own rows stay.`;
    if (!agree(TITLE, question)) return;
    locked(workbook, () => {
      const rows = sampleRows(workbook);
      requireEditable(
        workbook,
        [CONVERSATIONS, CUSTOMERS, TARGETS].flatMap(({id}) =>
          rows[id as keyof typeof rows].length > 0 ? [{id, firstRow: 2}] : [],
        ),
      );
      sayAtWork(workbook, 'Deleting the sample data.');
      deleteRows(workbook, CONVERSATIONS, rows.conversations);
      deleteRows(workbook, CUSTOMERS, rows.customers);
      deleteRows(workbook, TARGETS, rows.targets);
    });
    toast(workbook.spreadsheet, 'The sample data is gone. Your own rows are as they were.');
  });
}
