import type {SharePlace} from '../../src/panel/share';

type PrintedSheet = SharePlace['sheets'][number];

/** The regions that print on Letter (Unicode CLDR); all others on A4. */
const LETTER = 'BZ,CA,CL,CO,CR,GT,MX,NI,PA,PH,PR,SV,US,VE'.split(',');

/** How each sheet fits on paper: the overview on one page, the others as wide as the page. */
const PAGES: Readonly<Record<PrintedSheet['as'], Readonly<Record<string, string>>>> = {
  overview: {portrait: 'true', scale: '4'},
  board: {portrait: 'false', scale: '2', fitw: 'true', fzr: 'true'},
  toDo: {portrait: 'false', scale: '2', fitw: 'true', fzr: 'true'},
};

/** Inches. Google takes them only all together. */
const MARGIN = '0.4';

/** What a sheet is without on paper. */
const BARE = {
  gridlines: 'false',
  printnotes: 'false',
  sheetnames: 'false',
  printtitle: 'false',
  top_margin: MARGIN,
  bottom_margin: MARGIN,
  left_margin: MARGIN,
  right_margin: MARGIN,
};

/**
 * Google's own export of one sheet as a PDF. It runs in the user's session: no permission is needed, and nothing goes
 * anywhere else.
 *
 * @param spreadsheet its id.
 * @param locale the spreadsheet's, as a language tag.
 */
export function pdfAddress(spreadsheet: string, {as, id}: Pick<PrintedSheet, 'as' | 'id'>, locale: string): string {
  const parameters = {format: 'pdf', gid: String(id), size: paper(locale), ...PAGES[as], ...BARE};
  const query = Object.entries(parameters).map(pair => pair.join('='));
  return `https://docs.google.com/spreadsheets/d/${encodeURIComponent(spreadsheet)}/export?${query.join('&')}`;
}

/** The paper of a locale's region; of a language alone, of the region where most speak it. */
export function paper(locale: string): 'A4' | 'letter' {
  const {region = ''} = new Intl.Locale(locale).maximize();
  return LETTER.includes(region) ? 'letter' : 'A4';
}
