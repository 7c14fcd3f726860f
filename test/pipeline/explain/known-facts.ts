import type {ReadFacts} from '../../../src/pipeline/explain/rows-behind';

type Row = Readonly<Record<string, unknown>>;

/** What stands on the sheets behind the numbers, list by list, and in the log by row number. */
export interface Known {
  readonly lists?: Readonly<Record<string, readonly Row[]>>;
  readonly log?: Readonly<Record<number, Partial<ReturnType<ReadFacts['conversation']>>>>;
}

/** Reads these facts as a spreadsheet's are read: of a list only the columns that were asked for. */
export function readerOf({lists = {}, log = {}}: Known): ReadFacts {
  return {
    list: (list, columns) => {
      const rows = lists[list] ?? [];
      return {
        rows: rows.length,
        cell: (column, row) => {
          if (!columns.includes(column)) throw new Error(`${list}.${column} was not asked for.`);
          return rows[row - 1]?.[column];
        },
      };
    },
    conversation: row => ({customer: '', deal: '', value: '', ...log[row]}),
    stageName: number => ['', 'Talk', 'Offer', 'Won'][number] ?? '',
  };
}
