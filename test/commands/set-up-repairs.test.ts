import {beforeAll, describe, expect, it} from 'vitest';
import {COLUMN_WIDTH} from '../../src/pipeline/overview/overview-plan';
import type {Host} from '../../workbench/index';
import {cellOf} from '../property/shown-overview';
import {funnel, mistakes, overviewMap} from './overview';
import {act, click, contents, smallSpreadsheet, TODAY, told} from './spreadsheet';

const NAMES = {conversations: 'Talks', stages: 'Steps'};
const USERS = ['Talks', 'Customers', 'Steps', 'Targets', 'Own'];

/** All that users wrote. */
function usersCells(host: Host): unknown {
  return USERS.map(name => [name, host.sheet(name).values(), host.sheet(name).formulas(), host.sheet(name).notes()]);
}

describe('Set up after somebody tampered with the spreadsheet', () => {
  let host: Host;
  let before: unknown;
  let repaired: unknown;
  beforeAll(() => {
    host = smallSpreadsheet();
    const map = overviewMap(host);
    host.sheet('Conversations').rename('Talks');
    host.sheet('Stages').rename('Steps');
    host.sheet('Overview').rename('Dashboard');
    const talks = host.sheet('Talks');
    talks.type('L1', 'Minutes');
    talks.type('L2', '=E2*2');
    talks.type('L3', '15');
    host.addSheet('Own', {rows: 5, columns: 3}).paste([['mine', '=1+1']]);
    before = usersCells(host);
    // What goes wrong in a year:
    host.sheet('Board').delete();
    host.sheet('Calc deals').delete();
    host.sheet('Calc log').show();
    const dashboard = host.sheet('Dashboard');
    dashboard.type(cellOf(map, 'metrics', 'dealsInPipeline'), 7);
    dashboard.type(cellOf(map, 'inputs', 'asOf'), '');
    host.sheet('To do').type('A3', 'in the way of a spill');
    act(
      host,
      `book.getSheetByName('Talks').getRange('D2:D60').setDataValidation(null);
       const dashboard = book.getSheetByName('Dashboard');
       dashboard.removeChart(dashboard.getCharts()[0]);
       dashboard.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].remove();
       dashboard.getRange('B20:H30').setBackground('#ff0000');
       dashboard.setColumnWidth(3, 400);`,
    );
    click(host, 'Set up');
    repaired = contents(host);
  });

  it('asks nothing and changes nothing when it runs once more', () => {
    expect(click(host, 'Set up').alerts).toEqual([]);
    expect(contents(host)).toEqual(repaired);
  });

  it('makes the sheets again, and hides what is to be hidden', () => {
    expect(host.sheetNames).toContain('Board');
    expect(host.sheet('Calc deals').hidden).toBe(true);
    expect(host.sheet('Calc log').hidden).toBe(true);
  });

  it('mends formulas, blank inputs and blocked spills', () => {
    expect(host.sheet('Dashboard').formulas('B3')).toEqual([['=TODAY()']]);
    expect(mistakes(host, TODAY, NAMES)).toEqual([]);
    for (const name of host.sheetNames) {
      expect([
        name,
        host
          .sheet(name)
          .display()
          .flat()
          .filter(text => /^#[A-Z]/.test(text)),
      ]).toEqual([name, []]);
    }
  });

  it('brings dropdown, chart, protection and look back', () => {
    expect(host.sheet('Talks').type('D30', 'No such stage')).toEqual({warning: expect.any(String)});
    host.sheet('Talks').type('D30', '');
    expect(host.charts('Dashboard')).toHaveLength(2);
    expect(funnel(host).bars.values).toHaveLength(6);
    expect(host.sheet('Dashboard').type('B40', '').warning).toMatch(/open the deal in the panel/);
    const look =
      "(sheet => [sheet.getColumnWidth(3), sheet.getRange('H30').getBackground()])(book.getSheetByName('Dashboard'))";
    expect(told(host, look)).toEqual([COLUMN_WIDTH, '#ffffff']);
  });

  it('keeps the users’ names of sheets, and changes no cell of theirs', () => {
    expect(host.sheetNames).toEqual(expect.arrayContaining(['Talks', 'Steps', 'Dashboard', 'Own']));
    expect(usersCells(host)).toEqual(before);
  });
});
