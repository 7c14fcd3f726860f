/** How many rows the generated sheets get: every one costs cells, of which a spreadsheet holds ten million. */
import {describe, expect, it} from 'vitest';
import {CONVERSATIONS} from '../../src/pipeline/tables/tables';
import type {Host} from '../../workbench/index';
import {mistakes} from './overview';
import {click, spreadsheet, TODAY, told} from './spreadsheet';

const ROOM = 1000;
const HEADERS = ['Date', 'Customer', 'Deal', 'Stage'];

/** Conversations of `deals` deals, as many of each. */
function log(prefix: string, deals: number, each: number): string[][] {
  const names = Array.from({length: deals}, (_, deal) => `${prefix} ${deal}`);
  return Array.from({length: each}, (_, talk) =>
    names.map(name => [`2025-0${talk + 1}-01`, talk === 1 ? ` ${name.toUpperCase()}` : name, '', 'Engaging']),
  ).flat();
}

function rowsOf(host: Host, name: string): unknown {
  return told(host, `book.getSheetByName('${name}').getMaxRows()`);
}

describe('the sheets', () => {
  const host = spreadsheet();
  const conversations = log('Elm', 300, 3);
  const oaks = log('Oak', 450, 1);
  const sheet = host.addSheet(CONVERSATIONS.sheet, {rows: 950, columns: CONVERSATIONS.columns.length});
  sheet.paste([HEADERS, ...conversations]);
  click(host, 'Set up');

  it.each([
    ['Calc rows', 950 + ROOM],
    ['Calc log', 950 + ROOM],
    // Three hundred deals, and one for the header and each of the 49 blank rows.
    ['Calc deals', 301 + 49 + ROOM],
    ['Deals', 301 + 49 + ROOM],
    // As many deals as somebody reads, below their titles.
    ['Board', 4 + 300],
    ['To do', 3 + 500],
  ])('%s has a row for each thing that it lists, and room to grow', (name, rows) => {
    expect(rowsOf(host, name)).toBe(rows);
  });

  it('stay as they are while there is room', () => {
    sheet.paste(oaks, 'A902');
    click(host, 'Refresh overview');
    expect(rowsOf(host, 'Calc log')).toBe(950 + ROOM);
    expect(mistakes(host, TODAY)).toEqual([]);
  });

  it('grow with a log that became longer, those of deals by its deals', () => {
    sheet.paste([...oaks, ...log('Fir', 400, 2)], 'A902');
    click(host, 'Refresh overview');
    const length = 1351 + 800;
    expect(rowsOf(host, 'Calc log')).toBe(length + ROOM);
    expect(['Calc deals', 'Deals'].map(name => rowsOf(host, name))).toEqual(Array(2).fill(301 + 450 + 400 + ROOM));
    expect(mistakes(host, TODAY)).toEqual([]);
  });
});
