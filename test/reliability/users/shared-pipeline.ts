import {CHOICES_SHEET} from '../../../src/pipeline/choices/choices-plan.ts';
import {SAMPLE_MARK} from '../../../src/pipeline/sample/sample-data.ts';
import type {Host, SavedSpreadsheet} from '../../../workbench/index.ts';
import {ahead, block, people, talks} from '../../commands/panel/imported-list.ts';
import {ask, choicesOf, newRow} from '../../commands/panel/new-row.ts';
import {listProblems, mendCells, openPanel} from '../commands/check-commands.ts';
import {clickItem} from '../commands/click-item.ts';
import type {Run} from '../commands/command.ts';
import {importBlock, undoImport} from '../commands/import-commands.ts';
import {logRow, takeRowBack} from '../commands/log-commands.ts';
import {changeStages, takeStagesBack} from '../commands/stage-commands.ts';
import {usedPipeline} from '../pipeline/pipelines.ts';
import {renamedAndMoved, withNewStages} from '../pipeline/stage-changes.ts';
import {addUntidyRows, certainDates} from '../pipeline/untidy-rows.ts';

/** Something that one of two users does, with what the panel sends, as it was seen before either began. */
export interface Deed {
  readonly name: string;
  readonly run: Run;
  readonly sent?: unknown;
}

export interface Shared {
  readonly data: SavedSpreadsheet;
  readonly deeds: readonly Deed[];
}

/** One spreadsheet on which every command that writes has something to do. */
export function sharedPipeline(): Shared {
  const host = usedPipeline();
  const stagesBack = ask(host, 'saveStages', [renamedAndMoved(host)]);
  addUntidyRows(host);
  const cellsBack = ask(host, 'mendCells', [certainDates(host)]);
  addSampleRows(host);
  const choices = choicesOf(host);
  const logged = newRow(choices, {customer: 'Fir', isNewCustomer: true, stage: 'Closing'});
  // Twice: whoever takes one back must leave the other.
  for (let time = 0; time < 2; time++) ask(host, 'saveConversation', [logged]);
  const stages = withNewStages(host);
  const fixes = certainDates(host);
  const known = newRow(choices, {customer: 'Cedar', stage: 'Closing', notes: 'logged'});
  const fresh = newRow(choices, {customer: 'Elm', isNewCustomer: true, stage: 'Closing', notes: 'of a new one'});
  ask(host, 'beginImport', [ahead(6, {customers: 2})]);
  ask(host, 'importBlock', [block(talks(2))]);
  host.sheet(CHOICES_SHEET).delete();
  return {
    data: host.save(),
    deeds: [
      {name: 'log a conversation', run: logRow, sent: known},
      {name: 'log one of a new customer', run: logRow, sent: fresh},
      {name: 'take a conversation back', run: takeRowBack, sent: logged},
      {name: 'save stages', run: changeStages, sent: stages},
      {name: 'take stages back', run: takeStagesBack, sent: stagesBack},
      {name: 'mend cells', run: mendCells, sent: fixes},
      {name: 'take the mending back', run: mendCells, sent: cellsBack},
      {name: 'import a block', run: importBlock, sent: block(talks(4, [], 2), {from: 2})},
      // Among them is one that another deed lists.
      {name: 'import customers', run: importBlock, sent: block(people('Elm', 'Gum'), {table: 'customers'})},
      {name: 'take the import back', run: undoImport},
      {name: 'list all findings', run: listProblems},
      {name: 'open the panel', run: openPanel},
      {name: 'refresh', run: clickItem('Refresh overview')},
      {name: 'set up', run: clickItem('Set up')},
      {name: 'remove the sample', run: clickItem('Remove sample data', {alert: 'OK'})},
    ],
  };
}

/** Of two invented customers, with dates to be mended among them. */
function addSampleRows(host: Host): void {
  const [one, other] = ['Quince', 'Rowan'].map(name => `${name} ${SAMPLE_MARK}`) as [string, string];
  host.sheet('Customers').paste([[one], [other]], 'A6');
  host.sheet('Conversations').paste(
    [
      ["'2025-09-12", one, '', 'Closing'],
      ["'2025-09-13", 'Dune', '', 'Closing'],
      ['2025-09-14', other, '', 'Closing'],
    ],
    'A15',
  );
}
