import {readFileSync} from 'node:fs';
import {ATTRIBUTION, LISTING} from './listing';
import {FIELDS, type Publisher} from './publisher';

/** The pages that the listing must name an address of; each can be put on any web server as it is. */
export const PAGES = {
  'privacy.html': 'Privacy policy',
  'terms.html': 'Terms of service',
  'support.html': 'Support',
} as const;

export type PageFile = keyof typeof PAGES;

/** A page with the publisher's name and addresses in it. What is not filled in yet stands marked in the text. */
export function page(file: PageFile, publisher: Publisher): string {
  const parts: Readonly<Record<string, string>> = {
    title: PAGES[file],
    name: LISTING.name,
    attribution: ATTRIBUTION,
    links: Object.entries(PAGES)
      .map(([to, title]) => (to === file ? `<b>${title}</b>` : `<a href="${to}">${title}</a>`))
      .join('\n'),
    scopes: LISTING.scopes.map(({scope, reason}) => `<li><code>${scope}</code><br>${escaped(reason)}</li>`).join('\n'),
    ...Object.fromEntries(Object.keys(FIELDS).map(field => [`publisher.${field}`, shown(field, publisher)])),
  };
  const fill = (text: string): string =>
    text.replaceAll(/\{\{([\w.]+)\}\}/g, (_, key: string) => {
      const part = key === 'body' ? fill(source(file)) : parts[key];
      if (part === undefined) throw new Error(`marketplace/pages/${file} asks for {{${key}}}, which nobody knows.`);
      return part;
    });
  return fill(source('frame.html'));
}

function shown(field: string, publisher: Publisher): string {
  const value = publisher[field as keyof Publisher];
  if (value === '') return `<mark>not filled in yet: ${FIELDS[field as keyof Publisher].what}</mark>`;
  return field === 'mail' ? `<a href="mailto:${escaped(value)}">${escaped(value)}</a>` : escaped(value);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function source(file: string): string {
  return readFileSync(new URL(`pages/${file}`, import.meta.url), 'utf8');
}
