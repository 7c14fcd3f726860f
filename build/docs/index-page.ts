import {page} from './markdown.ts';

/** A page that the index leads to: its path in docs/, and what it is. */
export interface Lead {
  readonly path: string;
  readonly title: string;
}

/** README's last heading that is for users of the add-on too; what follows is for those who build it. */
const END = '\n## Put it in Google';

/**
 * The first page of the site: what README says first, and the ways to all else.
 *
 * @param readme links from the project's folder; those to files outside docs/ keep their words only
 */
export function indexPage(readme: string, help: readonly Lead[], reference: readonly Lead[]): string {
  const end = readme.indexOf(END);
  if (end < 0)
    throw new Error(`README.md has no heading "${END.trim()}" any more, up to which it is the index of the docs.`);
  const first = readme
    .slice(0, end)
    .replaceAll('](docs/', '](')
    .replaceAll(/(?<!!)\[([^\]]+)\]\((?!https?:|#)([^)]+)\)/g, (link, words: string, to: string) =>
      readme.includes(`](docs/${to})`) ? link : words,
    )
    .trim();
  const list = (leads: readonly Lead[]) => leads.map(({path, title}) => `- [${title}](${path})`).join('\n');
  return page('README.md', [first, '## Help, screen by screen', list(help), '## To look up', list(reference)]);
}
