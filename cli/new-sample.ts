import type {Host} from '../workbench/index';
import {newSpreadsheet} from './new-spreadsheet';
import {setUp} from './set-up';

/**
 * A new spreadsheet with the add-on set up in it, on its own sample data. Throws InputError when the add-on refuses.
 */
export function newSample(): Host {
  const host = newSpreadsheet('Sales pipeline');
  setUp(host, true);
  return host;
}
