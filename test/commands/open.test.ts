import {describe, expect, it} from 'vitest';
import {MENU} from '../../src/pipeline/menu';
import type {AuthMode, Host} from '../../workbench/index';
import {spreadsheet} from './spreadsheet';

const MODES: readonly AuthMode[] = ['NONE', 'LIMITED', 'FULL'];

/** The add-on's menu as text: captions, what they run, and lines between them. */
function menu(host: Host): string[] {
  expect(host.screen.menus.map(({addOn}) => addOn)).toEqual([true]);
  return (host.screen.menus[0]?.entries ?? []).map(entry =>
    entry.kind === 'item' ? `${entry.caption} ${entry.functionName}` : entry.kind,
  );
}

const expected = MENU.flatMap(({title, calls, startsGroup}) => [
  ...(startsGroup ? ['separator'] : []),
  `${title} ${calls}`,
]);

describe('opening the spreadsheet', () => {
  const host = spreadsheet();

  it.each(MODES)('builds the menu under AuthMode.%s', mode => {
    host.open(mode);
    expect(menu(host)).toEqual(expected);
  });

  it('builds it right after the install', () => {
    host.screen.menus = [];
    host.install();
    expect(menu(host)).toEqual(expected);
  });

  it('has a function behind each item', () => {
    expect(MENU.filter(({calls}) => !host.functions.has(calls))).toEqual([]);
  });

  it.each(MODES)('asks for nothing but the menu under AuthMode.%s', mode => {
    host.calls.reset();
    host.open(mode);
    const services = new Set(host.calls.byMethod().map(([method]) => method.split('.')[0]));
    expect([...services].filter(service => service !== 'Menu')).toEqual(['SpreadsheetApp', 'Ui']);
    expect(host.calls.of('SpreadsheetApp.getUi')).toBe(1);
    expect(host.calls.byMethod().filter(([method]) => /^SpreadsheetApp\.(?!getUi)/.test(method))).toEqual([]);
  });
});
