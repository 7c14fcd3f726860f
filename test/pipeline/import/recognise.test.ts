import {describe, expect, it} from 'vitest';
import {findHeader} from '../../../src/pipeline/import/find-header.ts';
import {columnsFor} from '../../../src/pipeline/import/list-mapping.ts';
import {plainWords, squeezed} from '../../../src/pipeline/import/plain-words.ts';
import {columnsOf, recognise, titlesOf} from '../../../src/pipeline/import/recognise.ts';
import {type ListKind, TARGETS_OF_LISTS} from '../../../src/pipeline/import/target.ts';
import {listOf} from './list-of.ts';

const usesOf = (text: string, header?: number, kind?: ListKind) =>
  recognise(listOf(text), header, kind).mapping.columns.map(
    use => use && ('stage' in use ? `${use.target} ${use.stage}` : use.target),
  );

describe('the names of columns', () => {
  it('are written plainly, and belong to one target of a kind', () => {
    for (const kind of ['log', 'deals'] as const) {
      const names = TARGETS_OF_LISTS.filter(target => target.in.includes(kind)).flatMap(({names}) =>
        names ? names.split(', ') : [],
      );
      expect(names.filter(name => plainWords(name) !== name)).toEqual([]);
      expect(names.map(squeezed).filter((name, index, all) => all.indexOf(name) < index)).toEqual([]);
    }
  });

  it('are each taken for their target', () => {
    for (const kind of ['log', 'deals'] as const)
      for (const {id, names} of TARGETS_OF_LISTS.filter(target => target.in.includes(kind) && target.names))
        for (const name of names.split(', ')) expect([name, ...usesOf(`${name}\n`, 0, kind)]).toEqual([name, id]);
  });
});

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

  it('has a column that is called a date but holds none left out', () => {
    expect(usesOf('Deal,Company,Status,Closed,Close date\nA,X,open,FALSE,\nB,Y,won,TRUE,2025-03-01')).toEqual([
      'deal',
      'customer',
      'status',
      null,
      'closed',
    ]);
  });

  it('may have several columns for the day of closing', () => {
    expect(usesOf('Deal,Company,Status,Won time,Lost time\nA,X,open,,\n')).toEqual([
      'deal',
      'customer',
      'status',
      'closed',
      'closed',
    ]);
  });
});

describe('a log', () => {
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

describe('the header', () => {
  it('is the row with the most known names, below titles and blank cells', () => {
    const text = 'Sales report,,\nMade by Ada,,\nDate,Customer,Stage\n2025-03-01,X,Won';
    expect(findHeader(listOf(text))).toBe(2);
  });

  it('is otherwise the first full row of texts', () => {
    expect(findHeader(listOf('Report,,\nFoo,Bar,Baz\n1,2,3'))).toBe(1);
    expect(findHeader(listOf('1,2,3\n4,5,6'))).toBe(-1);
    expect(findHeader([])).toBe(-1);
  });
});

it('columns of one name, and of none, are told apart', () => {
  expect(titlesOf(columnsOf(listOf('Date,,date,Note\n1,2,3,4,5'), 0))).toEqual([
    'Date',
    'Column 2',
    'date (2)',
    'Note',
    'Column 5',
  ]);
});

it('a list without rows or columns is none of anything', () => {
  const {mapping, product} = recognise([]);
  expect({mapping, product}).toMatchObject({product: undefined, mapping: {header: -1, columns: []}});
  expect(columnsFor(mapping, 'customer')).toEqual([]);
});
