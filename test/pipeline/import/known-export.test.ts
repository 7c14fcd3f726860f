import {describe, expect, it} from 'vitest';
import {columnsByHeader} from '../../../src/pipeline/import/columns-by-header.ts';
import {knownExport, type Product} from '../../../src/pipeline/import/known-export.ts';

const recognised = (headers: readonly string[]): Product | undefined => knownExport(headers)?.product;

/** What each column is taken for; `''`: for nothing of ours. */
function usesOf(headers: readonly string[]): Record<string, string> {
  const columns = headers.map(title => ({title, cells: []}));
  const uses = columnsByHeader(columns, 'deals', knownExport(headers));
  return Object.fromEntries(headers.map((header, index) => [header, uses[index]?.target ?? '']));
}

const EXPORTS: readonly (readonly [string, Product, Record<string, string>])[] = [
  [
    'with all columns of deals',
    'Pipedrive',
    {
      'Deal - Currency of Value': '',
      'Deal - Weighted value': '',
      'Deal - ID': 'dealId',
      'Deal - Title': 'deal',
      'Deal - Owner': 'salesperson',
      'Deal - Value': 'value',
      'Deal - Probability': 'probability',
      'Deal - Organization': 'customer',
      'Deal - Pipeline': '',
      'Person - Name': 'contact',
      'Deal - Contact person': '',
      'Person - Email - Work': 'email',
      'Person - Phone - Work': 'phone',
      'Deal - Stage': 'stage',
      'Deal - Label': '',
      'Deal - Status': 'status',
      'Deal - Add time': '',
      'Deal - Deal created': 'created',
      'Deal - Update time': '',
      'Deal - Stage last changed': '',
      'Deal - Last stage change': 'lastChange',
      'Deal - Next activity date': 'nextStepOn',
      'Deal - Last activity date': '',
      'Deal - Won time': 'closed',
      'Deal - Lost time': 'closed',
      'Deal - Deal closed on': 'closed',
      'Deal - Lost reason': 'reason',
      'Deal - Expected close date': 'expectedClose',
      'Deal - Origin': '',
      'Deal - Source origin': 'source',
      'Deal - Total activities': '',
    },
  ],
  [
    'without a total',
    'Pipedrive',
    {'Deal - Title': 'deal', 'Deal - Status': 'status', 'Deal - Stage': 'stage', 'Deal - Total activities': ''},
  ],
  [
    'with all properties',
    'HubSpot',
    {
      'Record ID': 'dealId',
      'Amount in company currency': '',
      'Weighted amount': '',
      'Deal Name': 'deal',
      'Deal Stage': 'stage',
      Pipeline: '',
      'Last Activity Date': '',
      'Last Modified Date': '',
      'Close Date': 'closed',
      'Create Date': 'created',
      'Deal owner': 'salesperson',
      'Deal Type': '',
      'Closed Won Reason': '',
      'Closed Lost Reason': 'reason',
      'Next step': 'nextStep',
      'Is Closed Won': 'isWon',
      'Is closed lost': 'isLost',
      'Original Traffic Source': 'source',
      'Associated Company IDs': '',
      'Associated Company IDs (Primary)': '',
      'Associated Company': 'customer',
      'Associated Company (Primary)': 'customer',
      'Associated Contact IDs': '',
      'Associated Contact': 'contact',
    },
  ],
  [
    'with the columns of a report',
    'Salesforce',
    {
      'Expected Revenue': '',
      'Opportunity ID': 'dealId',
      'Opportunity Name': 'deal',
      'Account Name': 'customer',
      Stage: 'stage',
      'Fiscal Period': '',
      'Probability (%)': 'probability',
      Age: '',
      'Close Date': 'closed',
      'Created Date': 'created',
      'Last Modified Date': '',
      Type: '',
      'Next Step': 'nextStep',
      'Lead Source': 'source',
      'Owner Role': '',
      'Opportunity Owner': 'salesperson',
      'Closed Lost Reason': 'reason',
    },
  ],
  [
    'as the data loader writes it',
    'Salesforce',
    {
      ID: 'dealId',
      NAME: 'deal',
      ACCOUNTID: 'customer',
      OWNERID: 'salesperson',
      STAGENAME: 'stage',
      AMOUNT: 'value',
      CLOSEDATE: 'closed',
      CREATEDDATE: 'created',
      LASTMODIFIEDDATE: '',
      SYSTEMMODSTAMP: '',
      LEADSOURCE: 'source',
      NEXTSTEP: 'nextStep',
    },
  ],
  [
    'with all fields',
    'Zoho CRM',
    {
      'Record Id': 'dealId',
      'Deal Owner.id': '',
      'Deal Owner': 'salesperson',
      'Expected Revenue': '',
      Amount: 'value',
      'Deal Name': 'deal',
      'Closing Date': 'closed',
      'Account Name.id': '',
      'Account Name': 'customer',
      Stage: 'stage',
      Type: '',
      'Contact Name.id': '',
      'Contact Name': 'contact',
      'Created Time': 'created',
      'Modified Time': '',
      'Last Activity Time': '',
      'Reason For Loss': 'reason',
    },
  ],
  [
    'of former years',
    'Zoho CRM',
    {
      'Lead Name': '',
      'Potential Name': 'deal',
      'Account Owner': '',
      'Potential Owner': 'salesperson',
      Stage: 'stage',
      'Closing Date': 'closed',
      'Account Name': 'customer',
    },
  ],
];

describe.each(EXPORTS)('an export %s of %s', (_, product, uses) => {
  it('is known, and so are its columns', () => {
    expect(recognised(Object.keys(uses))).toBe(product);
    expect(usesOf(Object.keys(uses))).toEqual(uses);
  });
});

it.each([
  [['Deal - Title', 'Deal - Status', 'Deal - Stage'], 'Pipedrive'],
  [['Record ID', 'Deal Name', 'Deal Stage', 'Pipeline'], 'HubSpot'],
  [['Account Name', 'Opportunity Name', 'Stage', 'Close Date'], 'Salesforce'],
  [['Deal Name', 'Stage', 'Closing Date', 'Deal Owner'], 'Zoho CRM'],
] as const)('%s are all needed', (headers, product) => {
  expect(recognised(headers)).toBe(product);
  for (const without of headers) expect(recognised(headers.filter(header => header !== without))).toBeUndefined();
});

it.each([
  [['AccountId', 'Name', 'StageName', 'CloseDate'], 'Salesforce'],
  [['Account ID', 'NAME', 'Phase', 'Schlusstermin'], 'Salesforce'],
  [['Potential Name', 'Stage', 'Closing Date', 'Potential Owner'], 'Zoho CRM'],
  [['Deal Name', 'Stage', 'Closing Date', 'Record Id'], 'Zoho CRM'],
] as const)('%s are of it as well', (headers, product) => {
  expect(recognised(headers)).toBe(product);
});
