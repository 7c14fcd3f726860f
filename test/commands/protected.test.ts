/** Cells that somebody else protected: named before anything is written. */
import {beforeEach, describe, expect, it, vi} from 'vitest';
import type {Host} from '../../workbench/index.ts';
import {ask, choicesOf, newRow} from './panel/new-row.ts';
import {preparedHost} from './panel/prepared-host.ts';
import {renaming} from './panel/stage-change.ts';
import {click, contents} from './spreadsheet.ts';

vi.setConfig({testTimeout: 120_000, hookTimeout: 120_000});

const ME = 'b';
let host: Host;
beforeEach(() => {
  host = preparedHost('empty');
  ask(host, 'saveConversation', [newRow(choicesOf(host), {isNewCustomer: true})]);
});

describe('a protection of somebody else', () => {
  it.each([
    ['Refresh overview', 'Board', 'A1:B2', /protected Board!A1:B2/],
    ['Refresh overview', 'Overview', undefined, /protected the sheet "Overview"/],
    ['Set up', 'Conversations', 'D2:D60', /protected Conversations!D2:D60/],
  ])('stops %s before its first write when it lies on %s', (item, sheet, address, message) => {
    host.sheet(sheet).protect({...(address && {address}), editors: []});
    const before = contents(host);
    host.calls.reset();
    expect(click(host, item, ME).alerts.at(-1)).toMatch(message);
    expect(host.calls.byMethod().map(([method]) => method)).not.toContain('Range.setValues');
    expect(contents(host)).toEqual(before);
    expect(click(host, item).alerts).toEqual([]);
  });

  it.each([
    ['Stages', 'A2:A9', /protected Stages!A2:A9/],
    ['Conversations', 'D2:D60', /protected Conversations!D2:D60 \(finance\)|protected Conversations!D2:D60/],
  ])('stops a change of the stages when it lies on %s!%s', (sheet, address, message) => {
    const change = renaming(host, {Engaging: 'Presentation'});
    host.sheet(sheet).protect({address, editors: []});
    const before = contents(host);
    expect(() => ask(host, 'saveStages', [change], ME)).toThrow(message);
    expect(contents(host)).toEqual(before);
  });

  it('stops a row of the log, and takes its customer off the list again', () => {
    const row = newRow(choicesOf(host), {customer: 'Birch', isNewCustomer: true});
    host.sheet('Conversations').protect({address: 'A2:J60', editors: []});
    const before = contents(host);
    expect(() => ask(host, 'saveConversation', [row], ME)).toThrow(/Somebody protected Conversations!A2:J60 against/);
    expect(contents(host)).toEqual(before);
  });

  it('stops taking a row back', () => {
    const row = newRow(choicesOf(host), {isNewCustomer: true});
    host.sheet('Customers').protect({editors: []});
    const before = contents(host);
    expect(() => ask(host, 'undoConversation', [row], ME)).toThrow(/protected the sheet "Customers"/);
    expect(contents(host)).toEqual(before);
  });

  it('of the header alone is in nobody’s way', () => {
    host.sheet('Conversations').protect({address: 'A1:J1', editors: []});
    const row = newRow(choicesOf(host), {customer: 'Acme', notes: 'second'});
    ask(host, 'saveConversation', [row], ME);
    ask(host, 'saveConversation', [{...row, mayBeThere: true}], ME);
    const notes = host.sheet('Conversations').values('J2:J60').flat().filter(Boolean);
    expect(notes).toEqual(['second']);
    expect(click(host, 'Set up', ME).alerts).toEqual([]);
  });
});
