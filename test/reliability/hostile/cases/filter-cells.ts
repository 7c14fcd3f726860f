import type {HostileCase} from '../hostile-case';

const NOBODY = /^overview: No deal passes all the filters above: clear one of them, or choose another name or day\.$/;
const TURNED = /^overview: First contact from is after First contact to: no day lies between them\.$/;

/** That no deal has a name that was typed. */
const lacking = (label: 'salesperson' | 'source', typed: string) =>
  new RegExp(`^overview: No deal has the ${label} “${typed}”: choose another one, or clear the cell\\.$`);

/** What is typed into the filters' cells, and what counts. */
function filter(
  name: string,
  address: string,
  typed: unknown,
  filters: HostileCase['filters'],
  told: readonly RegExp[] = [],
): HostileCase {
  return {
    name,
    spoil: host => host.sheet('Overview').paste([[typed]], address),
    ...(filters && {filters}),
    told,
  };
}

const ignored = (label: string, address: string) =>
  new RegExp(`^overview: ${label} \\(${address}\\) holds .* so it counts as blank`);

/** Filters that name nobody, hold errors, or contradict each other. */
export const filterCells: readonly HostileCase[] = [
  filter('a salesperson who does not exist', 'D3', 'Zoe', {salesperson: 'Zoe'}, [lacking('salesperson', 'Zoe')]),
  filter('a salesperson in another spelling', 'D3', ' BEN ', {salesperson: 'Ben'}),
  filter('a salesperson with a wildcard', 'D3', 'B*', {salesperson: 'B*'}, [lacking('salesperson', 'B\\*')]),
  filter('a salesperson with a comparison', 'D3', "'>A", {salesperson: '>A'}, [lacking('salesperson', '>A')]),
  filter('a salesperson that is a number', 'D3', 12, {salesperson: 12}, [lacking('salesperson', '12')]),
  filter('a salesperson that is a truth value', 'D3', true, {salesperson: true}, [lacking('salesperson', 'TRUE')]),
  filter('the salesperson (none)', 'D3', '(none)', {salesperson: '(none)'}, [NOBODY]),
  filter('spaces as salesperson', 'D3', '   ', {}),
  ...[
    ['=1/0', '#DIV/0!'],
    ['=NA()', '#N/A'],
    ['=Nowhere!A1', '#REF!'],
  ].flatMap(([formula, error]) =>
    (
      [
        ['Salesperson', 'D3'],
        ['Source', 'F3'],
        ['First contact from', 'H3'],
        ['First contact to', 'J3'],
      ] as const
    ).map(([label, address]) => filter(`${error} in ${label}`, address, formula, {}, [ignored(label, address)])),
  ),
  filter('an error in Period', 'L3', '=1/0', {}, [/^overview: Period \(L3\) .* so the quarter counts/]),
  filter('a period that is none', 'L3', 'Week', {}, [/^overview: Period \(L3\) .* so the quarter counts/]),
  filter('a blank period', 'L3', '', {}),
  filter('a period in another spelling', 'L3', ' month', {period: 'Month'}),
  filter('a source that does not exist', 'F3', 'Radio', {source: 'Radio'}, [lacking('source', 'Radio')]),
  filter('the source of nobody with a name of 500 letters', 'F3', 'x'.repeat(500), {source: 'x'.repeat(500)}, [
    lacking('source', 'x{500}'),
  ]),
  filter('a text as first contact from', 'H3', 'spring', {}, [ignored('First contact from', 'H3')]),
  filter('a day as text as first contact from', 'H3', "'2025-08-01", {}, [ignored('First contact from', 'H3')]),
  filter('a number beyond the calendar as first contact to', 'J3', 1e12, {}, [ignored('First contact to', 'J3')]),
  filter('a negative number as first contact from', 'H3', -5, {}, [ignored('First contact from', 'H3')]),
  filter('first contact from after all', 'H3', '2030-01-01', {from: 47_484}, [NOBODY]),
  filter('first contact to before all', 'J3', '2000-01-01', {to: 36_526}, [NOBODY]),
  {
    name: 'first contact from after first contact to',
    spoil: host => host.sheet('Overview').paste([['2025-09-01', '', '2025-08-01']], 'H3'),
    filters: {from: 45_901, to: 45_870},
    told: [TURNED],
  },
  {
    name: 'a salesperson and a source that have no deal together',
    spoil: host => host.sheet('Overview').paste([['Carla', '', 'Website']], 'D3'),
    filters: {salesperson: 'Carla', source: 'Website'},
    told: [NOBODY],
  },
];
