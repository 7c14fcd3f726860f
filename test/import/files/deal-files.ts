import type {DealFile} from './deal-file';
import {hubspot} from './hubspot';
import {pipedrive} from './pipedrive';
import {salesforceDataLoader} from './salesforce-data-loader';
import {salesforceFormattedReport} from './salesforce-formatted-report';
import {salesforceReport} from './salesforce-report';
import {zoho} from './zoho';

/** The export of each product that is known by its headers. */
export const dealFiles = {
  pipedrive,
  hubspot,
  salesforceReport,
  salesforceFormattedReport,
  salesforceDataLoader,
  zoho,
} as const satisfies Record<string, DealFile>;
