import {act} from '../../../commands/spreadsheet';
import type {HostileCase} from '../hostile-case';

function byScript(name: string, body: string, more: Partial<HostileCase> = {}): HostileCase {
  return {
    name,
    spoil: host => {
      act(host, body);
    },
    ...more,
  };
}

const log = "const log = book.getSheetByName('Conversations');";

/** What hides, joins, freezes or formats cells, and no number should care about. */
export const looks: readonly HostileCase[] = [
  byScript('rows of the log hidden', `${log} log.hideRows(4, 3)`),
  byScript('columns of the log hidden', `${log} log.hideColumns(4, 2)`),
  byScript('rows and columns of the overview hidden', "book.getSheetByName('Overview').hideRows(6, 4)"),
  byScript('columns of Deals hidden', "book.getSheetByName('Deals').hideColumns(2, 3)"),
  byScript('five frozen rows in the log', `${log} log.setFrozenRows(5)`, {setUp: []}),
  byScript('no frozen rows in the log', `${log} log.setFrozenRows(0)`, {setUp: []}),
  byScript('frozen columns in the log', `${log} log.setFrozenColumns(3)`, {setUp: []}),
  byScript('merged notes in the log', `${log} log.getRange('J2:L3').merge()`),
  byScript('a merged blank row below the log', `${log} log.getRange('A14:K14').merge()`),
  byScript('merged cells on To do', "book.getSheetByName('To do').getRange('A1:D1').merge()"),
  byScript('the log as plain text', `${log} log.getRange('A2:K60').setNumberFormat('@')`, {
    told: [/^check: conversations 2 Date: ".*" is no date/, /^overview: 10 rows of Conversations left out/],
  }),
  byScript('amounts as plain text', `${log} log.getRange('E2:E60').setNumberFormat('@')`),
  byScript('days as numbers', `${log} log.getRange('A2:A60').setNumberFormat('0')`),
  byScript('days with month first', `${log} log.getRange('A2:A60').setNumberFormat('mm/dd/yyyy')`),
  byScript('days with month names', `${log} log.getRange('A2:A60').setNumberFormat('d mmmm yyyy')`),
  byScript('amounts as percentages', `${log} log.getRange('E2:E60').setNumberFormat('0%')`),
  byScript('no validation in the log', `${log} log.getRange('A2:K60').clearDataValidations()`, {setUp: []}),
  byScript('notes in the log', `${log} log.getRange('A2:K2').setNote('mine')`),
  byScript('colours in the log', `${log} log.getRange('A2:K12').setBackground('#ff0000')`),
  byScript('formats cleared on the overview', "book.getSheetByName('Overview').clearFormats()"),
  byScript('the log protected by its owner', `${log} log.protect()`),
  byScript('a named range over the log', `${log} book.setNamedRange('Conversations', log.getRange('A1:K60'))`),
  {
    name: 'the log sorted by customer, descending',
    spoil: host => host.sheet('Conversations').sort('A2:K11', {column: 2, ascending: false}),
  },
  {
    name: 'checkboxes far below the log',
    spoil: host =>
      host.sheet('Conversations').paste(
        Array.from({length: 58}, () => [false]),
        'L3',
      ),
  },
];
