import type {ImportedBlock} from '../../../src/panel/schemas.ts';
import type {Host} from '../../../workbench/index.ts';
import {ahead, block, people, talks} from '../../commands/panel/imported-list.ts';
import {ask} from '../../commands/panel/new-row.ts';
import {act} from '../../commands/spreadsheet.ts';
import {usedPipeline} from '../pipeline/pipelines.ts';
import {callPanel} from './call-panel.ts';
import type {Command, Run} from './command.ts';
import {refreshIfAsked} from './stage-commands.ts';

export const importBlock = callPanel('importBlock', {
  again: (sent, mayBeThere) => ({...(sent as ImportedBlock), mayBeThere}),
});
export const beginImport = callPanel('beginImport');
export const endImport = callPanel('endImport', {afterwards: refreshIfAsked});
export const undoImport = callPanel('undoImport');

const OWN = ['Mood'];
const ROWS = talks(5, ['good']);

/** The calls of the panel that bring a list in, or take that back. */
export const IMPORT_COMMANDS: readonly Command[] = [
  imports('Begin an import, with a new column', beginImport, () => ahead(70, {own: OWN, customers: 2})),
  imports('Begin an import, into cells of plain text', beginImport, host => {
    act(host, "book.getSheetByName('Conversations').getRange('A:K').setNumberFormat('@')");
    return ahead(3, {own: OWN});
  }),
  imports('Import a block', importBlock, host => {
    ask(host, 'beginImport', [ahead(10, {own: OWN})]);
    ask(host, 'importBlock', [block(talks(5, ['bad'], 5))]);
    return block(ROWS, {from: 5});
  }),
  imports('Import a block, a column of the user’s in between', importBlock, host => {
    addMood(host);
    ask(host, 'beginImport', [ahead(5, {own: ['Side']})]);
    return block(ROWS);
  }),
  imports('Import a block of customers', importBlock, host => {
    ask(host, 'beginImport', [ahead(0, {customers: 3})]);
    return block(people('Elm', 'cedar', 'Fir'), {table: 'customers'});
  }),
  imports('End an import', endImport, host => {
    begun(host);
    return {id: 7};
  }),
  imports('Take an import back', undoImport, host => {
    begun(host);
    // Rows of others in between, and a customer that they name.
    host.sheet('Conversations').paste([['2025-10-01', 'Elm', '', 'Closing']], 'A17');
    ask(host, 'importBlock', [block(talks(5, ['bad'], 5), {from: 5})]);
    return undefined;
  }),
];

/** The log has ten conversations and a header; five come. */
function begun(host: Host): void {
  ask(host, 'beginImport', [ahead(10, {own: OWN, customers: 3})]);
  ask(host, 'importBlock', [block(people('Elm', 'Fir', 'Gum'), {table: 'customers'})]);
  ask(host, 'importBlock', [block(ROWS)]);
}

function addMood(host: Host): void {
  host.sheet('Conversations').insertColumns(3);
  host.sheet('Conversations').paste([['Own'], ['good'], ['bad']], 'C1');
}

function imports(name: string, run: Run, make: (host: Host) => unknown): Command {
  const start: Command['start'] = () => {
    const host = usedPipeline();
    const sent = make(host);
    return {data: host.save(), sent};
  };
  return {name, start, run};
}
