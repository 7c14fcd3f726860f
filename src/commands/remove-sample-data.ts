import {SAMPLE_MARK} from '../pipeline/sample/sample-data';
import {CONVERSATIONS, CUSTOMERS, TARGETS} from '../pipeline/tables/tables';
import {deleteRows} from '../sheets/delete-rows';
import {agree, say, sayAtWork, toast} from '../sheets/dialogs';
import {locked} from '../sheets/lock';
import {requireEditable} from '../sheets/require-editable';
import {sampleRows} from '../sheets/sample-rows';
import * as texts from '../texts/dialogs';
import {REMOVE_SAMPLE} from '../texts/items';
import {menuAction} from './menu-action';

/** Deletes the rows of every customer whose name ends in the sample's mark, and its targets, after asking. */
export function removeSampleData(): void {
  menuAction(REMOVE_SAMPLE, workbook => {
    const {customers, conversations, targets} = sampleRows(workbook);
    if (customers.length + conversations.length + targets.length === 0) {
      say(REMOVE_SAMPLE, texts.noSample(SAMPLE_MARK));
      return;
    }
    const question = texts.removesSample(customers.length, conversations.length, targets.length, SAMPLE_MARK);
    if (!agree(REMOVE_SAMPLE, question)) return;
    locked(workbook, () => {
      const rows = sampleRows(workbook);
      requireEditable(
        workbook,
        [CONVERSATIONS, CUSTOMERS, TARGETS].flatMap(({id}) =>
          rows[id as keyof typeof rows].length > 0 ? [{id, firstRow: 2}] : [],
        ),
      );
      sayAtWork(workbook, texts.DELETING_SAMPLE);
      deleteRows(workbook, CONVERSATIONS, rows.conversations);
      deleteRows(workbook, CUSTOMERS, rows.customers);
      deleteRows(workbook, TARGETS, rows.targets);
    });
    toast(workbook.spreadsheet, texts.SAMPLE_GONE);
  });
}
