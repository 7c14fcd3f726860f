/** What the overview says in words, and how it writes amounts and ranks names. */
import {beforeEach, describe, expect, it} from 'vitest';
import type {Host} from '../../workbench/index';
import {overview, overviewMap} from './overview';
import {act, click, setUpSpreadsheet, smallSpreadsheet, told} from './spreadsheet';

function cell(host: Host, section: string, line: string, column = 'value'): string {
  return overviewMap(host).sections[section]?.[line]?.[column] ?? '';
}

describe('on the small log', () => {
  let host: Host;
  beforeEach(() => {
    host = smallSpreadsheet();
  });

  const notice = () => String(host.sheet('Overview').values('B4')[0]?.[0]);
  const type = (id: string, value: string) => host.sheet('Overview').type(cell(host, 'inputs', id), value);

  it('a filter that nothing passes is named', () => {
    type('salesperson', 'Nobody');
    expect(notice()).toContain('No deal has the salesperson “Nobody”');
    type('salesperson', '');
    type('source', 'Radio');
    expect(notice()).toContain('No deal has the source “Radio”');
    type('source', '');
    type('from', '2025-09-02');
    type('to', '2025-09-01');
    expect(notice()).toContain('First contact from is after First contact to');
    type('to', '');
    type('from', '2099-01-01');
    expect(notice()).toContain('No deal passes all the filters');
    type('from', '');
    expect(notice()).toBe('');
  });

  it('amounts are written as the first of the log is, on every sheet and in the sentences', () => {
    act(host, `book.getSheetByName('Conversations').getRange('E2').setNumberFormat('#,##0.00 [$kr]')`);
    click(host, 'Refresh overview');
    const openValue = cell(host, 'now', 'openValue');
    expect(host.sheet('Overview').display(openValue)[0]?.[0]).toMatch(/^[\d,]+\.\d\d kr$/);
    expect(host.sheet('Overview').display(cell(host, 'metrics', 'dealsInPipeline'))[0]?.[0]).toMatch(/^\d+$/);
    expect(overview(host).sentences.join()).toMatch(/worth [\d,]+\.\d\d kr/);
    const formats = told(
      host,
      `['Deals', 'To do'].map(name => book.getSheetByName(name).getRange(3, name === 'Deals' ? 6 : 4).getNumberFormat())`,
    );
    expect(formats).toEqual(['#,##0.00" kr"', '#,##0.00" kr"']);
  });

  it('salespeople stand by what they won in the period, then by what they have open', () => {
    const rows = overview(host).salespeople.filter(({name}) => name !== null);
    const ranks = rows.map(({wonValue, openValue}) => [Number(wonValue), Number(openValue)] as const);
    expect(ranks).toEqual([...ranks].sort((a, b) => b[0] - a[0] || b[1] - a[1]));
    expect(rows.length).toBeGreaterThan(1);
  });
});

it('an empty spreadsheet says where to start, step by step', () => {
  const host = setUpSpreadsheet('NO');
  const steps = () => overview(host).sentences.map(String);
  expect(steps().map(step => step.slice(0, 4))).toEqual(['[x] ', '[  ]', '[  ]']);
  host.sheet('Conversations').paste([['2025-10-04', 'Acme', '', 'New opportunity']], 'A2');
  expect(steps()[0]).toMatch(/^No quota/);
  expect(steps()[2]).toMatch(/^\[x\] Stages\. \[x\] First talk\. \[ {2}\] The funnel moves/);
  host.sheet('Conversations').paste([['2025-10-05', 'Acme', '', 'Contacting']], 'A3');
  expect(steps()[2]).toMatch(/^The weakest step is not known yet/);
});
