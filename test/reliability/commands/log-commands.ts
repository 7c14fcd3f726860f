import type {NewConversation} from '../../../src/panel/schemas.ts';
import type {Host} from '../../../workbench/index.ts';
import {ask, choicesOf, newRow} from '../../commands/panel/new-row.ts';
import {act} from '../../commands/spreadsheet.ts';
import {usedPipeline} from '../pipeline/pipelines.ts';
import {callPanel} from './call-panel.ts';
import type {Command} from './command.ts';

const asTriedBefore = {
  again: (sent: unknown, mayBeThere: boolean) => ({...(sent as NewConversation), mayBeThere}),
};

export const logRow = callPanel('saveConversation', asTriedBefore);

export const takeRowBack = callPanel('undoConversation', asTriedBefore);

/** The calls of the panel that write one row of the log, or take it back. */
export const LOG_COMMANDS: readonly Command[] = [
  logs('Log a conversation', {customer: 'Cedar', value: 9500}),
  logs('Log a conversation, of a new customer', {
    customer: 'Elm',
    isNewCustomer: true,
    salesperson: 'Ben',
    remember: true,
  }),
  logs('Log a conversation, a column of the user’s in between', {customer: 'Elm', isNewCustomer: true}, host => {
    host.sheet('Conversations').insertColumns(3);
    host.sheet('Conversations').paste([['Mood'], ['good'], ['bad']], 'C1');
  }),
  logs('Log a conversation, in cells of plain text', {customer: 'Elm', isNewCustomer: true, value: 5}, host => {
    act(host, "book.getSheetByName('Conversations').getRange('A:K').setNumberFormat('@')");
  }),
  takesBack('Take a conversation back, with one like it in the log', {customer: 'Cedar'}, 2),
  takesBack('Take a conversation back, with its customer', {customer: 'Elm', isNewCustomer: true}, 1),
];

function logs(name: string, row: Partial<NewConversation>, change: (host: Host) => void = () => {}): Command {
  const start: Command['start'] = () => {
    const host = usedPipeline();
    change(host);
    const sent = newRow(choicesOf(host), row);
    return {data: host.save(), sent};
  };
  return {name, start, run: logRow};
}

/** @param times how often the very same row was logged before. */
function takesBack(name: string, row: Partial<NewConversation>, times: number): Command {
  const start: Command['start'] = () => {
    const host = usedPipeline();
    const sent = newRow(choicesOf(host), row);
    for (let time = 0; time < times; time++) ask(host, 'saveConversation', [sent]);
    return {data: host.save(), sent};
  };
  return {name, start, run: takeRowBack};
}
