/** The tables that the add-on reads, as its documentation describes them: what `overview` checks its CSV files against. */

export type ColumnKind = 'name' | 'date' | 'number' | 'text';

export interface InputColumn {
  header: string;
  kind: ColumnKind;
  required?: true;
}

export interface InputTable {
  /** The name of its sheet, and with a small letter of its option: `--stages`. */
  name: string;
  columns: readonly InputColumn[];
}

export const stagesTable: InputTable = {
  name: 'Stages',
  columns: [
    {header: 'Stage', kind: 'name', required: true},
    {header: 'Type', kind: 'name', required: true},
    {header: 'Probability', kind: 'number'},
    {header: 'Target days', kind: 'number'},
    {header: 'Action', kind: 'text'},
    {header: 'Colour', kind: 'text'},
  ],
};

export const customersTable: InputTable = {
  name: 'Customers',
  columns: [
    {header: 'Customer', kind: 'name', required: true},
    {header: 'Account opened', kind: 'date'},
    {header: 'Source', kind: 'name'},
  ],
};

export const conversationsTable: InputTable = {
  name: 'Conversations',
  columns: [
    {header: 'Date', kind: 'date', required: true},
    {header: 'Customer', kind: 'name', required: true},
    {header: 'Deal', kind: 'name'},
    {header: 'Stage', kind: 'name', required: true},
    {header: 'Value', kind: 'number'},
    {header: 'Salesperson', kind: 'name'},
    {header: 'Expected close', kind: 'date'},
    {header: 'Next step on', kind: 'date'},
    {header: 'Reason', kind: 'name'},
    {header: 'Notes', kind: 'text'},
  ],
};

export const targetsTable: InputTable = {
  name: 'Targets',
  columns: [
    {header: 'Salesperson', kind: 'name', required: true},
    {header: 'Quota per month', kind: 'number', required: true},
  ],
};
