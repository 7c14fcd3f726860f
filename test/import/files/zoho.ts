import {type DealFile, dealFile} from './deal-file';

/**
 * The module Deals exported as CSV by a user in the United Kingdom: every lookup in two columns, its id before its name; ids
 * with `zcrm_` before them; quoted only where needed; days as `31/01/2026`, times with AM and PM, amounts with their sign, by
 * the user's settings; one closing date for all deals.
 *
 * Fields, and that the closing date is the expected one: https://help.zoho.com/portal/en/kb/crm/sales-force-automation/
 * deal-management/articles/standard-fields-deals. The pairs of columns and the ids as programs that take such exports look
 * for them.
 */
export const zoho: DealFile = dealFile({
  name: 'Deals_2025_11_24.csv',
  encoding: 'UTF-8 with mark',
  lineEnd: '\r\n',
  header:
    'Record Id,Deal Owner.id,Deal Owner,Amount,Deal Name,Closing Date,Account Name.id,Account Name,Stage,Type,Probability (%),Next Step,Lead Source,Contact Name.id,Contact Name,Created By.id,Created By,Created Time,Modified Time,Reason For Loss',
  rows: [
    [
      'zcrm_5100000000301001,zcrm_5100000000201001,Gareth Pugh,"£ 12,000.00",Brewery labels,27/02/2026,zcrm_5100000000401001,Cwm Brewing Co,Proposal/Price Quote,New Business,75,Chase the purchase order,Trade Show,zcrm_5100000000501001,Sian Morris,zcrm_5100000000201001,Gareth Pugh,01/03/2025 09:30 AM,20/11/2025 04:15 PM,',
      {
        customer: 'Cwm Brewing Co',
        deal: 'Brewery labels',
        owner: 'Gareth Pugh',
        createdDay: '2025-03-01',
        expectedClose: '2026-02-27',
        stage: 'Proposal/Price Quote',
        value: 12000,
        source: 'Trade Show',
        contact: 'Sian Morris',
        nextStep: 'Chase the purchase order',
      },
    ],
    [
      'zcrm_5100000000301002,zcrm_5100000000201001,Gareth Pugh,"£ 9,870.50",Brewery labels,05/07/2024,zcrm_5100000000401001,Cwm Brewing Co,Closed Won,Existing Business,100,,Trade Show,zcrm_5100000000501001,Sian Morris,zcrm_5100000000201001,Gareth Pugh,03/05/2024 11:05 AM,05/07/2024 12:01 PM,',
      {
        customer: 'Cwm Brewing Co',
        deal: 'Brewery labels',
        owner: 'Gareth Pugh',
        createdDay: '2024-05-03',
        closedDay: '2024-07-05',
        stage: 'Closed Won',
        outcome: 'Won',
        value: 9870.5,
        source: 'Trade Show',
        contact: 'Sian Morris',
      },
    ],
    [
      'zcrm_5100000000301003,zcrm_5100000000201002,Niamh Byrne,"£ 44,000.00","Cold store, phase 1",10/02/2025,zcrm_5100000000401002,Larne Fish Ltd,Closed Lost,New Business,0,,Cold Call,zcrm_5100000000501002,Rory Quinn,zcrm_5100000000201002,Niamh Byrne,12/12/2024 02:00 PM,10/02/2025 05:30 PM,Price',
      {
        customer: 'Larne Fish Ltd',
        deal: 'Cold store, phase 1',
        owner: 'Niamh Byrne',
        createdDay: '2024-12-12',
        closedDay: '2025-02-10',
        stage: 'Closed Lost',
        outcome: 'Lost',
        value: 44000,
        reason: 'Price',
        source: 'Cold Call',
        contact: 'Rory Quinn',
      },
    ],
    [
      'zcrm_5100000000301004,zcrm_5100000000201002,Niamh Byrne,"£ 3,200.00",Ice machine,30/01/2026,zcrm_5100000000401002,Larne Fish Ltd,Needs Analysis,Existing Business,20,"Ask for ""before"" photos",Cold Call,zcrm_5100000000501002,Rory Quinn,zcrm_5100000000201002,Niamh Byrne,16/10/2025 08:45 AM,16/10/2025 08:45 AM,',
      {
        customer: 'Larne Fish Ltd',
        deal: 'Ice machine',
        owner: 'Niamh Byrne',
        createdDay: '2025-10-16',
        expectedClose: '2026-01-30',
        stage: 'Needs Analysis',
        value: 3200,
        source: 'Cold Call',
        contact: 'Rory Quinn',
        nextStep: 'Ask for "before" photos',
      },
    ],
    [
      'zcrm_5100000000301005,zcrm_5100000000201001,Gareth Pugh,£ 600.00,Garden talk,12/12/2025,,,Qualification,,10,,Web Research,zcrm_5100000000501003,Mrs Edith Lowe,zcrm_5100000000201001,Gareth Pugh,18/11/2025 10:00 AM,18/11/2025 10:00 AM,',
      {
        deal: 'Garden talk',
        owner: 'Gareth Pugh',
        createdDay: '2025-11-18',
        expectedClose: '2025-12-12',
        stage: 'Qualification',
        value: 600,
        source: 'Web Research',
        contact: 'Mrs Edith Lowe',
      },
    ],
    [
      'zcrm_5100000000301006,zcrm_5100000000201003,Asha Patel,"£ 1,150,000.00",Stadium lights,31/08/2026,zcrm_5100000000401003,Borough of Eastmoor,Negotiation/Review,New Business,90,Tender opens,Advertisement,zcrm_5100000000501004,Cllr Joan Ahmed,zcrm_5100000000201003,Asha Patel,09/06/2025 09:00 AM,01/11/2025 09:00 AM,',
      {
        customer: 'Borough of Eastmoor',
        deal: 'Stadium lights',
        owner: 'Asha Patel',
        createdDay: '2025-06-09',
        expectedClose: '2026-08-31',
        stage: 'Negotiation/Review',
        value: 1150000,
        source: 'Advertisement',
        contact: 'Cllr Joan Ahmed',
        nextStep: 'Tender opens',
      },
    ],
    [
      'zcrm_5100000000301007,zcrm_5100000000201003,Asha Patel,"£ 7,400.00",Pitch sensors,14/03/2025,zcrm_5100000000401003,Borough of Eastmoor,Closed Lost to Competition,New Business,0,,Advertisement,zcrm_5100000000501004,Cllr Joan Ahmed,zcrm_5100000000201003,Asha Patel,07/01/2025 03:30 PM,14/03/2025 01:00 PM,Lost to competitor',
      {
        customer: 'Borough of Eastmoor',
        deal: 'Pitch sensors',
        owner: 'Asha Patel',
        createdDay: '2025-01-07',
        closedDay: '2025-03-14',
        stage: 'Closed Lost to Competition',
        outcome: 'Lost',
        value: 7400,
        reason: 'Lost to competitor',
        source: 'Advertisement',
        contact: 'Cllr Joan Ahmed',
      },
    ],
    [
      'zcrm_5100000000301008,zcrm_5100000000201003,Asha Patel,"£ 2,090.00",Turnstiles,22/05/2025,zcrm_5100000000401003,Borough of Eastmoor,Closed Won,Existing Business,100,,Advertisement,zcrm_5100000000501004,Cllr Joan Ahmed,zcrm_5100000000201003,Asha Patel,22/04/2025 12:00 PM,22/05/2025 12:30 AM,',
      {
        customer: 'Borough of Eastmoor',
        deal: 'Turnstiles',
        owner: 'Asha Patel',
        createdDay: '2025-04-22',
        closedDay: '2025-05-22',
        stage: 'Closed Won',
        outcome: 'Won',
        value: 2090,
        source: 'Advertisement',
        contact: 'Cllr Joan Ahmed',
      },
    ],
    [
      'zcrm_5100000000301009,zcrm_5100000000201002,Niamh Byrne,,Booking system,31/03/2026,zcrm_5100000000401004,B&B O’Hara,Identify Decision Makers,New Business,60,Meet the owner,Partner,,,zcrm_5100000000201002,Niamh Byrne,29/09/2025 09:15 AM,29/09/2025 09:15 AM,',
      {
        customer: 'B&B O’Hara',
        deal: 'Booking system',
        owner: 'Niamh Byrne',
        createdDay: '2025-09-29',
        expectedClose: '2026-03-31',
        stage: 'Identify Decision Makers',
        source: 'Partner',
        nextStep: 'Meet the owner',
      },
    ],
    [
      'zcrm_5100000000301010,zcrm_5100000000201002,Niamh Byrne,£ 0.00,Free trial,28/11/2025,zcrm_5100000000401004,B&B O’Hara,Value Proposition,New Business,40,,Partner,,,zcrm_5100000000201002,Niamh Byrne,03/11/2025 09:15 AM,03/11/2025 09:15 AM,',
      {
        customer: 'B&B O’Hara',
        deal: 'Free trial',
        owner: 'Niamh Byrne',
        createdDay: '2025-11-03',
        expectedClose: '2025-11-28',
        stage: 'Value Proposition',
        value: 0,
        source: 'Partner',
      },
    ],
    [
      'zcrm_5100000000301011,zcrm_5100000000201001,Gareth Pugh,£ 450.00,Brought over from the old system,01/02/2023,zcrm_5100000000401001,Cwm Brewing Co,Closed Won,,100,,,,,,,,,',
      {
        customer: 'Cwm Brewing Co',
        deal: 'Brought over from the old system',
        owner: 'Gareth Pugh',
        closedDay: '2023-02-01',
        stage: 'Closed Won',
        outcome: 'Won',
        value: 450,
      },
    ],
    [
      'zcrm_5100000000301012,,,"£ 5,555.55",Nobody’s deal,,zcrm_5100000000401002,Larne Fish Ltd,Qualification,,10,,,,,,,24/11/2025 11:59 PM,24/11/2025 11:59 PM,',
      {
        customer: 'Larne Fish Ltd',
        deal: 'Nobody’s deal',
        createdDay: '2025-11-24',
        stage: 'Qualification',
        value: 5555.55,
      },
    ],
  ],
});
