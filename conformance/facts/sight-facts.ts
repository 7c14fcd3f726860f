import type {Fact} from './fact';

/** What no formula and no script can ask: a person has to look. */
export const sightFacts: readonly Fact[] = [
  {
    id: 'transparent-series',
    fact: 'A series of a stacked bar chart may be transparent',
    source: 'reported by people who draw funnels so',
    otherwise: 'the funnel has a coloured bar at its left: take the colour of the background',
    places: [{names: ['SPACER_COLOUR'], file: 'src/sheets/draw-charts.ts'}],
    asked: {byHand: 'Look at the funnel of the overview after Set up'},
  },
  {
    id: 'first-category-on-top',
    fact: 'The first category of a bar chart is drawn at the bottom: it is reversed',
    source: 'unconfirmed',
    otherwise: 'the funnel stands on its head',
    places: [{names: ['reverseCategories'], file: 'src/sheets/draw-charts.ts'}],
    asked: {byHand: 'Look at the funnel of the overview after Set up'},
  },
  {
    id: 'chart-options',
    fact: 'The options of charts are named so (series and hAxis with an object, altText …): none is validated',
    source: 'reported by people who use them',
    otherwise: 'charts look plainer: no numbers at the bars, other colours',
    places: [{names: ['funnel', 'altText', 'hAxis'], file: 'src/sheets/draw-charts.ts'}],
    asked: {byHand: 'Compare both charts of the overview with the picture in README.md'},
  },
  {
    id: 'passing-failures',
    fact: 'Messages of passing failures have these English parts',
    source: 'reported by people who log them',
    otherwise: 'a failure that passes is shown to the user instead of tried again',
    places: [{names: ['PASSING', 'FINAL'], file: 'src/sheets/retry.ts'}],
    asked: {byHand: 'They come as they please: read the execution log when an action failed'},
  },
  {
    id: 'copied-spreadsheet',
    fact: 'A copied spreadsheet keeps its developer metadata, and its sheets their ids',
    source: 'unconfirmed',
    otherwise: 'Set up asks before it makes new sheets in the copy',
    places: [{names: ['KEY'], file: 'src/sheets/sheet-marks.ts'}],
    asked: {byHand: 'Copy a spreadsheet that is set up, and run Set up in the copy'},
  },
  {
    id: 'text-runs-over',
    fact: 'Text runs over into blank cells beside it that have a colour',
    source: 'unconfirmed',
    otherwise: 'the heads of Board are cut off',
    places: [{names: ['BOARD'], file: 'src/pipeline/views/board.ts'}],
    asked: {byHand: 'Look at the heads of Board'},
  },
  {
    id: 'toast-replaces-toast',
    fact: 'A toast takes the place of the one before',
    source: 'unconfirmed',
    otherwise: 'the first goes by itself after half a minute',
    places: [{names: ['sayAtWork'], file: 'src/sheets/dialogs.ts'}],
    asked: {byHand: 'Run Refresh overview: one message at a time, at the lower right'},
  },
  {
    id: 'speed',
    fact: 'Google computes all this fast enough: measured on the stand-in only, as ratios (docs/bench.md)',
    source: 'unconfirmed',
    otherwise: 'large logs are slow to use, or formulas reach a limit of calculation',
    places: [{names: ['TIMES'], file: 'build/bench/aims.ts'}],
    asked: {byHand: 'Paste 10,000 conversations, and type one more'},
  },
];
