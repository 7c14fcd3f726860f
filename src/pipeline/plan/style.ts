/** How generated cells look: one accent, the greys of Google Sheets, and nothing else. */

export interface Style {
  readonly size: number;
  readonly colour: string;
  readonly background: string | null;
  readonly weight: 'normal' | 'bold';
  readonly align: 'left' | 'center' | 'right';
  readonly format: string;
  /** Long texts go on in a further line, instead of over the next cells. */
  readonly wrap: boolean;
}

export const ACCENT = '#0b57d0';
export const WON = '#188038';
export const LOST = '#d93025';
const INK = '#1f1f1f';
const MUTED = '#5f6368';
export const CARD = '#f0f4f9';
const RULE = '#e1e8f2';
/** Of the sheet itself. */
export const WHITE = '#ffffff';
export const WARNING = '#b3261e';

const plain: Style = {
  size: 10,
  colour: INK,
  background: null,
  weight: 'normal',
  align: 'left',
  format: 'General',
  wrap: false,
};
const bold: Style = {...plain, weight: 'bold'};
const columnTitle: Style = {...bold, background: RULE, colour: MUTED};
const head: Style = {...columnTitle, size: 9};
const card: Style = {...plain, background: CARD};
const total: Style = {...bold, background: CARD};

export const STYLES = {
  plain,
  title: {...plain, size: 20, colour: ACCENT},
  label: {...plain, colour: MUTED},
  input: {...bold, background: '#fff8e1', align: 'center'},
  notice: {...plain, colour: WARNING},
  sentence: {...plain, wrap: true},
  cardLabel: {...card, size: 9, colour: MUTED},
  cardValue: {...card, size: 14, weight: 'bold'},
  cardNote: {...card, size: 9, colour: MUTED},
  cardGroup: {...bold, colour: ACCENT},
  span: {...plain, size: 9, colour: MUTED},
  heading: {...plain, size: 14, colour: ACCENT},
  group: {...bold, size: 9, colour: ACCENT, align: 'right'},
  stageOnLight: {...bold, size: 11, wrap: true},
  stage: {...bold, size: 11, colour: '#ffffff', wrap: true},
  laneLabel: {...plain, size: 9, colour: MUTED, wrap: true},
  laneTotal: {...bold, size: 9, wrap: true},
  headText: head,
  headNumber: {...head, align: 'right', wrap: true},
  /** Of the columns of a sheet: as the input tables' headers. */
  titleText: columnTitle,
  titleNumber: {...columnTitle, align: 'right'},
  text: plain,
  strong: bold,
  number: {...plain, align: 'right'},
  strongNumber: {...bold, align: 'right'},
  warningNumber: {...bold, align: 'right', colour: WARNING},
  badgeOnLight: {...plain, size: 9, align: 'center'},
  badge: {...plain, size: 9, colour: '#ffffff', align: 'center'},
  totalText: total,
  totalNumber: {...total, align: 'right'},
  /** Not to be seen. */
  quiet: {...plain, size: 6, colour: WHITE},
} satisfies Record<string, Style>;

export type StyleName = keyof typeof STYLES;

/** Whether dark text reads better than white on a `#rrggbb`: white has less than 4.5 : 1 of contrast (WCAG 2.2). */
export function isLight(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return 1.05 / (luminance + 0.05) < 4.5;
}
