import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {root} from '../../build/paths.ts';
import {form} from '../../marketplace/form.ts';
import {ATTRIBUTION, LIMITS, LISTING} from '../../marketplace/listing.ts';
import {PUBLISHER} from '../../marketplace/publisher.ts';
import {MENU} from '../../src/pipeline/menu.ts';
import {FILLED} from './filled.ts';

describe('the listing', () => {
  it.each(Object.keys(LIMITS) as (keyof typeof LIMITS)[])(
    'has a %s that is there and no longer than it may be',
    text => {
      expect(LISTING[text]).not.toBe('');
      expect(LISTING[text].length).toBeLessThanOrEqual(LIMITS[text]);
    },
  );

  it('has no product of Google in its name, and is called what the menu is called', () => {
    expect(LISTING.name).not.toMatch(/Google|Sheets|Workspace|Gmail|Drive|Docs/i);
    expect(readFileSync(`${root}/src/pipeline/menu.ts`, 'utf8')).toContain(`> ${LISTING.name} >`);
  });

  it('says in both descriptions whose trademark Google Sheets is, and never names it without the sign', () => {
    for (const text of [LISTING.short, LISTING.long]) {
      expect(text).toContain(ATTRIBUTION);
      expect(text).not.toMatch(/Google Sheets(?!™)/);
    }
  });

  it('asks for the scopes of the manifest, each with its reason', () => {
    const {oauthScopes} = JSON.parse(readFileSync(`${root}/appsscript.json`, 'utf8')) as {oauthScopes: string[]};
    expect(LISTING.scopes.map(({scope}) => scope).sort()).toEqual(oauthScopes.sort());
    for (const {reason} of LISTING.scopes) expect(reason).toMatch(/^[A-Z].{40,}\.$/);
  });

  it('tells of what the menu does', () => {
    const words = LISTING.long.toLowerCase();
    const told = [
      'log a conversation',
      'open a deal',
      'define',
      'check the data',
      'about any number',
      'prove the numbers',
    ];
    expect(told.filter(word => !words.includes(word))).toEqual([]);
    expect(MENU.length).toBeGreaterThan(told.length);
  });
});

describe('what is copied into the form', () => {
  const printed = form(LISTING, FILLED);

  it('has every text, and the addresses of the pages on the publisher’s site', () => {
    const texts = [LISTING.name, LISTING.short, LISTING.long, LISTING.category, ...Object.values(FILLED)];
    expect(texts.filter(text => !printed.includes(text))).toEqual([]);
    for (const file of ['privacy.html', 'terms.html', 'support.html'])
      expect(printed).toContain(`${FILLED.site}${file}`);
  });

  it('leaves no field empty once the publisher is known', () => {
    const empty = /^== (.*)\n\n/m;
    expect(empty.exec(printed)).toBeNull();
    expect(empty.test(form(LISTING, {...PUBLISHER, name: ''}))).toBe(true);
  });
});
