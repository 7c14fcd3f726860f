import {columnLetters} from '../../../../src/formula/column-letters';
import {placeOf} from '../../../../src/pipeline/facts/fact-sheets';
import {act} from '../../../commands/spreadsheet';
import type {HostileCase} from '../hostile-case';

const BROKEN = /^overview: The numbers cannot be worked out/;
/** Of a sheet that is gone, its rows have run out. */
const RUN_OUT = /^overview: (The numbers cannot be worked out|Conversations has outgrown .* or Set up if this stays)/;
const MISSING = (name: string) => new RegExp(`^(panel|refresh|save): The sheet "${name}" is missing\\.`);
const OURS = ['Overview', 'Board', 'To do', 'Deals', 'Calc lists', 'Calc rows', 'Calc log', 'Calc deals', 'Calc panel'];
const THEIRS = ['Conversations', 'Customers', 'Stages', 'Targets'];
/** Sheets that numbers are made from. */
const READ = /^(Deals|Calc (lists|rows|log|deals))$/;
/** The stages in the hidden lists, below the settings' one row. */
const STAGE_KEYS = columnLetters(placeOf('stageList', 'key').column);

/** Sheets that were renamed, hidden, doubled, deleted, or have a name of ours. */
export const sheets: readonly HostileCase[] = [
  ...[...OURS, ...THEIRS].map(
    (name): HostileCase => ({
      name: `the sheet ${name} renamed`,
      spoil: host => host.sheet(name).rename(`My ${name.toLowerCase()} (old)`),
      ...(THEIRS.includes(name) && {names: {[name.toLowerCase()]: `My ${name.toLowerCase()} (old)`}}),
    }),
  ),
  ...THEIRS.map(
    (name): HostileCase => ({
      name: `the sheet ${name} hidden`,
      spoil: host => host.sheet(name).hide(),
      setUp: [],
    }),
  ),
  {
    name: 'all hidden sheets shown',
    spoil: host => {
      for (const name of OURS.slice(4)) host.sheet(name).show();
    },
  },
  {
    name: 'all sheets of ours hidden but one',
    spoil: host => {
      for (const name of OURS.slice(1, 4)) host.sheet(name).hide();
    },
  },
  ...OURS.slice(0, -1).map(
    (name): HostileCase => ({
      name: `the sheet ${name} deleted`,
      spoil: host => host.sheet(name).delete(),
      told: READ.test(name) ? [RUN_OUT, ...(name === 'Deals' ? [] : [MISSING(name)])] : [],
      right: 'afterRefresh',
      showsErrors: true,
    }),
  ),
  {name: 'the sheet Calc panel deleted', spoil: host => host.sheet('Calc panel').delete()},
  ...THEIRS.map(
    (name): HostileCase => ({
      name: `the sheet ${name} deleted`,
      spoil: host => host.sheet(name).delete(),
      told: [BROKEN, MISSING(name)],
      right: 'never',
      showsErrors: true,
    }),
  ),
  ...[...OURS, 'Data check'].map(
    (name): HostileCase => ({
      name: `a sheet of the user's with the name ${name}, ours renamed`,
      spoil: host => {
        if (name !== 'Data check') host.sheet(name).rename('Another name');
        host.addSheet(name).paste([
          ['My', 'own'],
          ['list', '=1+1'],
        ]);
      },
    }),
  ),
  ...THEIRS.map(
    (name): HostileCase => ({
      name: `a copy of ${name} beside it`,
      spoil: host => {
        host.addSheet(`Copy of ${name}`).paste(host.sheet(name).values());
      },
    }),
  ),
  {
    name: "a sheet of the user's that reads ours",
    spoil: host => {
      host.addSheet('Mine').paste([['=Overview!B5', '=SUM(Deals!F3:F)', '=COUNTA(Conversations!B2:B)']]);
    },
  },
  {
    name: 'an empty sheet before all others',
    spoil: host => {
      host.addSheet('Notes');
    },
  },
  ...(
    [
      ['Deals', 'B5'],
      ['To do', 'C4'],
      ['Board', 'A8'],
      ['Calc log', 'B3'],
      ['Calc deals', 'A3'],
      ['Calc rows', 'A5'],
      ['Calc lists', `${STAGE_KEYS}4`],
    ] as const
  ).map(
    ([name, address]): HostileCase => ({
      name: `something typed where ${name} spills`,
      spoil: host => {
        act(host, `book.getSheetByName('${name}').getRange('${address}').setValue('in the way')`);
      },
      told: READ.test(name) ? [BROKEN] : [],
      right: READ.test(name) && name !== 'Deals' ? 'afterSetUp' : 'afterRefresh',
      setUp: [],
      showsErrors: true,
    }),
  ),
];
