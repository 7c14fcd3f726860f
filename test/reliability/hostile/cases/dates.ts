import type {HostileCase} from '../hostile-case';

/** Texts that a person reads as days. */
const DIALECTS = [
  '31.03.2025',
  '31/03/2025',
  '03-31-2025',
  'March 31, 2025',
  '31 mars 2025',
  '31. März 2025',
  '٣١/٠٣/٢٠٢٥',
  '2025年3月31日',
  '2025/03/31',
  '2025-03-31',
  '2025-03-31T10:00',
  '2025-03-31 10:00',
  '2025-W14-1',
  '2025-13-01',
  '2025-02-30',
  'Mon',
  'Q1 2025',
  'yesterday',
  '45747',
] as const;

const NO_DATE = /^check: conversations 5 Date: ".*" is no date\. Type it again as a date/;
const LEFT_OUT = /^overview: 1 row of Conversations left out/;
const EARLY = /^check: conversations 5 Date: The date lies before 1990/;

function dated(name: string, typed: unknown, told: readonly RegExp[] = []): HostileCase {
  return {name, spoil: host => host.sheet('Conversations').paste([[typed]], 'A5'), told};
}

/** What stands in Date, Expected close and Next step on in place of days. */
export const dates: readonly HostileCase[] = [
  ...DIALECTS.map(text => dated(`the day “${text}” as text`, `'${text}`, [NO_DATE, LEFT_OUT])),
  dated('no day', '', [/^check: conversations 5 Date: The row has no date/, LEFT_OUT]),
  dated('a truth value as day', true, [NO_DATE, LEFT_OUT]),
  dated('0 as day', 0, [NO_DATE, LEFT_OUT]),
  dated('half a day', 0.5, [NO_DATE, LEFT_OUT]),
  dated('a negative day', -1, [NO_DATE, LEFT_OUT]),
  dated('a day as eight digits', 20_250_331, [NO_DATE, LEFT_OUT]),
  dated('the first day of Sheets', 1, [EARLY]),
  dated('29 February 1900 as a number', 60, [EARLY]),
  dated('a day of 1900', '1900-03-01', [EARLY]),
  dated('the year as day', 2025, [EARLY]),
  dated('a day of 1989', '1989-12-31', [EARLY]),
  dated('a day of 1990', '1990-01-01'),
  dated('the last day of the calendar', '9999-12-31'),
  dated('a day after the last one', 2_958_466, [NO_DATE, LEFT_OUT]),
  dated('1e300 as day', 1e300, [NO_DATE, LEFT_OUT]),
  dated('a moment', '2025-07-08 23:59:59'),
  dated('a formula', '=DATE(2025,7,8)'),
  dated('tomorrow', '=TODAY()+1'),
  dated('now', '=NOW()'),
  ...(['G', 'H'] as const).flatMap(column =>
    [
      ['a text', 'soon'],
      ['a day as text', "'2025-11-01"],
      ['a huge number', 1e15],
      ['a negative number', -3],
      ['a truth value', false],
      ['a day of 1900', '1900-01-31'],
      ['the last day of the calendar', '9999-12-31'],
    ].map(
      ([name, typed], index): HostileCase => ({
        name: `${name} in ${column === 'G' ? 'Expected close' : 'Next step on'}`,
        spoil: host => host.sheet('Conversations').paste([[typed]], `${column}11`),
        told: index < 5 ? [/^check: conversations 11 (Expected close|Next step on): ".*" is no date/] : [],
      }),
    ),
  ),
  ...[
    ['a text', 'long ago'],
    ['a huge number', 1e300],
    ['a day after the first talk', '2025-10-05'],
    ['an early day', '1890-01-01'],
  ].map(
    ([name, typed], index): HostileCase => ({
      name: `${name} in Account opened`,
      spoil: host => host.sheet('Customers').paste([[typed]], 'B2'),
      told: [
        index === 2
          ? /^check: customers 2 Account opened: The account was opened after/
          : /^check: customers 2 Account opened: ".*" is no date/,
      ],
    }),
  ),
];
