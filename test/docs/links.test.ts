import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path/posix';
import {describe, expect, it} from 'vitest';
import {LEADS} from '../../build/docs/leads.ts';
import {root} from '../../build/paths.ts';
import {texts} from '../build/rooms.ts';

const pages = texts('docs').filter(path => path.endsWith('.md'));

describe.each(pages)('%s', path => {
  const text = readFileSync(`${root}/${path}`, 'utf8').replaceAll(/```[\s\S]*?```|`[^`]*`/g, '');

  it('links to files that are there, and inside docs/, as the site has no others', () => {
    const links = [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)#]+)[^)]*\)/g)].map(([, to = '']) =>
      join(dirname(path), to),
    );
    expect(links.filter(to => !to.startsWith('docs/') || !existsSync(`${root}/${to}`))).toEqual([]);
  });

  it('begins with a title', () => {
    expect(text).toMatch(/^(<!--.*-->\s*)?# \S/);
  });
});

it('the site’s menu leads to every page but the index, each by its title', () => {
  const leads = Object.values(LEADS).flat();
  expect(leads.map(({path}) => `docs/${path}`).sort()).toEqual(pages.filter(path => path !== 'docs/index.md').sort());
  expect(leads.filter(({title}) => title.endsWith('.md'))).toEqual([]);
});
