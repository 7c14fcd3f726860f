import type {ImportedRow} from '../../src/pipeline/import/imported-row';
import {isoDay} from '../../src/pipeline/tables/serial-day';
import {CONVERSATIONS} from '../../src/pipeline/tables/tables';
import * as texts from '../../src/texts/panel/import';
import {ownHeadersOf} from './column-uses';
import type {Draft} from './draft';

const SHOWN = 20;

export interface FirstRowsProps {
  readonly rows: readonly ImportedRow[];
  readonly draft: Draft;
  readonly locale: string;
}

/** The first rows as they will stand in the log: columns that they leave blank are left out. */
export function FirstRows({rows, draft, locale}: FirstRowsProps) {
  const shown = rows.slice(0, SHOWN);
  const ours = CONVERSATIONS.columns.map(({id, header, type}) => ({
    header,
    isNumber: type === 'number',
    cell: ({cells}: ImportedRow): string => {
      const cell = cells[id];
      if (typeof cell !== 'number') return cell;
      return type === 'date' ? isoDay(cell) : cell.toLocaleString(locale);
    },
  }));
  const own = ownHeadersOf(draft).map((header, index) => ({
    header,
    isNumber: false,
    cell: (row: ImportedRow): string => String(row.own[index] ?? ''),
  }));
  const columns = [...ours, ...own].filter(({cell}) => shown.some(row => cell(row) !== ''));
  const title = texts.firstRows(shown.length);
  return (
    <>
      <h2>{title}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section class="sheet" aria-label={title} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {columns.map(({header}) => (
                <th key={header} scope="col">
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row, index) => (
              <tr key={index}>
                {columns.map(({header, isNumber, cell}) => (
                  <td key={header} dir="auto" class={isNumber ? 'figure' : undefined}>
                    {cell(row)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
