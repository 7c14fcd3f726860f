import {nameKey} from '../tables/name';
import type {ListContext} from './list-context';
import type {SourceRow} from './source';

/** How a deal of a list is called in the log. */
export interface DealName {
  readonly customer: string;
  /** `""` for the customer's unnamed deal. */
  readonly deal: string;
  /** The customer is the deal's own name. */
  readonly isDealItself: boolean;
}

/**
 * The names of all deals of a list, one a row. Two deals that would be one get the list's own number of the deal behind their
 * names, or their place among each other where it gives none.
 */
export function dealNames(rows: readonly SourceRow[], {reader, mapping}: ListContext): DealName[] {
  const given = rows.map(row => {
    const id = reader.name(row, 'dealId');
    const name = reader.name(row, 'deal') || id;
    const customer = reader.name(row, 'customer');
    const isDealItself = customer === '' && mapping.takesDealAsCustomer && name !== '';
    return {id, name, customer: isDealItself ? name : customer, deal: isDealItself ? '' : name, isDealItself};
  });
  const keyOf = ({customer, deal}: Pick<DealName, 'customer' | 'deal'>): string =>
    `${nameKey(customer)}\n${nameKey(deal)}`;
  const times = new Map<string, number>();
  for (const each of given) times.set(keyOf(each), (times.get(keyOf(each)) ?? 0) + 1);
  const used = new Map<string, number>();
  return given.map(({id, name, ...each}) => {
    if ((times.get(keyOf(each)) ?? 0) < 2) return each;
    const numbered = (mark: string): DealName => ({...each, deal: `${name} ${mark}`.trim()});
    const place = (used.get(keyOf(each)) ?? 0) + 1;
    used.set(keyOf(each), place);
    if (id !== '' && nameKey(id) !== nameKey(name)) return numbered(id);
    return place === 1 ? each : numbered(`(${place})`);
  });
}
