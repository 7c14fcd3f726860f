import {expect, it} from 'vitest';
import {smallSpreadsheet, told} from '../spreadsheet.ts';
import {ask} from './new-row.ts';
import {preparedHost} from './prepared-host.ts';

it('brings the overview to the front, under whatever name it has', () => {
  const host = smallSpreadsheet();
  host.sheet('Overview').rename('Numbers');
  ask(host, 'goToRow', [{table: 'conversations', column: 'customer', row: 2}]);
  expect(told(host, 'book.getActiveSheet().getName()')).toBe('Conversations');
  ask(host, 'showOverview');
  expect(told(host, 'book.getActiveSheet().getName()')).toBe('Numbers');
});

it('says what makes an overview that is not there any more', () => {
  const host = preparedHost('empty');
  host.sheet('Overview').delete();
  expect(() => ask(host, 'showOverview')).toThrow('Refresh overview first');
});
