import {type DealFile, dealFile} from './deal-file';

/**
 * The details of a report on opportunities, exported as CSV by a user in the United States: all cells quoted, line feeds
 * alone, days as `3/1/2025`, amounts as plain numbers with their currency in a column before; below the rows an empty line,
 * the name of the report and lines of a footer, each of one cell.
 *
 * Quotes, line ends and footer: http://frombelvideres4thfloor.blogspot.com/2010/08/salesforce-csv-format-for-report.html.
 * Fields, and what a close date is: https://help.salesforce.com/s/articleView?id=sales.opp_fields.htm.
 */
export const salesforceReport: DealFile = dealFile({
  name: 'report1764000000000.csv',
  encoding: 'Windows-1252',
  lineEnd: '\n',
  header:
    '"Opportunity Name","Stage","Fiscal Period","Amount Currency","Amount","Probability (%)","Age","Close Date","Created Date","Next Step","Lead Source","Type","Opportunity Owner","Owner Role","Account Name","Closed Lost Reason"',
  rows: [
    [
      '"Acorn - 200 badges","Proposal/Price Quote","Q1-2026","USD","14200.00","75","268","2/27/2026","3/1/2025","Legal review","Web","New Business","Dana Whitfield","Account Executive","Acorn Robotics, Inc.",""',
      {
        customer: 'Acorn Robotics, Inc.',
        deal: 'Acorn - 200 badges',
        owner: 'Dana Whitfield',
        createdDay: '2025-03-01',
        expectedClose: '2026-02-27',
        stage: 'Proposal/Price Quote',
        value: 14200,
        source: 'Web',
        nextStep: 'Legal review',
      },
    ],
    [
      '"Acorn - readers","Closed Won","Q2-2025","USD","58000.00","100","41","6/13/2025","5/3/2025","","Partner Referral","Existing Business","Dana Whitfield","Account Executive","Acorn Robotics, Inc.",""',
      {
        customer: 'Acorn Robotics, Inc.',
        deal: 'Acorn - readers',
        owner: 'Dana Whitfield',
        createdDay: '2025-05-03',
        closedDay: '2025-06-13',
        stage: 'Closed Won',
        outcome: 'Won',
        value: 58000,
        source: 'Partner Referral',
      },
    ],
    [
      '"Acorn - readers","Closed Lost","Q4-2024","USD","61000.00","0","90","12/9/2024","9/10/2024","","Partner Referral","New Business","Dana Whitfield","Account Executive","Acorn Robotics, Inc.","Timing"',
      {
        customer: 'Acorn Robotics, Inc.',
        deal: 'Acorn - readers',
        owner: 'Dana Whitfield',
        createdDay: '2024-09-10',
        closedDay: '2024-12-09',
        stage: 'Closed Lost',
        outcome: 'Lost',
        value: 61000,
        reason: 'Timing',
        source: 'Partner Referral',
      },
    ],
    [
      '"Peñasco solar phase 1","Negotiation/Review","Q4-2025","USD","305000.00","90","199","12/31/2025","5/9/2025","CFO signs ""as soon as possible""","Trade Show","New Business","Luis Peña","Senior Account Executive","Peñasco Energy",""',
      {
        customer: 'Peñasco Energy',
        deal: 'Peñasco solar phase 1',
        owner: 'Luis Peña',
        createdDay: '2025-05-09',
        expectedClose: '2025-12-31',
        stage: 'Negotiation/Review',
        value: 305000,
        source: 'Trade Show',
        nextStep: 'CFO signs "as soon as possible"',
      },
    ],
    [
      '"Peñasco solar phase 2","Prospecting","Q3-2026","USD","","10","3","9/30/2026","11/21/2025","","Trade Show","New Business","Luis Peña","Senior Account Executive","Peñasco Energy",""',
      {
        customer: 'Peñasco Energy',
        deal: 'Peñasco solar phase 2',
        owner: 'Luis Peña',
        createdDay: '2025-11-21',
        expectedClose: '2026-09-30',
        stage: 'Prospecting',
        source: 'Trade Show',
      },
    ],
    [
      '"Grand Totals for everyone","Qualification","Q1-2026","USD","2500.00","20","12","1/15/2026","11/12/2025","Send samples","Other","New Business","Rae Kim","Account Executive","Total Logistics",""',
      {
        customer: 'Total Logistics',
        deal: 'Grand Totals for everyone',
        owner: 'Rae Kim',
        createdDay: '2025-11-12',
        expectedClose: '2026-01-15',
        stage: 'Qualification',
        value: 2500,
        source: 'Other',
        nextStep: 'Send samples',
      },
    ],
    [
      '"Freight audit","Closed Lost","Q1-2025","CAD","8750.50","0","33","2/14/2025","1/12/2025","","","New Business","Rae Kim","Account Executive","Total Logistics","Lost to competitor"',
      {
        customer: 'Total Logistics',
        deal: 'Freight audit',
        owner: 'Rae Kim',
        createdDay: '2025-01-12',
        closedDay: '2025-02-14',
        stage: 'Closed Lost',
        outcome: 'Lost',
        value: 8750.5,
        reason: 'Lost to competitor',
      },
    ],
    [
      '"Bridge inspection drones","Value Proposition","Q1-2026","USD","97000.00","50","77","3/20/2026","9/8/2025","Pilot flight\r\non site","Web","New Business","Dana Whitfield","Account Executive","County of Ashby",""',
      {
        customer: 'County of Ashby',
        deal: 'Bridge inspection drones',
        owner: 'Dana Whitfield',
        createdDay: '2025-09-08',
        expectedClose: '2026-03-20',
        stage: 'Value Proposition',
        value: 97000,
        source: 'Web',
        nextStep: 'Pilot flight\non site',
      },
    ],
    [
      '"Road salt depot","Closed Won","Q3-2025","USD","12000.00","100","0","8/22/2025","8/22/2025","","Phone Inquiry","Existing Business","Dana Whitfield","Account Executive","County of Ashby",""',
      {
        customer: 'County of Ashby',
        deal: 'Road salt depot',
        owner: 'Dana Whitfield',
        createdDay: '2025-08-22',
        closedDay: '2025-08-22',
        stage: 'Closed Won',
        outcome: 'Won',
        value: 12000,
        source: 'Phone Inquiry',
      },
    ],
    [
      '"Walk-in: keys","Qualification","Q4-2025","USD","150.00","20","5","12/12/2025","11/19/2025","","Other","","Rae Kim","Account Executive","",""',
      {
        deal: 'Walk-in: keys',
        owner: 'Rae Kim',
        createdDay: '2025-11-19',
        expectedClose: '2025-12-12',
        stage: 'Qualification',
        value: 150,
        source: 'Other',
      },
    ],
    [
      '"Orchard irrigation","Needs Analysis","Q1-2026","USD","21000.00","20","140","1/31/2026","7/7/2025","Soil report","Web","New Business","Luis Peña","Senior Account Executive","Lindgren Orchards – West",""',
      {
        customer: 'Lindgren Orchards – West',
        deal: 'Orchard irrigation',
        owner: 'Luis Peña',
        createdDay: '2025-07-07',
        expectedClose: '2026-01-31',
        stage: 'Needs Analysis',
        value: 21000,
        source: 'Web',
        nextStep: 'Soil report',
      },
    ],
    [
      '"Orchard pumps","Closed Won","Q4-2025","USD","33400.00","100","61","11/10/2025","9/10/2025","","Web","Existing Business","Luis Peña","Senior Account Executive","Lindgren Orchards – West",""',
      {
        customer: 'Lindgren Orchards – West',
        deal: 'Orchard pumps',
        owner: 'Luis Peña',
        createdDay: '2025-09-10',
        closedDay: '2025-11-10',
        stage: 'Closed Won',
        outcome: 'Won',
        value: 33400,
        source: 'Web',
      },
    ],
  ],
  below: [
    '',
    '',
    '"All Opportunities"',
    '"Copyright (c) 2000-2025 salesforce.com, inc. All rights reserved."',
    '"Confidential Information - Do Not Distribute"',
    '"Generated By: Dana Whitfield 11/24/2025 9:14 AM"',
    '"Ashby Security Supplies"',
  ],
});
