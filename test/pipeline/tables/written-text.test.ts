import {expect, it} from 'vitest';
import {writtenText} from '../../../src/pipeline/tables/written-text.ts';

it.each([
  '=1+1',
  '+49 30 1234',
  '-5',
  '@stage',
  "'quoted",
  ' led by a space',
  '0509998877',
  '٠٥٠٩٩٩٨٨٧٧',
  '२०२५-१०-०१',
  'Oct-25',
  'TRUE',
  'false',
  '#N/A',
  '#REF!',
])('keeps %j a text with an apostrophe', text => {
  expect(writtenText(text)).toBe(`'${text}`);
});

it.each(['', 'Acme & Söhne', 'Trueman', 'Untrue', 'Ünïcode 🚀', 'شركة'])('writes %j as it is', text => {
  expect(writtenText(text)).toBe(text);
});
