import {readdirSync, readFileSync, statSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {root} from '../../build/paths.ts';
import {BANNER, ICONS, SCREENSHOTS} from '../../marketplace/pictures.ts';

const folder = `${root}/marketplace/pictures`;
const all = [...ICONS, BANNER, ...SCREENSHOTS];

/** Width and height in pixels, from the header that a PNG file begins with. */
function sizeOf(png: Buffer): readonly [width: number, height: number] {
  expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  expect(png.subarray(12, 16).toString('latin1')).toBe('IHDR');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

describe('the pictures of the listing (npm run pictures takes them)', () => {
  it.each(all)('$file has $width × $height pixels', ({file, width, height}) => {
    expect(sizeOf(readFileSync(`${folder}/${file}`))).toEqual([width, height]);
  });

  it('are what the store asks for: icons, a banner and five screenshots', () => {
    expect(ICONS.map(({width, height}) => [width, height])).toEqual([16, 32, 48, 128].map(size => [size, size]));
    expect([BANNER.width, BANNER.height]).toEqual([220, 140]);
    expect(SCREENSHOTS.map(({width, height}) => [width, height])).toEqual(Array(5).fill([1280, 800]));
  });

  it('are all that lies there, and light enough to be kept', () => {
    expect(readdirSync(folder).sort()).toEqual(all.map(({file}) => file).sort());
    const bytes = all.reduce((sum, {file}) => sum + statSync(`${folder}/${file}`).size, 0);
    expect(bytes).toBeLessThan(1.5e6);
  });
});
