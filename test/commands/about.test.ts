import {expect, it} from 'vitest';
import {VERSION} from '../../build/version.ts';
import {click, spreadsheet} from './spreadsheet.ts';

it('says what the add-on is, where the data stays, and the version of the package', () => {
  const host = spreadsheet();
  const {alerts} = click(host, 'About');
  expect(alerts).toHaveLength(1);
  expect(alerts[0]).toContain('Your data stays in this spreadsheet');
  expect(alerts[0]).toMatch(new RegExp(`\n\nVersion ${VERSION}$`));
});
