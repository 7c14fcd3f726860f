import Papa from 'papaparse';
import {describe, expect, it} from 'vitest';
import {germanLog} from './files/german-log';
import {portugueseLog} from './files/portuguese-log';
import {westernText} from './western-text';

const cases = [
  {log: germanLog, text: westernText(germanLog.bytes), delimiter: ';', date: /^(\d\d)\.(\d\d)\.(\d{4})$/},
  {
    log: portugueseLog,
    text: new TextDecoder('utf-8', {fatal: true}).decode(portugueseLog.bytes),
    delimiter: ',',
    date: /^(\d\d)\/(\d\d)\/(\d{4})$/,
  },
] as const;

describe.each(cases)('$log.name', ({log, text, delimiter, date}) => {
  const {data, errors} = Papa.parse<string[]>(text, {delimiter, newline: '\r\n', skipEmptyLines: true});

  it('has what it is said to have, row for row', () => {
    const day = (cell: string) => cell.replace(date, '$3-$2-$1');
    const value = (cell: string) =>
      cell === ''
        ? ''
        : Number(
            cell
              .replace(/[R$€\s]/g, '')
              .replaceAll('.', '')
              .replace(',', '.'),
          );
    const read = data.slice(1).map(([on, customer, deal, stage, worth, who, close, step, stepOn, reason, notes]) => ({
      day: day(on ?? ''),
      customer: customer?.trim(),
      deal,
      stage,
      value: value(worth ?? ''),
      salesperson: who,
      expectedClose: day(close ?? ''),
      nextStep: step,
      nextStepOn: day(stepOn ?? ''),
      reason,
      notes,
    }));
    expect(errors).toEqual([]);
    expect(new Set(data.map(row => row.length))).toEqual(new Set([11]));
    expect(log.expected).toEqual(read);
  });

  it('has several rows a deal, one won, one lost and one open', () => {
    const deals = new Set(log.expected.map(({customer, deal}) => `${customer}\n${deal}`.toLowerCase()));
    expect(deals.size).toBe(3);
    expect(log.expected.length).toBeGreaterThan(2 * deals.size);
  });
});
