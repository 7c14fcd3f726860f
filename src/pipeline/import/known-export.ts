/** Exports that are known by their headers. */
import {squeezed} from './plain-words';
import type {TargetId} from './target';

/** The products whose exports of deals are known. */
export type Product = 'Pipedrive' | 'HubSpot' | 'Salesforce' | 'Zoho CRM';

export interface KnownExport {
  readonly product: Product;
  /** Headers that stand in every export of its deals and together in no other product's: `|` parts spellings of one. */
  readonly signs: readonly string[];
  /** What the general names of columns would take for something else. Null: nothing of ours. */
  readonly columns: Readonly<Record<string, TargetId | null>>;
}

export const KNOWN_EXPORTS: readonly KnownExport[] = [
  {
    product: 'Pipedrive',
    signs: ['deal - title', 'deal - status', 'deal - stage'],
    columns: {
      'deal - currency of value': null,
      'deal - weighted value': null,
      'deal - pipeline': null,
      'deal - label': null,
      'deal - total activities': null,
      'deal - last activity date': null,
      'deal - update time': null,
      'deal - deal created': 'created',
      'deal - last stage change': 'lastChange',
      'deal - source origin': 'source',
      'person - name': 'contact',
    },
  },
  {
    product: 'HubSpot',
    signs: ['record id', 'deal name', 'deal stage', 'pipeline'],
    columns: {
      'deal type': null,
      'amount in company currency': null,
      'weighted amount': null,
      'last activity date': null,
      'last modified date': null,
      'associated company': 'customer',
      'associated company ids': null,
      'associated contact ids': null,
      'closed won reason': null,
      'associated company primary': 'customer',
      'associated company ids primary': null,
    },
  },
  {
    product: 'Salesforce',
    signs: [
      'account name|accountid|account id',
      'opportunity name|name',
      'stage|stagename|phase',
      'close date|closedate|schlusstermin',
    ],
    columns: {
      'expected revenue': null,
      'owner role': null,
      'last modified date': null,
      lastmodifieddate: null,
      accountid: 'customer',
      ownerid: 'salesperson',
    },
  },
  {
    product: 'Zoho CRM',
    signs: ['deal name|potential name', 'stage', 'closing date', 'deal owner|potential owner|record id'],
    columns: {
      'deal owner id': null,
      'account name id': null,
      'contact name id': null,
      'expected revenue': null,
      'modified time': null,
      'potential name': 'deal',
      'potential owner': 'salesperson',
    },
  },
];

/** The product that wrote these headers, if it is a known one. */
export function knownExport(headers: readonly string[]): KnownExport | undefined {
  const present = new Set(headers.map(squeezed));
  return KNOWN_EXPORTS.find(({signs}) =>
    signs.every(sign => sign.split('|').some(name => present.has(squeezed(name)))),
  );
}

/** What a known export's column is; null for nothing of ours, undefined where the general names decide. */
export function knownColumn({columns}: KnownExport, header: string): TargetId | null | undefined {
  const name = squeezed(header);
  return Object.entries(columns).find(([known]) => squeezed(known) === name)?.[1];
}
