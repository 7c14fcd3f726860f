import {expect, it} from 'vitest';
import {AnswersError, readAnswers} from '../../conformance/read-answers.ts';

const header = 'in_use\tcells\tformula\tgoogle\tnote';

it('reads cells, formulas and answers of every shape', () => {
  const rows = [
    '1\t\t"=""a""&1"\t"""a1"""\t',
    '0\t"{""A1"": {""text"": ""=1""}, ""B1"": true}"\t=A1\t"[[1, null], [{""error"": ""#N/A""}, """"]]"\tarity',
  ];
  expect(readAnswers('a.tsv', Buffer.from([header, ...rows, ''].join('\n')))).toEqual([
    {inUse: true, cells: {}, formula: '="a"&1', google: 'a1', note: ''},
    {
      inUse: false,
      cells: {A1: {text: '=1'}, B1: true},
      formula: '=A1',
      google: [
        [1, null],
        [{error: '#N/A'}, ''],
      ],
      note: 'arity',
    },
  ]);
});

it('reads a file without notes, with Windows line ends and a byte order mark', () => {
  const text = '\uFEFFin_use\tcells\tformula\tgoogle\r\n1\t\t=1\t1\r\n';
  expect(readAnswers('a.tsv', Buffer.from(text))).toEqual([
    {inUse: true, cells: {}, formula: '=1', google: 1, note: ''},
  ]);
});

it.each([
  ['formula\tgoogle\n=1\t1', 'a.tsv has no column in_use, cells. Its first line names them.'],
  [`${header}\n\n1\t\t=1\t{1\t`, 'a.tsv, line 3, google: this is no JSON: {1'],
  [`${header}\n1\t\t=1\t1\t\t2`, 'a.tsv, line 2: there are 6 cells for 5 columns.'],
  [
    `${header}\n1\t\t"=1\t1\t`,
    'a.tsv, line 2: a quote is opened and never closed. Close it behind the value, or delete it.',
  ],
  ['%PDF-1.7', 'a.tsv is a PDF, from which no table can be read. Export the table as CSV where the PDF was made.'],
])('says what is wrong with a file: %j', (text, message) => {
  expect(() => readAnswers('a.tsv', Buffer.from(text))).toThrow(new AnswersError(message));
});
