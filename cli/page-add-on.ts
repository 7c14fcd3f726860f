import type {PageAddOn} from '../workbench/index';
import {newSample} from './new-sample';
import {BUILT} from './new-spreadsheet';
import {openTables} from './open-tables';

/** All that the spreadsheet page needs to know of the add-on. */
export const PAGE_ADD_ON: PageAddOn = {
  name: 'Sales Pipeline',
  files: BUILT,
  templates: [{title: 'New with sample data', open: newSample}],
  openTables,
};
