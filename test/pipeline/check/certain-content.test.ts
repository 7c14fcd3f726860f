import {describe, expect, it} from 'vitest';
import {certainContent} from '../../../src/pipeline/check/certain-content.ts';

const STAGES = ['Won', 'Closed – won', 'Ｗide'];

describe('what a cell must mean', () => {
  it.each([
    ['won ', 'Won'],
    ['  WON', 'Won'],
    ['Won\u00a0', 'Won'],
    ['W\u200bon', 'Won'],
    ['closed –  won', 'Closed – won'],
    ['wide', 'Ｗide'],
    ['closed\u00a0\t– won\ufeff', 'Closed – won'],
  ])('of the names, %j is %j', (text, name) => {
    expect(certainContent(text, 'name', STAGES)).toBe(name);
  });

  it.each(['Won', 'Wonn', 'Closed won', '', 'W o n'])('%j is left to somebody who knows', text => {
    expect(certainContent(text, 'name', STAGES)).toBeUndefined();
  });

  it('is left open where two names come into question', () => {
    expect(certainContent('ab', 'name', ['AB', 'ａb'])).toBeUndefined();
  });

  it.each([
    ['2026-03-31', 46_112],
    [' 2026-03-31 ', 46_112],
    ['2024-02-29', 45_351],
    ['2026-03-31T12:00:00', 46_112.5],
    ['2026-03-31 06:00', 46_112.25],
    ['2026-03-31 23:59:59', 46_113 - 1 / 86_400],
    ['2026-03-31 00:01', 46_112 + 60 / 86_400],
    ['2026-03-31T00:00:01', 46_112 + 1 / 86_400],
  ])('of the dates, %j is day %d', (text, serial) => {
    expect(certainContent(text, 'date', [])).toBe(serial);
  });

  it.each([
    '2026-02-29',
    '2026-13-01',
    '31.3.2026',
    '3/4/2026',
    '2026-03-31T24:00',
    '2026-03-31 6:00',
    '2026-03-31T12',
    '2026-03-31T12:00:00Z',
    'on 2026-03-31',
    'soon',
    '',
    '2026-03',
    '46112',
  ])('%j is no certain date', text => {
    expect(certainContent(text, 'date', [])).toBeUndefined();
  });

  it.each([
    ['1200', 1200],
    [' 0 ', 0],
    ['1.200', undefined],
    ['1,5', undefined],
    ['12 €', undefined],
    ['-5', undefined],
    ['no. 5', undefined],
    ['', undefined],
  ])('of the numbers, %j is %s', (text, number) => {
    expect(certainContent(text, 'number', [])).toBe(number);
  });
});
