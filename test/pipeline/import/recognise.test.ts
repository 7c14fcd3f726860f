import {describe, expect, it} from 'vitest';
import {columnsFor} from '../../../src/pipeline/import/list-mapping.ts';
import {recognise} from '../../../src/pipeline/import/recognise.ts';
import type {ListKind} from '../../../src/pipeline/import/target.ts';
import {listOf} from './list-of.ts';

const usesOf = (text: string, header?: number, kind?: ListKind) =>
  recognise(listOf(text), header, kind).mapping.columns.map(
    use => use && ('stage' in use ? `${use.target} ${use.stage}` : use.target),
  );

describe('a list of deals', () => {
  it('is told by how deals end', () => {
    const text =
      'Deal;Firma;Phase;Erstellt am;Abgeschlossen am;Betrag;Zuständig\nA;X;Neu;1.3.2025;;100;Ada\nB;Y;Gewonnen;2.3.2025;4.3.2025;200;Ada';
    expect(recognise(listOf(text, ';')).mapping.kind).toBe('deals');
    expect(recognise(listOf(text, ';')).mapping.columns.map(use => use?.target)).toEqual([
      'deal',
      'customer',
      'stage',
      'created',
      'closed',
      'value',
      'salesperson',
    ]);
  });

  it('may say on which days a deal came to its stages', () => {
    const text =
      'id,account,stage,engage_date,Date entered "Offer sent",close_date\n1,X,Engaging,2025-03-01,,\n2,Y,Offer sent,2025-03-01,2025-03-05,\n3,Z,Won,2025-03-01,2025-03-05,2025-03-09';
    expect(usesOf(text)).toEqual(['dealId', 'customer', 'stage', 'stageDay Engaging', 'stageDay Offer sent', 'closed']);
  });
});

it('an export that is known is one of deals, whatever its rows say', () => {
  const rows = Array.from({length: 12}, () => 'A,X,Offer,open');
  const {product, mapping} = recognise(
    listOf(['Deal - Title,Deal - Organization,Deal - Stage,Deal - Status', ...rows].join('\n')),
  );
  expect([product, mapping.kind]).toEqual(['Pipedrive', 'deals']);
});

describe('a log', () => {
  it('has no days of stages', () => {
    expect(usesOf('Date,Customer,Stage,Engaging on\n2025-03-01,X,Engaging,2025-03-01', 0, 'log')).toEqual([
      'date',
      'customer',
      'stage',
      null,
    ]);
  });

  it('is told by rows that are about the same deals', () => {
    const rows = [
      'Datum;Kunde;Stufe;Verkäufer;Bemerkung',
      ...Array.from({length: 12}, (_, index) => `${index + 1}.3.2025;${index % 3 ? 'X' : 'Y'};Neu;Ada;x`),
    ];
    const {mapping} = recognise(listOf(rows.join('\n'), ';'));
    expect(mapping.kind).toBe('log');
    expect(mapping.columns.map(use => use?.target)).toEqual(['date', 'customer', 'stage', 'salesperson', 'notes']);
  });

  it('is what the user says it is', () => {
    const text = 'Date,Customer,Stage,Created\n2025-03-01,X,Won,2025-03-01\n';
    expect(recognise(listOf(text), 0, 'deals').mapping.kind).toBe('deals');
    expect(usesOf(text, 0, 'deals')).toEqual(['created', 'customer', 'stage', null]);
  });

  it('has what its headers do not tell found by its contents', () => {
    expect(usesOf('Wann,Wer,Customer,Post\n2025-03-01,Ada,X,a@x.org\n2025-03-02,Ada,Y,b@y.org\n')).toEqual([
      'date',
      null,
      'customer',
      'email',
    ]);
  });
});

it('a list without rows or columns is none of anything', () => {
  const {mapping, product} = recognise([]);
  expect({mapping, product}).toMatchObject({product: undefined, mapping: {header: -1, columns: []}});
  expect(columnsFor(mapping, 'customer')).toEqual([]);
});
