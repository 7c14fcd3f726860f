import {readFileSync} from 'node:fs';
import type {Browser} from 'playwright-core';
import {BANNER, ICONS, type Picture} from '../../../marketplace/pictures';

/** The icons and the banner, drawn from their SVG files at exactly the size that the store takes. */
export async function drawMarks(browser: Browser, folder: string): Promise<void> {
  const mark = readFileSync('marketplace/mark.svg', 'utf8');
  const banner = readFileSync('marketplace/banner.svg', 'utf8');
  for (const icon of ICONS) await draw(browser, mark, icon, folder);
  await draw(browser, banner.replace('<!-- mark.svg -->', insideOf(mark)), BANNER, folder);
}

/** The shapes of a drawing, without its outermost tag and its title. */
function insideOf(svg: string): string {
  return svg.replaceAll(/<\/?svg[^>]*>|<title>.*<\/title>/g, '');
}

async function draw(browser: Browser, svg: string, {file, width, height}: Picture, folder: string): Promise<void> {
  const page = await browser.newPage({viewport: {width, height}});
  const style = `html, body { margin: 0; background: none; } body > svg { display: block; width: ${width}px; height: ${height}px; }`;
  await page.setContent(`<style>${style}</style>${svg}`);
  await page.screenshot({path: `${folder}/${file}`, omitBackground: true});
  process.stdout.write(`${folder}/${file}\n`);
  await page.close();
}
