import {expect, it} from 'vitest';
import {tablesPage} from '../../../build/docs/tables-page.ts';
import type {Column, Table} from '../../../src/pipeline/tables/table.ts';

const column = (id: string, more: Partial<Column>): Column => ({
  id,
  header: id.toUpperCase(),
  type: 'name',
  required: false,
  width: 100,
  note: `About ${id}.`,
  ...more,
});

const customers: Table = {id: 'customers', sheet: 'Clients', what: 'Whom.', columns: [column('customer', {})]};
const stages: Table = {
  id: 'stages',
  sheet: 'Steps',
  what: 'In order.',
  columns: [
    column('type', {required: true, validation: {kind: 'oneOf', values: ['Open', 'Won']}}),
    column('who', {validation: {kind: 'fromTable', table: 'customers', column: 'customer'}}),
    column('share', {type: 'number', validation: {kind: 'between', minimum: 0, maximum: 1}}),
    column('days', {type: 'number', validation: {kind: 'atLeast', minimum: 0}}),
    column('since', {type: 'date', validation: {kind: 'date'}}),
    column('notes', {type: 'text'}),
  ],
};

it('prints a heading for each sheet, and what each column holds', () => {
  expect(tablesPage([stages, customers])).toContain(`
## Steps

In order.

| Column | Holds | Needed | Meaning |
|---|---|---|---|
| TYPE | a name, one of Open, Won | yes | About type. |
| WHO | a name, as in Clients · CUSTOMER |  | About who. |
| SHARE | a number, 0 to 1 |  | About share. |
| DAYS | a number, 0 or more |  | About days. |
| SINCE | a date |  | About since. |
| NOTES | any text |  | About notes. |

## Clients

Whom.
`);
});
