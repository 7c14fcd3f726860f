import {type Fact, type Standing, standingOf} from '../../conformance/facts/fact';
import type {Quirk, QuirkId} from '../../workbench/index';
import {markdownTable, page, sentence} from './markdown.ts';

const TITLES: Readonly<Record<Standing, string>> = {
  unconfirmed: 'Unconfirmed: nobody has looked',
  reported: 'Reported: somebody wrote down what Google did',
  recorded: 'Recorded: an answer of Google’s is kept',
  documented: 'Documented: a page of Google’s says so',
};

/** docs/decisions/unconfirmed.md: what the product leans on in Google, how well it is known, and what if it is otherwise. */
export function factsPage(facts: readonly Fact[], quirks: Readonly<Record<QuirkId, Quirk>>): string {
  return page('conformance/facts and workbench/quirks.ts', [
    '# What is not confirmed about Google',
    'No test here reaches Google. What the product leans on there is one table of records, and each choice stands in one place, ' +
      'so that it is one edit away. `npm run confirm` prints a script that asks Google all of it but what only a person can see, ' +
      'and `npm run conformance -- --answers FILE` reads what it answered.',
    '## Hard and kind',
    'Where reports differ or nobody knows, the local stand-in can give either answer. It is hard unless somebody chose ' +
      'otherwise, under the gear of its page or by a test.',
    markdownTable(
      ['About', 'Hard', 'Kind', 'Known'],
      Object.values(quirks).map(({says, hard, kind, source, known}) => [says, hard, kind, `${source}: ${known}`]),
    ),
    ...(Object.keys(TITLES) as Standing[]).flatMap(standing => [
      `## ${TITLES[standing]}`,
      tableOf(facts.filter(({source}) => standingOf(source) === standing)),
    ]),
  ]);
}

function tableOf(facts: readonly Fact[]): string {
  return markdownTable(
    ['What the product leans on', 'If it is otherwise', 'Where', 'Known', 'Asked'],
    facts.map(({fact, otherwise, places, source, asked}) => [
      fact,
      otherwise,
      places.map(({names, file}) => [...names, file].map(name => `\`${name}\``).join(', ')).join('; '),
      source,
      'byHand' in asked
        ? `by a person: ${sentence(asked.byHand)}`
        : 'formula' in asked
          ? `\`${asked.formula}\``
          : 'by a script',
    ]),
  );
}
