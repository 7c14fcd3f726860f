import type {KnownExport} from '../../src/pipeline/import/known-export';
import type {Target} from '../../src/pipeline/import/target';
import {markdownTable, page} from './markdown.ts';

/** docs/lists.md: what Import makes of a list of somebody else's. */
export function listsPage(targets: readonly Target[], exports: readonly KnownExport[]): string {
  return page('src/pipeline/import', [
    '# What Import makes of a list',
    'A **log** has a row for each talk, several for a deal. A **list of deals** has a row for each deal, as customer databases ' +
      'export it. Import proposes which of the two a list is, what its columns are and what its stages become; all of it can ' +
      'be changed before anything is written.',
    '## Exports that are known by their headers',
    markdownTable(
      ['Product', 'Known by the columns'],
      exports.map(({product, signs}) => [product, signs.map(sign => sign.split('|').join(' or ')).join('; ')]),
    ),
    '## Columns that are recognised',
    'By these names in English, German, French, Spanish and Portuguese, whatever their accents, capitals and signs; behind what ' +
      'a column belongs to (`Deal - Value`); or by what the cells hold (mails, days, amounts). Every other column stays out, ' +
      'unless it is wanted as a column of its own.',
    markdownTable(
      ['Column', 'Of', 'Names'],
      targets.filter(({names}) => names !== '').map(target => [target.label, kindsOf(target), target.names]),
    ),
    'A column of days whose header names one of the stages of the list (`Date entered "Offer"`, `engage_date` beside a stage ' +
      'Engaging) is the day on which a deal came to that stage.',
    '## How cells are read',
    bullets([
      '**Days** in any of the usual ways of writing them, months as words in the five languages included. Whether the day or ' +
        'the month comes first is decided by the column as a whole: one `31/12/2025` is enough. Where no cell decides, you ' +
        'are asked. A day that no calendar has is told of, never moved.',
      '**Amounts** with points, commas, spaces or apostrophes, with currencies, in brackets when negative, as `12k`. What parts ' +
        'the cents is decided by the column likewise.',
      '**Stages**: the one of ours that is called the same, or nearly so; Won, Lost and Disqualified by their words in the five ' +
        'languages; otherwise a new stage.',
      '**How a deal ended**: by its status, by columns of yes and no, or by its stage.',
    ]),
    '## The conversations of a deal',
    'A row of a list of deals becomes up to three conversations, and one more for each day on which it came to a stage: *created* ' +
      'at the first Open stage, *last changed* at its stage, *closed* at Won or Lost with value and reason. Nothing is invented:',
    bullets([
      'A stage without a day of its own stands on the day of creation; a deal without that day begins on the day on which it ' +
        'was closed, and is listed.',
      'A deal without any day, or of a status that says it was deleted, is left out and listed; so are totals and notes below ' +
        'the list.',
      'The day of closing of an open deal is its expected close.',
      'A next step of a closed deal stays out.',
      'A deal without a customer takes its own name as the customer, unless you do not want that.',
      'Two deals that would be one get their number, or their place among each other, behind their names.',
    ]),
    'A conversation that is there already (same customer, deal, day and stage) is skipped, so the same list twice adds nothing.',
  ]);
}

function bullets(lines: readonly string[]): string {
  return lines.map(line => `- ${line}`).join('\n');
}

function kindsOf({in: kinds}: Target): string {
  return kinds.length === 2 ? 'both' : kinds[0] === 'log' ? 'a log' : 'a list of deals';
}
