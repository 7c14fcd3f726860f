import type {Host} from '../../../../workbench/index';
import type {HostileCase} from '../hostile-case';

type Line = readonly unknown[];

const STAGES_CHANGED = /^overview: Stages has changed: run Extensions > Sales Pipeline > Refresh/;
const TO_MEND = /^overview: Stages /;
const REFUSED = /^refresh: The stages need mending first/;

/** Stages, instead of those that are there. */
function define(host: Host, lines: readonly Line[]): void {
  const sheet = host.sheet('Stages');
  sheet.paste(
    Array.from({length: 8}, () => ['', '', '', '', '', '']),
    'A2',
  );
  if (lines.length > 0) sheet.paste(lines, 'A2');
}

function open(count: number): Line[] {
  return Array.from({length: count}, (_, index) => [`Step ${index + 1}`, 'Open', 0.1, 5]);
}

const ENDS: readonly Line[] = [
  ['Won', 'Won'],
  ['Lost', 'Lost'],
];

function stages(name: string, lines: readonly Line[], more: Partial<HostileCase>): HostileCase {
  return {name, spoil: host => define(host, lines), ...more};
}

const LEFT_OUT = /^overview: \d+ rows? of Conversations left out/;
const redrawn: Partial<HostileCase> = {told: [STAGES_CHANGED, LEFT_OUT], right: 'afterRefresh'};
const refused = (...check: RegExp[]): Partial<HostileCase> => ({told: [TO_MEND, REFUSED, ...check], right: 'never'});

/** Pipelines that nobody planned for. */
export const stageTables: readonly HostileCase[] = [
  stages('50 stages', [...open(48), ...ENDS], redrawn),
  stages('100 stages', [...open(98), ...ENDS], redrawn),
  stages('101 stages', [...open(99), ...ENDS], refused(/^check: stages 102 Stage: There are more than 100 stages/)),
  stages('the least stages that there can be', [...open(1), ...ENDS], redrawn),
  stages('one stage', [['Won', 'Won']], refused(/^check: stages {2}Type: A pipeline has at least one Open/)),
  stages('no stage', [], refused(/^check: stages {2}Type: .* this one has 0/)),
  stages('stages without a Won one', [...open(6), ['Lost', 'Lost'], ['No fit', 'Disqualified']], refused(/has 0/)),
  stages('stages without a Lost one', [...open(7), ['Won', 'Won']], refused(/at least one Lost/)),
  stages(
    'stages without an Open one',
    [...ENDS, ['Gone', 'Lost'], ['Off', 'Lost'], ['a', 'Lost'], ['b', 'Lost'], ['c', 'Lost'], ['d', 'Lost']],
    refused(/at least one Open/),
  ),
  stages('two Won stages', [...open(5), ...ENDS, ['Sold', 'Won']], refused(/has 2/)),
  stages('the Won stage first', [['Won', 'Won'], ...open(6), ['Lost', 'Lost']], redrawn),
  {
    name: 'a stage twice',
    spoil: host => host.sheet('Stages').type('A4', 'contacting '),
    ...refused(/^check: stages 4 Stage: "contacting" is already the name of the stage in row 3/),
  },
  {
    name: 'a type that is none',
    spoil: host => host.sheet('Stages').type('B4', 'Opne'),
    ...refused(/^check: stages 4 Type: "Opne" is not a type/),
  },
  {
    name: 'a type with spaces around it',
    spoil: host => host.sheet('Stages').paste([[' Open  ']], 'B4'),
  },
  {
    name: 'a stage without a type',
    spoil: host => host.sheet('Stages').type('B4', ''),
    ...refused(/^check: stages 4 Type: The stage has no type/),
  },
  {
    name: 'a stage without a name',
    spoil: host => host.sheet('Stages').type('A4', ''),
    ...refused(/^check: stages 4 Stage: The stage has no name/),
  },
  {
    name: 'stages with gaps between them',
    spoil: host => host.sheet('Stages').insertRows(4, 3),
  },
  {
    name: 'a colour that is none',
    spoil: host => host.sheet('Stages').type('F4', 'blue'),
  },
  {
    name: 'an action of 2,000 letters',
    spoil: host => host.sheet('Stages').type('E4', 'call '.repeat(400)),
  },
  {
    name: 'a remark below the stages',
    spoil: host => host.sheet('Stages').type('E20', 'these are our stages'),
  },
  {
    name: 'a stage renamed, and not in the log',
    spoil: host => host.sheet('Stages').type('A3', 'Reaching out'),
    told: [/^check: conversations \d+ Stage: "Contacting" is not one of the stages/, LEFT_OUT],
  },
  {
    name: 'a stage too many',
    spoil: host => host.sheet('Stages').paste([['Parked', 'Open']], 'A10'),
    told: [STAGES_CHANGED],
    right: 'afterRefresh',
  },
  {
    name: 'a stage of another type',
    spoil: host => host.sheet('Stages').type('B2', 'Lost'),
    told: [STAGES_CHANGED],
    right: 'afterRefresh',
  },
];
