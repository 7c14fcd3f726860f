import {describe, expect, it} from 'vitest';
import {allQuirks, type Host, type Manner} from '../../workbench/index.ts';
import {mistakes, overview} from './overview';
import {ask, choicesOf, newRow, rowCount} from './panel/new-row.ts';
import {renaming} from './panel/stage-change.ts';
import {click, setUpSpreadsheet, TODAY} from './spreadsheet';

/** Set up, log, refresh, and change the stages; the overview is right after each. */
function story(manner: Manner): Host {
  const host = setUpSpreadsheet('YES', {quirks: allQuirks(manner)});
  expect(mistakes(host, TODAY)).toEqual([]);
  const rows = rowCount(host);
  ask(host, 'saveConversation', [newRow(choicesOf(host), {customer: 'Elm', isNewCustomer: true, value: 700})]);
  expect(rowCount(host)).toBe(rows + 1);
  expect(mistakes(host, TODAY)).toEqual([]);
  host.sheet('Deals').type('A4', 'in the way');
  click(host, 'Refresh overview');
  expect(mistakes(host, TODAY)).toEqual([]);
  ask(host, 'saveStages', [renaming(host, {Engaging: 'Presentation'})]);
  expect(overview(host).stages.map(({stage}) => stage)).toContain('Presentation');
  expect(mistakes(host, TODAY)).toEqual([]);
  expect(host.warnings).toEqual([]);
  return host;
}

describe('a Google that is', () => {
  it.each(['hard', 'kind'] as const)('%s in all that nobody is sure of has the whole story right', manner => {
    story(manner);
  });
});

describe('a log that has outgrown the sheets behind the overview', () => {
  const outgrown = (manner: Manner): Host => {
    const host = setUpSpreadsheet('YES', {quirks: {spillBeyondSheet: manner}});
    host.sheet('Conversations').insertRows(5, 1_500);
    return host;
  };
  const notice = (host: Host): string => String(host.sheet('Overview').display('B4')[0]?.[0]);

  it('is said where a spill does not lengthen its sheet, and Refresh overview mends it', () => {
    const host = outgrown('hard');
    const said = /^Conversations has outgrown the sheets behind it: run .* Refresh overview/;
    const firstRows = () => ['Board', 'To do', 'Deals'].map(name => String(host.sheet(name).display('A1')[0]?.[0]));
    for (const text of [notice(host), ...firstRows()]) expect(text).toMatch(said);
    click(host, 'Refresh overview');
    expect(notice(host)).toBe('');
    for (const text of firstRows()) expect(text).toMatch(/^As of 2025-10-05/);
    expect(mistakes(host, TODAY)).toEqual([]);
  });

  it('is none where it does', () => {
    const host = outgrown('kind');
    expect(notice(host)).toBe('');
    expect(mistakes(host, TODAY)).toEqual([]);
  });
});
