import {hostileNames} from '../../../random/hostile-names';
import type {HostileCase} from '../hostile-case';

/** More of them than the random tables draw from: such as change their kind when they are typed, and such as hardly fit. */
const NAMES: readonly string[] = [
  ...hostileNames,
  'y'.repeat(500),
  '🚀'.repeat(120),
  'مرحبا بالعالم',
  'שלום',
  'اسم مع English داخل',
  '\u202eright to left',
  '50%',
  '12:30',
  '1,5',
  '$5',
  'a, b; c',
  '- dash first',
  '—',
  '\u00a0padded\u00a0',
  'FALSE',
  '{1;2}',
  '!A1',
  "Sheet1'!A1",
  '<script>alert(1)</script>',
  '\u0024{name}',
  '%20',
  '100%25',
  '\ud800lone half',
  '\u0000null',
];

/** A name in every column that takes one, of two customers' rows, one of them written in capitals. */
function named(name: string): HostileCase {
  const text = `'${name}`;
  return {
    name: `the name ${JSON.stringify(name.slice(0, 30))}`,
    spoil: host => {
      host.sheet('Conversations').paste(
        [
          ['2025-09-01', text, text, 'Contacting', 700, text, '', '', text],
          ['2025-09-03', text.toUpperCase(), text, 'Lost', '', '', '', '', text],
          ['2025-09-04', text, '', 'Engaging', 300, text],
        ],
        'A12',
      );
      host.sheet('Customers').paste([[text, '2025-08-01', text]], 'A6');
      host.sheet('Targets').paste([[text, 50]], 'A4');
    },
  };
}

/** A stage of that name, with a conversation at it. */
function stageNamed(name: string): HostileCase {
  return {
    name: `a stage ${JSON.stringify(name.slice(0, 30))}`,
    spoil: host => {
      host.sheet('Stages').type('A4', `'${name}`);
      host.sheet('Conversations').type('D4', `'${name}`);
    },
  };
}

/** A cell that is no text in a column of names. */
function typed(name: string, address: string, value: unknown): HostileCase {
  return {name, spoil: host => host.sheet('Conversations').type(address, value)};
}

/** Names of every kind. */
export const names: readonly HostileCase[] = [
  ...NAMES.map(named),
  ...['Demo*', '?', '~', '>50k', '=1+1', '-1', '012', '2024-02-29', 'TRUE', '株式会社', 'a, b; c', 'z'.repeat(500)].map(
    stageNamed,
  ),
  typed('a number as customer', 'B5', 4711),
  typed('a day as customer', 'B5', '2025-01-01'),
  typed('a truth value as customer', 'B5', true),
  typed('a number as deal', 'C9', 2),
  typed('a day as deal', 'C9', '2025-10-01'),
  typed('a number as salesperson', 'F7', 7),
  typed('a truth value as salesperson', 'F7', false),
  typed('a fraction as reason', 'I6', 0.1),
  typed('a huge number as customer', 'B5', 1e300),
];
