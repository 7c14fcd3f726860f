/** What a list is, by its headers and contents: a proposal that the user may change. */
import {columnsByContents} from './columns-by-contents';
import {columnsByHeader} from './columns-by-header';
import {findHeader} from './find-header';
import {kindOfList} from './kind-of-list';
import {knownExport, type Product} from './known-export';
import {columnsOf} from './list-column';
import type {ListMapping} from './list-mapping';
import type {SourceRow} from './source';
import {withStageDays} from './stage-day-columns';
import type {ListKind} from './target';

export interface Recognition {
  readonly mapping: ListMapping;
  /** Undefined where the export of no known product. */
  readonly product: Product | undefined;
}

/**
 * Proposes how a list is read.
 *
 * @param header its row's index, where the user said it. @param kind likewise.
 */
export function recognise(rows: readonly SourceRow[], header = findHeader(rows), kind?: ListKind): Recognition {
  const columns = columnsOf(rows, header);
  const known = knownExport(columns.map(({title}) => title));
  const decided = kind ?? (known ? 'deals' : kindOfList(rows, header, columns));
  const uses = columnsByContents(columnsByHeader(columns, decided, known), columns, decided);
  return {
    product: known?.product,
    mapping: {
      kind: decided,
      header,
      columns: decided === 'deals' ? withStageDays(uses, columns) : uses,
      dayOrders: {},
      decimals: {},
      takesDealAsCustomer: true,
    },
  };
}
