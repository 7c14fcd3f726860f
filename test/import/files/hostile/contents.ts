/** Cells that something else takes for more than text, and stages in other words. */
import {type HostileFile, hostileFile} from './hostile-file';

const WON = ['won ', 'WON', 'Closed Won', 'closed-won', 'Gewonnen', 'Gagné', 'Ganada', 'Ganado', 'Ganho', 'Ganha'];
const LOST = ['Lost', ' closed lost', 'Closed-Lost', 'Verloren', 'Perdu', 'Perdida', 'Perdido'];
const NEITHER = ['Wonderful', 'Not won yet', 'Proposal'];

const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;

const named = (name: string, outcome: string, names: readonly string[]): HostileFile =>
  hostileFile(
    name,
    outcome,
    ['Customer,Deal,Created,Status', ...names.map((each, at) => `${cell(each)},Deal ${at + 1},2025-03-01,Open`)],
    names.map((customer, at) => ({customer: customer.trim(), deal: `Deal ${at + 1}`})),
  );

export const contents: readonly HostileFile[] = [
  named('formulas.csv', 'Each name stands in its cell as the text that it is, and nothing is calculated.', [
    '=1+1',
    '=HYPERLINK("https://evil.example","click")',
    '@x',
    '+49 30 5550101',
    '-2+3',
    "'quoted",
    '#REF!',
    'TRUE',
    '1e5',
    '3/4',
  ]),
  named('html.csv', 'Each name is shown and written as text; no part of it becomes markup.', [
    '<b>Bold</b> & Sons',
    '<img src=x onerror=alert(1)>',
    '</script><script>alert(1)</script>',
    'Fish &amp; Chips',
    '"><svg onload=alert(1)>',
  ]),
  named('names-of-all-kinds.csv', 'Names are kept letter by letter, and a long one is cut on screens only.', [
    '🚀 Rocket 👩‍🚀 Ltd',
    'שלום בע״מ',
    'شركة النور',
    '\u202eevil.xlsx',
    'Zero\u200bwidth',
    'Å (composed) and A\u030a (apart)',
    '株式会社サンプル',
    'ẞ ﬁ ǆ',
    'Name '.repeat(60).trim(),
    'x'.repeat(5000),
  ]),
  hostileFile(
    'stages-in-other-words.csv',
    'Stages are taken for Won or Lost in other spellings and languages; what is neither stays open at a stage of its name.',
    [
      'Customer,Deal,Created,Closed,Stage',
      ...[...WON, ...LOST].map((stage, at) => `Customer ${at + 1},Deal,2025-03-01,2025-04-14,${stage}`),
      ...NEITHER.map((stage, at) => `Prospect ${at + 1},Deal,2025-03-01,,${stage}`),
    ],
    [
      ...WON.map(stage => ({stage: stage.trim(), outcome: 'Won' as const})),
      ...LOST.map(stage => ({stage: stage.trim(), outcome: 'Lost' as const})),
      ...NEITHER.map(stage => ({stage, outcome: 'Open' as const})),
    ],
  ),
  hostileFile(
    'leading-zeros.csv',
    'Ids keep their zeros and long ones all their digits; phones keep the zero or plus they begin with.',
    [
      'Id,Customer,Deal,Created,Phone',
      '00042,Acme,00017,2025-03-01,030 5550101',
      '0065000000123456789,Boxer,007,2025-03-14,+49305550102',
    ],
    [
      {customer: 'Acme', deal: '00017', createdDay: '2025-03-01', phone: '030 5550101'},
      {customer: 'Boxer', deal: '007', createdDay: '2025-03-14', phone: '+49305550102'},
    ],
  ),
  hostileFile(
    'same-deal-twice.csv',
    'Two rows of one customer and deal are two deals of a list: the second gets its place behind its name.',
    ['Customer,Deal,Created,Status,Value', 'Acme,One,2024-03-01,Won,100', 'acme ,One,2025-03-14,Open,200'],
    [
      {customer: 'Acme', deal: 'One', createdDay: '2024-03-01', outcome: 'Won', value: 100},
      {customer: 'acme', deal: 'One (2)', createdDay: '2025-03-14', outcome: 'Open', value: 200},
    ],
  ),
];
