import {expect, it} from 'vitest';
import {type ToldTable, tablesPage} from '../../../build/docs/tables-page.ts';
import type {Column} from '../../../src/pipeline/tables/table.ts';

const column = (id: string, more: Partial<Column>): Column => ({
  id,
  header: id.toUpperCase(),
  type: 'name',
  width: 100,
  note: `About ${id}.`,
  ...more,
});

const customers: ToldTable = {id: 'customers', sheet: 'Clients', what: 'Whom.', columns: [column('customer', {})]};
const stages: ToldTable = {
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
  expect(tablesPage([stages, customers], [], [], [])).toContain(`
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

it('prints the made sheets with their columns, if they have any', () => {
  const made = [
    {name: 'Board', what: 'Across.', columns: [{header: 'Days', what: 'In its stage'}]},
    {name: 'Overview', what: 'All of it.', columns: []},
  ];
  expect(tablesPage([], made, [], [])).toContain(`
## Board

Across.

| Column | What it is |
|---|---|
| Days | In its stage. |

## Overview

All of it.

# The hidden sheets
`);
});

it('prints each list of a hidden sheet with the letters of its columns', () => {
  const lists = [
    {what: 'The log.', columns: [{letters: 'A', header: 'Key', what: 'Of the customer'}]},
    {what: 'The stays.', columns: [{letters: 'B', header: 'Days', what: 'Stayed'}]},
  ];
  expect(tablesPage([], [], [{name: 'Calc log', lists}], [])).toContain(`
## Calc log

The log.

|  | Column | What it is |
|---|---|---|
| A | Key | Of the customer. |

The stays.

|  | Column | What it is |
|---|---|---|
| B | Days | Stayed. |
`);
});

it('prints the columns of a sheet that may stand in the place of the log', () => {
  const facts = [{id: 'stage', header: 'stageName', type: 'name', required: true, what: 'Where it stands'}] as const;
  expect(tablesPage([], [], [], facts)).toContain(`
| Column | Holds | Needed in each row | Meaning |
|---|---|---|---|
| stageName | a name | yes | Where it stands. |
`);
});
