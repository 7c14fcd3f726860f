import {readdirSync, readFileSync} from 'node:fs';
import {root} from '../paths.ts';
import type {Lead} from './index-page.ts';

/** The order of a salesperson's day; a page that is not named here comes last. */
const HELP = ['today', 'deal', 'log', 'stages', 'check', 'about', 'import', 'share'];
const REFERENCE = ['metrics', 'tables', 'lists', 'bench', 'reliability'];

/** The pages of docs/ in the order of the site's menu, each with the title that it has. */
export const LEADS: Readonly<Record<'help' | 'reference' | 'decisions', readonly Lead[]>> = {
  help: inOrder('help', HELP),
  reference: inOrder('', REFERENCE),
  decisions: inOrder('decisions', []),
};

function inOrder(folder: string, order: readonly string[]): readonly Lead[] {
  const names = readdirSync(`${root}/docs/${folder}`)
    .filter(name => name.endsWith('.md') && name !== 'index.md')
    .map(name => name.slice(0, -3));
  const place = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length);
  return names
    .sort((one, other) => place(one) - place(other) || (one < other ? -1 : 1))
    .map(name => (folder === '' ? `${name}.md` : `${folder}/${name}.md`))
    .map(path => ({path, title: titleOf(path)}));
}

function titleOf(path: string): string {
  return /^# (.+)$/m.exec(readFileSync(`${root}/docs/${path}`, 'utf8'))?.[1] ?? path;
}
