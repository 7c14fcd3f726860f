import {describe, expect, it} from 'vitest';
import {NoTable} from '../../src/delimited/no-table.ts';
import {readDelimited, rowsIn} from '../../src/delimited/read-delimited.ts';

const cellsOf = (text: string) => readDelimited(text).rows.map(({cells}) => cells);
const linesOf = (text: string) => readDelimited(text).rows.map(({line}) => line);

describe('rows are read', () => {
  it('with the line on which each starts, blank ones left out', () => {
    expect(readDelimited('\n;\nA;B\n\n"a\n\na";b\n " ";  ;\nc;d')).toEqual({
      delimiter: ';',
      rows: [
        {line: 3, cells: ['A', 'B']},
        {line: 5, cells: ['a\n\na', 'b']},
        {line: 8, cells: [' " "', '  ', '']},
        {line: 9, cells: ['c', 'd']},
      ],
    });
  });

  it.each<[string, string]>([
    ['line feeds', '\n'],
    ['carriage returns', '\r'],
    ['both', '\r\n'],
  ])('with %s as line ends, in cells as well', (_, end) => {
    const text = ['A,B', '"a', 'a",b', '', 'c,d'].join(end);
    expect(cellsOf(text)).toEqual([
      ['A', 'B'],
      ['a\na', 'b'],
      ['c', 'd'],
    ]);
    expect(linesOf(text)).toEqual([1, 2, 5]);
  });

  it('with line ends of every kind in one file', () => {
    expect(linesOf('A,B\r\na,b\nc,d\re,f\r\r\n\ng,h')).toEqual([1, 2, 3, 4, 7]);
  });

  it('with quotes inside of quotes, and such as are nothing but signs', () => {
    expect(cellsOf('A,B,C\n"say ""so""","",5" wide\n"""","a,b",""""""\n')).toEqual([
      ['A', 'B', 'C'],
      ['say "so"', '', '5" wide'],
      ['"', 'a,b', '""'],
    ]);
  });

  it('as many cells as each has, with those behind trailing delimiters', () => {
    expect(cellsOf('A;B;;\na\nb;c;;\n')).toEqual([['A', 'B', '', ''], ['a'], ['b', 'c', '', '']]);
  });

  it('titles above the header among them', () => {
    expect(readDelimited('Sales, all\n\nDate;Value\n2025-09-01;1,5\n2025-09-02;2,5\n')).toMatchObject({
      delimiter: ';',
      rows: [{line: 1, cells: ['Sales, all']}, {line: 3}, {line: 4, cells: ['2025-09-01', '1,5']}, {line: 5}],
    });
  });

  it('after any number of byte order marks, on their lines', () => {
    expect(readDelimited('\uFEFF\uFEFFA,B\n"a\nb",c\nd,e').rows).toEqual([
      {line: 1, cells: ['A', 'B']},
      {line: 2, cells: ['a\nb', 'c']},
      {line: 4, cells: ['d', 'e']},
    ]);
  });

  it('with a mark of the byte order where one stands in a cell', () => {
    expect(cellsOf('A,B\na,\uFEFFb')).toEqual([
      ['A', 'B'],
      ['a', '\uFEFFb'],
    ]);
  });

  it('one column as one', () => {
    expect(cellsOf('Customer\nDoe, Jane\nRoe, Rick\n')).toEqual([['Customer'], ['Doe, Jane'], ['Roe, Rick']]);
  });
});

describe('the rows of a part of a file', () => {
  const part = (text: string, isCut: boolean) => rowsIn(text, {file: 'x', delimiter: ',', line: 5, isCut});

  it.each(['a,b\n"c\n', 'a,b\nc,', 'a,b\nc,d'])('end before the last one, which may go on: %j', text => {
    expect(part(text, true)).toEqual({rows: [{line: 5, cells: ['a', 'b']}], end: 4, line: 6});
  });

  it('go to the end of the last part', () => {
    expect(part('a,b\n"c\n",d', false)).toEqual({
      rows: [
        {line: 5, cells: ['a', 'b']},
        {line: 6, cells: ['c\n', 'd']},
      ],
      end: 10,
      line: 7,
    });
  });
});

describe('what separates the cells', () => {
  it.each<[string, string]>([
    ['sep=;\nA,B;C\na,b;c', ';'],
    ['SEP=,\r\nA;B,C\r\na;b,c', ','],
    ['"sep=|"\nA,B|C\na,b|c', '|'],
    ['\uFEFFsep=\t\nA,B\tC\na,b\tc', '\t'],
  ])('may be said in the first line: %j', (text, delimiter) => {
    const read = readDelimited(text);
    expect(read.delimiter).toBe(delimiter);
    expect(read.rows.map(({line, cells}) => [line, cells.length])).toEqual([
      [2, 2],
      [3, 2],
    ]);
  });

  it.each(['sep=:\nA,B\na,b', 'sep=;A\nA,B\na,b', 'separator,B\na,b'])('is not said by %j', text => {
    expect(readDelimited(text)).toMatchObject({
      delimiter: ',',
      rows: expect.arrayContaining([{line: 1, cells: expect.anything()}]),
    });
  });

  it('may be known', () => {
    expect(readDelimited('sep=;\nA,B\tC', {delimiter: '\t'})).toEqual({
      delimiter: '\t',
      rows: [
        {line: 1, cells: ['sep=;']},
        {line: 2, cells: ['A,B', 'C']},
      ],
    });
  });
});

describe('a text that is no table is refused, with the line and what to do', () => {
  const never = 'a quote is opened and never closed. Close it behind the value, or delete it.';
  const goesOn = 'a quoted value goes on behind its closing quote. Write each quote inside a quoted value twice ("").';

  it.each<[string, string, string]>([
    ['empty', '', 'x is empty. Its first line must name the columns.'],
    ['a byte order mark', '\uFEFF', 'x is empty. Its first line must name the columns.'],
    ['blank lines', ' \r\n\t\n;;;\n', 'x is empty. Its first line must name the columns.'],
    ['a first line for Excel alone', 'sep=;', 'x is empty. Its first line must name the columns.'],
    ['an unclosed quote', 'A,B\na,b\n"c,d\ne,f\n', `x, line 3: ${never}`],
    ['an unclosed quote below Excel’s line', 'sep=,\r\nA,B\r\n"c,d\r\n', `x, line 3: ${never}`],
    ['an unclosed quote on a later line of its row', 'A,B,C\n"a\nb","c\nd","e\nf', `x, line 4: ${never}`],
    ['an unclosed quote in the first line', '"A,B\na,b\n', `x, line 1: ${never}`],
    ['an unclosed quote before other quotes', 'A,B\n"a,b\n"c",d\n', `x, line 2: ${goesOn}`],
    ['a quote inside of quotes', 'A,B\n"5" wide",b\n', `x, line 2: ${goesOn}`],
    [
      'quotes inside of quotes, on many lines',
      `A,B\n${'"a "b" c",d\n'.repeat(1_000)}`,
      `x, line 2: ${goesOn} The same goes for 999 more of its rows.`,
    ],
  ])('%s', (_, text, message) => {
    const reading = () => readDelimited(text, {file: 'x'});
    expect(reading).toThrow(new NoTable(message));
    expect(reading).toThrow(expect.objectContaining({name: 'NoTable'}));
  });

  it('a text without a name is called the file', () => {
    expect(() => readDelimited('')).toThrow('The file is empty.');
  });
});

describe('a large table', () => {
  it.each([
    [50_000, 20],
    [10_000, 100],
  ])('of %i rows and %i columns is read at once', (count, columns) => {
    const cell = (at: number) => (at % 4 === 0 ? `"Müller, ${at}"` : `value ${at}`);
    const row = Array.from({length: columns}, (_, at) => cell(at)).join(';');
    const text = `${row}\r\n`.repeat(count);
    const start = process.cpuUsage();
    const {delimiter, rows} = readDelimited(text);
    const {user, system} = process.cpuUsage(start);
    expect([delimiter, rows.length, rows.at(-1)?.line, rows.at(-1)?.cells.length]).toEqual([
      ';',
      count,
      count,
      columns,
    ]);
    // A fifth of it, in microseconds of the processor, on an idle machine: this catches what grows with the table's square.
    expect(user + system).toBeLessThan(count * columns * 4);
  });
});
