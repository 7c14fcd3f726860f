import type {Host} from '../../../../workbench/index';
import {act, TODAY} from '../../../commands/spreadsheet';
import type {HostileCase} from '../hostile-case';

type Overview = ReturnType<Host['sheet']>;

/** Typed in before. */
const AS_OF = '2025-10-01';
const SALESPERSON = 'Ben';

/** What stands then where the overview says what must be known first. */
const INPUT = {told: [/^overview: Tue Sep 30 2025/]};
const SENTENCE = {told: [/^overview: Not within reach yet: the quota/]};

/** A case for Refresh, and one for Set up alone. */
function reshaped(
  name: string,
  reshape: (overview: Overview, host: Host) => void,
  more: Partial<HostileCase> = {},
): HostileCase[] {
  const hostile: HostileCase = {
    name,
    spoil: host => {
      const overview = host.sheet('Overview');
      overview.type('B3', AS_OF);
      overview.type('D3', SALESPERSON);
      reshape(overview, host);
    },
    asOf: AS_OF,
    filters: {salesperson: SALESPERSON},
    right: 'afterRefresh',
    setUp: [],
    showsErrors: true,
    ...more,
  };
  return [hostile, {...hostile, name: `${name}, and Set up`, right: 'afterSetUp', isRefreshed: false}];
}

const joined = (range: string): HostileCase[] =>
  reshaped(`${range} of the overview joined`, (_, host) =>
    act(host, `book.getSheetByName('Overview').getRange('${range}').merge()`),
  );

/** Rows and columns of the overview inserted and deleted, and cells joined there. */
export const overviewShape: readonly HostileCase[] = [
  ...[1, 2, 3, 4, 10].flatMap(row =>
    reshaped(`a row before row ${row} of the overview`, overview => overview.insertRows(row), row < 4 ? INPUT : {}),
  ),
  ...[1, 3, 5, 9].flatMap(column =>
    reshaped(`a column before column ${column} of the overview`, overview => overview.insertColumns(column)),
  ),
  ...[1, 2, 4, 10].flatMap(row =>
    reshaped(`row ${row} of the overview deleted`, overview => overview.deleteRows(row), row < 5 ? SENTENCE : {}),
  ),
  ...[1, 3, 15].flatMap(column =>
    reshaped(`column ${column} of the overview deleted`, overview => overview.deleteColumns(column)),
  ),
  ...reshaped('the input row of the overview deleted', overview => overview.deleteRows(3), {
    asOf: TODAY,
    filters: {},
    ...SENTENCE,
  }),
  ...reshaped('the last rows of the overview deleted', overview => overview.deleteRows(40, 20)),
  ...['A1:B2', 'N2:O4', 'B8:C12'].flatMap(joined),
];
