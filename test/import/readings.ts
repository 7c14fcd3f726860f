import type {dealFiles} from './files/deal-files';
import type {ExpectedDeal} from './files/expected-deal';

export type Field = keyof ExpectedDeal;

/** How the files are told to be written, said anew: where each fact stands, and how its cells are turned into it. */
export interface Reading {
  readonly charset: 'utf-8' | 'windows-1252';
  readonly delimiter: ',' | ';';
  readonly lineEnd: '\n' | '\r\n';
  /** Of the rows of the file, which is the header, and how many stand below the deals. */
  readonly header: number;
  readonly below: number;
  readonly columns: Partial<Record<Field, string>>;
  /** Places of year, month and day in a date. */
  readonly date: RegExp;
  readonly decimal: '.' | ',';
}

const ISO = /^(?<y>\d{4})-(?<m>\d\d)-(?<d>\d\d)/;
export const readings: Record<keyof typeof dealFiles, Reading> = {
  pipedrive: {
    charset: 'utf-8',
    delimiter: ',',
    lineEnd: '\n',
    header: 0,
    below: 0,
    columns: {
      customer: 'Deal - Organization',
      deal: 'Deal - Title',
      owner: 'Deal - Owner',
      createdDay: 'Deal - Deal created',
      closedDay: 'Deal - Deal closed on',
      expectedClose: 'Deal - Expected close date',
      stage: 'Deal - Stage',
      value: 'Deal - Value',
      reason: 'Deal - Lost reason',
      source: 'Deal - Source channel',
      contact: 'Deal - Contact person',
      email: 'Person - Email - Work',
      phone: 'Person - Phone - Work',
      nextStepOn: 'Deal - Next activity date',
    },
    date: ISO,
    decimal: '.',
  },
  hubspot: {
    charset: 'utf-8',
    delimiter: ',',
    lineEnd: '\n',
    header: 0,
    below: 0,
    columns: {
      customer: 'Associated Company (Primary)',
      deal: 'Deal Name',
      owner: 'Deal owner',
      createdDay: 'Create Date',
      closedDay: 'Close Date',
      stage: 'Deal Stage',
      value: 'Amount',
      reason: 'Closed Lost Reason',
      source: 'Original Traffic Source',
      contact: 'Associated Contact',
      nextStep: 'Next step',
      nextStepOn: 'Next Activity Date',
    },
    date: ISO,
    decimal: '.',
  },
  salesforceReport: {
    charset: 'windows-1252',
    delimiter: ',',
    lineEnd: '\n',
    header: 0,
    below: 5,
    columns: {
      customer: 'Account Name',
      deal: 'Opportunity Name',
      owner: 'Opportunity Owner',
      createdDay: 'Created Date',
      closedDay: 'Close Date',
      stage: 'Stage',
      value: 'Amount',
      reason: 'Closed Lost Reason',
      source: 'Lead Source',
      nextStep: 'Next Step',
    },
    date: /^(?<m>\d\d?)\/(?<d>\d\d?)\/(?<y>\d{4})$/,
    decimal: '.',
  },
  salesforceFormattedReport: {
    charset: 'windows-1252',
    delimiter: ';',
    lineEnd: '\r\n',
    header: 6,
    below: 4,
    columns: {
      customer: 'Accountname',
      deal: 'Opportunity-Name',
      owner: 'Opportunity-Inhaber',
      createdDay: 'Erstelldatum',
      closedDay: 'Schlusstermin',
      stage: 'Phase',
      value: 'Betrag',
      reason: 'Verlustgrund',
      source: 'Lead-Quelle',
      nextStep: 'Nächster Schritt',
    },
    date: /^(?<d>\d\d)\.(?<m>\d\d)\.(?<y>\d{4})$/,
    decimal: ',',
  },
  salesforceDataLoader: {
    charset: 'utf-8',
    delimiter: ',',
    lineEnd: '\n',
    header: 0,
    below: 0,
    columns: {
      customer: 'ACCOUNT.NAME',
      deal: 'NAME',
      owner: 'OWNER.NAME',
      createdDay: 'CREATEDDATE',
      closedDay: 'CLOSEDATE',
      stage: 'STAGENAME',
      value: 'AMOUNT',
      reason: 'LOSS_REASON__C',
      source: 'LEADSOURCE',
      nextStep: 'NEXTSTEP',
    },
    date: ISO,
    decimal: '.',
  },
  zoho: {
    charset: 'utf-8',
    delimiter: ',',
    lineEnd: '\r\n',
    header: 0,
    below: 0,
    columns: {
      customer: 'Account Name',
      deal: 'Deal Name',
      owner: 'Deal Owner',
      createdDay: 'Created Time',
      closedDay: 'Closing Date',
      stage: 'Stage',
      value: 'Amount',
      reason: 'Reason For Loss',
      source: 'Lead Source',
      contact: 'Contact Name',
      nextStep: 'Next Step',
    },
    date: /^(?<d>\d\d)\/(?<m>\d\d)\/(?<y>\d{4})/,
    decimal: '.',
  },
};
