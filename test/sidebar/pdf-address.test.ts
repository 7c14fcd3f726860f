import {expect, it} from 'vitest';
import {paper, pdfAddress} from '../../sidebar/share/pdf-address.ts';

it.each([
  ['en-US', 'letter'],
  ['en', 'letter'],
  ['en-GB', 'A4'],
  ['fr-CA', 'letter'],
  ['es-MX', 'letter'],
  ['es', 'A4'],
  ['de-DE', 'A4'],
  ['zh-TW', 'A4'],
])('the paper of %s is %s', (locale, size) => {
  expect(paper(locale)).toBe(size);
});

it.each([
  ['overview', {portrait: 'true', scale: '4'}],
  ['board', {portrait: 'false', scale: '2', fitw: 'true', fzr: 'true'}],
  ['toDo', {portrait: 'false', scale: '2', fitw: 'true', fzr: 'true'}],
] as const)('%s fits on paper, without grid, notes and names', (as, page) => {
  const address = new URL(pdfAddress('1aB_c-d', {as, id: 42}, 'de-DE'));
  expect(address.origin + address.pathname).toBe('https://docs.google.com/spreadsheets/d/1aB_c-d/export');
  expect(Object.fromEntries(address.searchParams)).toEqual({
    format: 'pdf',
    gid: '42',
    size: 'A4',
    gridlines: 'false',
    printnotes: 'false',
    sheetnames: 'false',
    printtitle: 'false',
    top_margin: '0.4',
    bottom_margin: '0.4',
    left_margin: '0.4',
    right_margin: '0.4',
    ...page,
  });
});
