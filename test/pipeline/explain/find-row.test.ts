import {describe, expect, it} from 'vitest';
import {findRow} from '../../../src/pipeline/explain/find-row';

const rows = [
  {row: 2, customer: 'Acme', deal: '', stage: 'Demo', date: '2025-01-01'},
  {row: 3, customer: ' ACME', deal: 'Renewal', stage: 'Demo', date: '2025-01-02'},
  {row: 4, customer: 'Acme', deal: 'renewal', stage: '', date: '2025-01-02'},
  {row: 5, customer: 'Acme', deal: 'Renewal', stage: 'Demo', date: '2025-01-03'},
];
const find = (wanted: {deal: string | null; stage: string; day: string}) =>
  findRow(rows, {customer: 'acme ', ...wanted}, String);

describe('the row behind a number', () => {
  it('is the last of its customer, deal and day, however they are written', () => {
    expect(find({deal: 'Renewal', stage: '', day: '2025-01-02'})).toBe(4);
  });

  it('is one of its stage, where that is asked for', () => {
    expect(find({deal: 'Renewal', stage: 'demo', day: '2025-01-02'})).toBe(3);
  });

  it('of the unnamed deal is not one of another', () => {
    expect(find({deal: '', stage: '', day: '2025-01-02'})).toBeUndefined();
    expect(find({deal: '', stage: '', day: '2025-01-01'})).toBe(2);
  });

  it('may be of any deal, and of no other day', () => {
    expect(find({deal: null, stage: '', day: '2025-01-03'})).toBe(5);
    expect(find({deal: null, stage: '', day: '2025-01-04'})).toBeUndefined();
  });
});
