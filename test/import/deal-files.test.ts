import Papa from 'papaparse';
import {describe, expect, it} from 'vitest';
import {dealFiles} from './files/deal-files';
import type {ExpectedDeal} from './files/expected-deal';
import {type Field, type Reading, readings} from './readings';
import {westernText} from './western-text';

const DAYS: readonly Field[] = ['createdDay', 'closedDay', 'expectedClose', 'nextStepOn'];

function textOf(bytes: Uint8Array, {charset}: Reading): string {
  return charset === 'utf-8' ? new TextDecoder(charset, {fatal: true}).decode(bytes) : westernText(bytes);
}

function read(cell: string, field: Field, {date, decimal}: Reading): string | number {
  if (cell === '') return '';
  if (field === 'value') {
    const plain = cell.replaceAll(decimal === '.' ? ',' : '.', '').replace(decimal, '.');
    return Number(plain.replace(/[£€\s]/g, ''));
  }
  if (field === 'email' || field === 'phone') return (cell.split(',')[0] ?? '').trim();
  if (!DAYS.includes(field)) return cell.replaceAll('\r\n', '\n');
  const {y = '', m = '', d = ''} = date.exec(cell)?.groups ?? {};
  return `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
}

describe.each(Object.entries(readings))('%s', (product, reading) => {
  const {bytes, expected} = dealFiles[product as keyof typeof dealFiles];
  const text = textOf(bytes, reading);
  const {data, errors} = Papa.parse<string[]>(text, {
    delimiter: reading.delimiter,
    newline: reading.lineEnd,
    skipEmptyLines: true,
  });
  const header = data[reading.header] ?? [];
  const rows = data.slice(reading.header + 1, data.length - reading.below);
  const cell = (row: readonly string[], column: string) => row[header.indexOf(column)];

  it('is whole, and every row is as wide as its header', () => {
    expect(errors).toEqual([]);
    expect(text.endsWith(reading.lineEnd)).toBe(true);
    expect(new Set(rows.map(row => row.length))).toEqual(new Set([header.length]));
    expect(header).toEqual(expect.arrayContaining(Object.values(reading.columns)));
    expect(new Set(header).size).toBe(header.length);
  });

  it('has what it is said to have, deal for deal', () => {
    expect(expected).toHaveLength(rows.length);
    expected.forEach((deal, at) => {
      const row = rows[at] ?? [];
      for (const [field, column] of Object.entries(reading.columns) as [Field, string][]) {
        const found = read(cell(row, column) ?? 'no such column', field, reading);
        if (product === 'hubspot' && field === 'contact') {
          const [first = ''] = String(found).split(';');
          const {name = '', mail = ''} = /^(?<name>.*?) ?\((?<mail>.*)\)$/.exec(first)?.groups ?? {};
          expect([deal.contact, deal.email], deal.deal).toEqual([name, mail]);
        } else if (field === 'closedDay' && deal.outcome === 'Open') {
          expect(deal.closedDay).toBe('');
          if (!reading.columns.expectedClose) expect(deal.expectedClose, deal.deal).toBe(found);
        } else expect(deal[field], `${column} of ${deal.deal}`).toBe(found);
      }
    });
  });

  it('knows of nothing that stands in no column', () => {
    const given = new Set<string>([...Object.keys(reading.columns), 'outcome', 'expectedClose']);
    if (product === 'hubspot') given.add('email');
    const known = expected.flatMap(deal => Object.entries(deal).flatMap(([field, is]) => (is === '' ? [] : [field])));
    expect(known.filter(field => !given.has(field))).toEqual([]);
  });

  it('has 12 to 20 deals of all kinds', () => {
    expect(expected.length).toBeGreaterThanOrEqual(12);
    expect(expected.length).toBeLessThanOrEqual(20);
    for (const outcome of ['Open', 'Won', 'Lost'])
      expect(expected.filter(deal => deal.outcome === outcome).length).toBeGreaterThan(1);
    const some = (what: (deal: ExpectedDeal) => boolean) => expect(expected.filter(what).length).toBeGreaterThan(0);
    some(deal => deal.customer === '');
    some(deal => deal.value === '');
    some(deal => deal.reason !== '');
    some(deal => deal.outcome === 'Open' && deal.expectedClose !== '');
    const names = expected.map(({customer, deal}) => `${customer}\n${deal}`);
    expect(new Set(names).size).toBeLessThan(names.length);
  });
});

it('the outcome of each deal stands in its columns', () => {
  const flags: Partial<Record<keyof typeof dealFiles, (row: Record<string, string>) => string>> = {
    pipedrive: row => ({open: 'Open', won: 'Won', lost: 'Lost'})[row['Deal - Status'] ?? ''] ?? '',
    hubspot: row => (row['Is Closed Won'] === 'true' ? 'Won' : row['Is closed lost'] === 'true' ? 'Lost' : 'Open'),
    salesforceDataLoader: row => (row.ISWON === 'true' ? 'Won' : row.ISCLOSED === 'true' ? 'Lost' : 'Open'),
    salesforceReport: row => ({'Closed Won': 'Won', 'Closed Lost': 'Lost'})[row.Stage ?? ''] ?? 'Open',
    zoho: row => (/^Closed (Won|Lost)/.exec(row.Stage ?? '') ?? ['', 'Open'])[1] ?? '',
  };
  for (const [product, outcome] of Object.entries(flags)) {
    const {bytes, expected} = dealFiles[product as keyof typeof dealFiles];
    const reading = readings[product as keyof typeof dealFiles];
    const {lineEnd, below} = reading;
    const {data} = Papa.parse<Record<string, string>>(textOf(bytes, reading), {
      header: true,
      newline: lineEnd,
      skipEmptyLines: true,
    });
    expect(data.slice(0, data.length - below).map(outcome), product).toEqual(expected.map(deal => deal.outcome));
  }
});

it('some deals lack a day that others have, and amounts, mails and phones stand somewhere', () => {
  const deals = Object.values(dealFiles).flatMap(({expected}) => expected);
  expect(deals.filter(deal => deal.createdDay === '').length).toBeGreaterThan(2);
  expect(deals.filter(deal => deal.outcome !== 'Open' && deal.closedDay === '').length).toBeGreaterThan(1);
  expect(deals.filter(deal => deal.phone !== '' && deal.email !== '').length).toBeGreaterThan(4);
  expect(deals.filter(deal => deal.value === 0).length).toBeGreaterThan(3);
});

it('the outcome of each deal of the formatted report stands in its German stage', () => {
  const outcome = (stage: string) =>
    ({'Geschlossen und gewonnen': 'Won', 'Geschlossen und verloren': 'Lost'})[stage] ?? 'Open';
  const {expected} = dealFiles.salesforceFormattedReport;
  expect(expected.map(deal => outcome(deal.stage))).toEqual(expected.map(deal => deal.outcome));
});
