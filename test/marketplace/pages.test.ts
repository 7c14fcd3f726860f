import {existsSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {root} from '../../build/paths.ts';
import {ATTRIBUTION, LISTING} from '../../marketplace/listing.ts';
import {PAGES, type PageFile, page} from '../../marketplace/pages.ts';
import {FILLED} from './filled.ts';

const files = Object.keys(PAGES) as PageFile[];

describe.each(files)('%s', file => {
  const html = page(file, FILLED);

  it('is one page that names no other file but pages, and says what it is', () => {
    expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(html).toContain(`<h1>${PAGES[file]}</h1>`);
    expect(html).not.toMatch(/<script|<link|<img|@import|url\(/);
    expect(html).not.toContain('{{');
  });

  it('links to pages that are there: the others, and those of help', () => {
    const links = [...html.matchAll(/href="(?!https:|mailto:)([^"]+)"/g)].map(([, to = '']) => to);
    const others = files.filter(other => other !== file);
    expect(links).toEqual(expect.arrayContaining(others));
    const absent = links.filter(to => !(to in PAGES) && !existsSync(`${root}/docs/${to.replace(/\.html$/, '.md')}`));
    expect(absent).toEqual([]);
  });

  it('names the publisher and the way to write to them, as text', () => {
    expect(html).toContain('Ann &amp; Co. &lt;Sales>');
    expect(html).toContain(ATTRIBUTION);
    expect(html).not.toContain('<mark>');
  });

  it('marks what nobody has filled in yet', () => {
    const marked = page(file, {...FILLED, name: ''});
    expect(marked).toContain('<mark>not filled in yet: the name');
  });
});

it('the way to write to the publisher stands on the support page and in the privacy policy', () => {
  for (const file of ['support.html', 'privacy.html'] as const) {
    expect(page(file, FILLED)).toContain(`<a href="mailto:${FILLED.mail}">`);
  }
});

it('the privacy policy gives each scope with its reason', () => {
  const html = page('privacy.html', FILLED);
  for (const {scope, reason} of LISTING.scopes) {
    expect(html).toContain(scope);
    expect(html).toContain(reason);
  }
});
