import {BANNER, ICONS, type Picture, SCREENSHOTS} from './pictures';
import {SCOPES, type Scope} from './scopes';

/** What the store shows of the add-on; its form asks for these in this order. */
export interface Listing {
  readonly name: string;
  readonly short: string;
  readonly long: string;
  readonly category: string;
  readonly languages: readonly string[];
  readonly pricing: string;
  readonly icons: readonly Picture[];
  readonly banner: Picture;
  readonly screenshots: readonly Picture[];
  readonly scopes: readonly Scope[];
}

/** Characters at most. The form takes a name of 50; beyond 15 it is cut off in menus. */
export const LIMITS = {name: 15, short: 200, long: 16_000} as const;

/** What the owner of the name asks of everybody who uses it. */
export const ATTRIBUTION = 'Google Sheets™ is a trademark of Google LLC.';

const LONG = [
  'Write down who you talked to and which stage the deal reached: one row for each talk. Everything else follows from that log, by formulas, in your own spreadsheet in Google Sheets™.',
  'WHAT YOU SEE\n' +
    '• Overview: will we reach the quota, what closes this week, which part is weakest; deals in the pipeline, win rate, days to close, forecast, funnel, months, salespeople, sources and reasons.\n' +
    '• Board: a card for each open deal, stage by stage.\n' +
    '• To do: who needs someone today, and why.\n' +
    '• Deals: all facts of each deal, to sort and filter.\n' +
    '• Any day of the past: change one date, and all is computed as it stood then.',
  'WHAT YOU DO\n' +
    '• Log a conversation in a form that finds customers and deals as you type.\n' +
    '• Open a deal from its card, and move it on with one click; another takes it back.\n' +
    '• See what is due today, done or put off right there.\n' +
    '• Define your own stages, or take a template; what a change does to the log is shown before it is saved.\n' +
    '• Bring a list: a sheet or a CSV export of another tool is recognised, shown before it is written, and taken back as a whole.\n' +
    '• Check the data: each row that counts in no number is listed, with the way to mend it.\n' +
    '• Ask about any number: what it means, how it is computed, and the rows behind it.\n' +
    '• Prove the numbers: all are counted again without formulas.\n' +
    '• Share the result: a PDF, a frozen copy, two copies compared.',
  'WHO IT IS FOR\nOne salesperson or a small team that lives in a spreadsheet, and wants numbers that can be followed back to their rows. It is no CRM: it sends no mail, syncs no inbox and keeps no attachments.',
  'YOUR DATA\nIt can open the spreadsheet that you use it in, and no other file. There is no server: nothing leaves your spreadsheet, and without the add-on all your rows and formulas stay. It is free, and its source is open (Apache 2.0).',
  ATTRIBUTION,
];

export const LISTING: Listing = {
  name: 'Sales Pipeline',
  short: `Log each sales talk as one row, and see pipeline, funnel and forecast live, all in your own spreadsheet. ${ATTRIBUTION}`,
  long: LONG.join('\n\n'),
  category: 'Business tools: Sales & CRM',
  languages: ['English'],
  pricing: 'Free of charge',
  icons: ICONS,
  banner: BANNER,
  screenshots: SCREENSHOTS,
  scopes: SCOPES,
};
