import {type DealFile, dealFile} from './deal-file';

/**
 * Opportunities taken out by Data Loader: the header as the query names its fields (in capitals before version 61), all
 * cells quoted, closing days as `2026-03-31`, moments in UTC as `2025-03-01T09:30:00.000Z`, flags as true and false.
 *
 * Header and quotes: https://github.com/forcedotcom/dataloader/issues/1155, capitals: issues/1095.
 * Dates: https://developer.salesforce.com/docs/atlas.en-us.262.0.dataLoader.meta/dataLoader/supported_data_types.htm.
 */
export const salesforceDataLoader: DealFile = dealFile({
  name: 'extract.csv',
  encoding: 'UTF-8',
  lineEnd: '\n',
  header:
    '"ID","NAME","ACCOUNT.NAME","OWNER.NAME","STAGENAME","AMOUNT","CLOSEDATE","CREATEDDATE","ISCLOSED","ISWON","LEADSOURCE","NEXTSTEP","LOSS_REASON__C"',
  rows: [
    [
      '"0065g00000AbCd1AAF","Printer fleet","Kestrel Print","Ola Berg","Negotiation/Review","9000.0","2026-01-30","2025-03-01T09:30:00.000Z","false","false","Web","Site visit",""',
      {
        customer: 'Kestrel Print',
        deal: 'Printer fleet',
        owner: 'Ola Berg',
        createdDay: '2025-03-01',
        expectedClose: '2026-01-30',
        stage: 'Negotiation/Review',
        value: 9000,
        source: 'Web',
        nextStep: 'Site visit',
      },
    ],
    [
      '"0065g00000AbCd2AAF","Printer fleet","Kestrel Print","Ola Berg","Closed Won","8200.5","2024-06-28","2024-04-08T07:12:33.000Z","true","true","Web","",""',
      {
        customer: 'Kestrel Print',
        deal: 'Printer fleet',
        owner: 'Ola Berg',
        createdDay: '2024-04-08',
        closedDay: '2024-06-28',
        stage: 'Closed Won',
        outcome: 'Won',
        value: 8200.5,
        source: 'Web',
      },
    ],
    [
      '"0065g00000AbCd3AAF","Toner plan","Kestrel Print","Ola Berg","Closed Lost","1200.0","2025-02-03","2024-12-12T12:00:00.000Z","true","false","","","No answer"',
      {
        customer: 'Kestrel Print',
        deal: 'Toner plan',
        owner: 'Ola Berg',
        createdDay: '2024-12-12',
        closedDay: '2025-02-03',
        stage: 'Closed Lost',
        outcome: 'Lost',
        value: 1200,
        reason: 'No answer',
      },
    ],
    [
      '"0065g00000AbCd4AAF","Ferry Wi-Fi, 3 ships","Åland Linjen Ab","Saga Nyman","Id. Decision Makers","76000.0","2026-04-15","2025-09-02T10:05:00.000Z","false","false","Trade Show","Call the captain",""',
      {
        customer: 'Åland Linjen Ab',
        deal: 'Ferry Wi-Fi, 3 ships',
        owner: 'Saga Nyman',
        createdDay: '2025-09-02',
        expectedClose: '2026-04-15',
        stage: 'Id. Decision Makers',
        value: 76000,
        source: 'Trade Show',
        nextStep: 'Call the captain',
      },
    ],
    [
      '"0065g00000AbCd5AAF","Ferry displays","Åland Linjen Ab","Saga Nyman","Delivered","18300.0","2025-10-17","2025-06-30T09:00:00.000Z","true","true","Trade Show","",""',
      {
        customer: 'Åland Linjen Ab',
        deal: 'Ferry displays',
        owner: 'Saga Nyman',
        createdDay: '2025-06-30',
        closedDay: '2025-10-17',
        stage: 'Delivered',
        outcome: 'Won',
        value: 18300,
        source: 'Trade Show',
      },
    ],
    [
      '"0065g00000AbCd6AAF","Ferry cameras","Åland Linjen Ab","Saga Nyman","Withdrawn","","2025-08-29","2025-07-01T09:00:00.000Z","true","false","Trade Show","","We withdrew"',
      {
        customer: 'Åland Linjen Ab',
        deal: 'Ferry cameras',
        owner: 'Saga Nyman',
        createdDay: '2025-07-01',
        closedDay: '2025-08-29',
        stage: 'Withdrawn',
        outcome: 'Lost',
        reason: 'We withdrew',
        source: 'Trade Show',
      },
    ],
    [
      '"0065g00000AbCd7AAF","Private lesson","","Ola Berg","Prospecting","80.0","2025-12-20","2025-11-22T15:45:10.000Z","false","false","Other","",""',
      {
        deal: 'Private lesson',
        owner: 'Ola Berg',
        createdDay: '2025-11-22',
        expectedClose: '2025-12-20',
        stage: 'Prospecting',
        value: 80,
        source: 'Other',
      },
    ],
    [
      '"0065g00000AbCd8AAF","Greenhouse control","Tomato Bros","Ivo Marek","Qualification","15000.0","2026-05-31","2025-11-03T08:00:00.000Z","false","false","Partner Referral","Quote with ""frost"" option",""',
      {
        customer: 'Tomato Bros',
        deal: 'Greenhouse control',
        owner: 'Ivo Marek',
        createdDay: '2025-11-03',
        expectedClose: '2026-05-31',
        stage: 'Qualification',
        value: 15000,
        source: 'Partner Referral',
        nextStep: 'Quote with "frost" option',
      },
    ],
    [
      '"0065g00000AbCd9AAF","Greenhouse lamps","Tomato Bros","Ivo Marek","Closed Won","4999.99","2025-03-14","2025-01-02T11:30:00.000Z","true","true","Partner Referral","",""',
      {
        customer: 'Tomato Bros',
        deal: 'Greenhouse lamps',
        owner: 'Ivo Marek',
        createdDay: '2025-01-02',
        closedDay: '2025-03-14',
        stage: 'Closed Won',
        outcome: 'Won',
        value: 4999.99,
        source: 'Partner Referral',
      },
    ],
    [
      '"0065g00000AbCdAAAV","Seed vault","Žitný ostrov a.s.","Ivo Marek","Closed Lost","52000.0","2025-05-05","2024-11-18T09:20:00.000Z","true","false","Web","","Price"',
      {
        customer: 'Žitný ostrov a.s.',
        deal: 'Seed vault',
        owner: 'Ivo Marek',
        createdDay: '2024-11-18',
        closedDay: '2025-05-05',
        stage: 'Closed Lost',
        outcome: 'Lost',
        value: 52000,
        reason: 'Price',
        source: 'Web',
      },
    ],
    [
      '"0065g00000AbCdBAAV","Seed dryer","Žitný ostrov a.s.","Ivo Marek","Proposal/Price Quote","27500.0","2026-02-13","2025-10-01T07:00:00.000Z","false","false","Web","Reference call",""',
      {
        customer: 'Žitný ostrov a.s.',
        deal: 'Seed dryer',
        owner: 'Ivo Marek',
        createdDay: '2025-10-01',
        expectedClose: '2026-02-13',
        stage: 'Proposal/Price Quote',
        value: 27500,
        source: 'Web',
        nextStep: 'Reference call',
      },
    ],
    [
      '"0065g00000AbCdCAAV","Harvest app","Žitný ostrov a.s.","","Prospecting","0.0","2026-08-31","2025-11-24T13:13:13.000Z","false","false","","",""',
      {
        customer: 'Žitný ostrov a.s.',
        deal: 'Harvest app',
        createdDay: '2025-11-24',
        expectedClose: '2026-08-31',
        stage: 'Prospecting',
        value: 0,
      },
    ],
  ],
});
