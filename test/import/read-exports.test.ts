import {describe, expect, it} from 'vitest';
import {dealFiles} from './files/deal-files';
import {dayIn as day, readFile} from './read-file';
import {readings} from './readings';

const PRODUCTS = {pipedrive: 'Pipedrive', hubspot: 'HubSpot', zoho: 'Zoho CRM'} as Record<string, string>;

describe.each(Object.keys(readings))('%s', name => {
  const {bytes, expected} = dealFiles[name as keyof typeof dealFiles];
  const {product, mapping, matches, rows, customers, leftOut, stages} = readFile(bytes);
  const lines = [...new Set([...rows, ...leftOut].map(({line}) => line))].sort((a, b) => a - b);

  it('is recognised', () => {
    expect(product).toBe(PRODUCTS[name] ?? 'Salesforce');
    expect(mapping.kind).toBe('deals');
  });

  it('has each deal read as a careful person reads it', () => {
    const found = lines.slice(0, expected.length).map((line, index) => {
      const talks = rows.filter(row => row.line === line);
      const wanted = expected[index];
      const [first, last] = [talks[0]?.cells, talks.at(-1)?.cells];
      const type = stages.find(({stage}) => stage === last?.stage)?.type;
      const customer = customers.find(each => each.customer === first?.customer);
      const outcome = talks.length === 0 ? wanted?.outcome : type === 'Won' || type === 'Lost' ? type : 'Open';
      if (talks.length === 0) return {...wanted, outcome};
      const isOpen = outcome === 'Open';
      return {
        customer: wanted?.customer === '' && first?.deal === '' ? '' : first?.customer,
        deal: wanted?.customer === '' && first?.deal === '' ? first.customer : String(first?.deal),
        owner: last?.salesperson,
        createdDay: wanted?.createdDay === '' ? '' : day(first?.date),
        closedDay: isOpen || wanted?.closedDay === '' ? '' : day(last?.date),
        expectedClose: day(last?.expectedClose),
        stage: isOpen ? matches.find(({text}) => text.trim() === wanted?.stage)?.to : wanted?.stage,
        outcome,
        value: last?.value,
        reason: last?.reason,
        source: customer?.source,
        contact: customer?.contact,
        email: customer?.email,
        phone: customer?.phone,
        nextStep: last?.nextStep,
        nextStepOn: day(last?.nextStepOn),
      };
    });
    const firstOf = (customer: string, field: 'source' | 'contact' | 'email' | 'phone') =>
      expected.find(each => (each.customer || each.deal) === customer && each[field] !== '')?.[field] ?? '';
    const wanted = expected.map((deal, index) => {
      const customer = deal.customer || deal.deal;
      const own = {
        source: firstOf(customer, 'source'),
        contact: firstOf(customer, 'contact'),
        email: firstOf(customer, 'email'),
        phone: firstOf(customer, 'phone'),
      };
      const isOpen = deal.outcome === 'Open';
      const talks = rows.filter(row => row.line === lines[index]);
      if (talks.length === 0) return deal;
      return {
        ...deal,
        ...own,
        deal: String(found[index]?.deal).startsWith(deal.deal) ? found[index]?.deal : deal.deal,
        stage: isOpen ? matches.find(({text}) => text.trim() === deal.stage)?.to : deal.stage,
        nextStep: isOpen ? deal.nextStep : '',
        nextStepOn: isOpen ? deal.nextStepOn : '',
      };
    });
    expect(found).toEqual(wanted);
  });
});
