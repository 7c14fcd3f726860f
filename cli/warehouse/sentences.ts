/**
 * The three sentences on top of the overview. They are formulas over its numbers; here the same formulas are worked out over
 * the warehouse's numbers, on a spreadsheet of one small sheet, so that their words stand in one place.
 */
import {columnLetters} from '../../src/formula/column-letters';
import {columnBetween, type Node, node} from '../../src/formula/node';
import {print} from '../../src/formula/print';
import type {Cells} from '../../src/pipeline/facts/columns';
import {NOTHING} from '../../src/pipeline/facts/quotas';
import type {Here, Ref} from '../../src/pipeline/metrics/measure';
import {SENTENCES} from '../../src/pipeline/metrics/sentences';
import {PLAIN_MONEY} from '../../src/pipeline/tables/money';
import {createModel, engineText, toEngine} from '../../workbench/index';
import type {OverviewNumbers, Row, Value} from './overview-of-lines';

const SHEET = 'Numbers';
/** Of the weakness of a rung that too few deals have left: behind every share. */
const NO_SHARE = 2;
const LEAST_SETTLED = 10;

/** Columns of the sheet, by what the formulas call them. */
type Columns = Readonly<Record<string, readonly Value[]>>;

/** @param months in the period: 1, 3 or 12 @param targetDays of each stage, in order */
export function sentences(numbers: OverviewNumbers, months: number, targetDays: readonly Value[]): string[] {
  const {stages} = numbers;
  const ladder = stages.filter(({reached}) => reached !== null);
  const columns: Columns = {
    'stages stage': stages.map(({stage = null}) => stage),
    'stages averageDays': stages.map(({averageDays = null}) => averageDays),
    'stageList targetDays': targetDays,
    'funnel stage': ladder.map(({stage = null}) => stage),
    'funnelChart weakness': ladder.map((_, index) => weakness(ladder, index)),
  };
  const list = (name: string, skipFirst = 0, skipLast = 0): Node => {
    const column = Object.keys(columns).indexOf(name) + 1;
    if (column === 0) throw new Error(`The sentences ask for ${name}, which is not on the sheet.`);
    return columnBetween(undefined, column, 1 + skipFirst, (columns[name] as readonly Value[]).length - skipLast);
  };
  const number = ({section, id, line}: Ref): Node => {
    if (line === 'all') return list(`${section} ${id}`);
    if (line === 'butFirst') return list(`${section} ${id}`, 1);
    if (line === 'butLast') return list(`${section} ${id}`, 0, 1);
    return node(single(numbers, ladder, section as string, id, line as string) ?? NOTHING);
  };
  const period = months === 1 ? 'this month' : months === 12 ? 'this year' : 'this quarter';
  const cells = {
    money: PLAIN_MONEY,
    settings: () => node(period),
    stageList: (id: string) => list(id === 'stage' ? 'stages stage' : `stageList ${id}`),
  } as Partial<Cells> as Cells;
  const here: Here = {cells, number, line: node(1)};
  return workedOut(
    columns,
    SENTENCES.map(({measure}) => measure.formula(here)),
  );
}

function single(numbers: OverviewNumbers, ladder: readonly Row[], section: string, id: string, line: string): Value {
  const {team, forecast} = numbers;
  if (section === 'salespeople') return team[id] ?? null;
  if (section === 'forecast') return (forecast[line] as Row)[id] ?? null;
  if (section === 'metrics') return (forecast[line] as Value) ?? null;
  if (section === 'weakest') return whyWeakest(numbers, ladder);
  throw new Error(`The sentences ask for ${section} ${line} ${id}, which nobody has counted.`);
}

/** The settled conversion of a rung, where enough deals have left the one before. */
function weakness(ladder: readonly Row[], index: number): Value {
  const [before, rung] = [ladder[index - 1], ladder[index]];
  if (!before || !rung) return NO_SHARE;
  const settled = Number(rung.reached) + Number(before.lostHere) + Number(before.disqualifiedHere);
  return settled >= LEAST_SETTLED ? (rung.settledConversion ?? NO_SHARE) : NO_SHARE;
}

/** Why most of the deals left that got to the rung before the weakest step and no further; blank where none did. */
function whyWeakest({reasons}: OverviewNumbers, ladder: readonly Row[]): string {
  const shares = ladder.map((_, index) => Number(weakness(ladder, index)));
  const rung = shares.indexOf(Math.min(...shares)) - 1;
  const counts = reasons.map(({rungs}) => rungs[rung] ?? 0);
  const most = Math.max(0, ...counts);
  if (most === 0) return '';
  const {name} = reasons[counts.indexOf(most)] as {name: Value};
  return `, the others most often left for “${String(name)}” (${most})`;
}

function workedOut(columns: Columns, formulas: readonly Node[]): string[] {
  const cells: Record<string, string> = {};
  const lists = Object.values(columns);
  lists.forEach((values, column) => {
    values.forEach((value, row) => {
      const text = value === null ? NOTHING : typeof value === 'number' ? String(value) : engineText(value);
      cells[`${columnLetters(column + 1)}${row + 1}`] = text;
    });
  });
  const column = lists.length + 1;
  formulas.forEach((formula, row) => {
    cells[`${columnLetters(column)}${row + 1}`] = toEngine(print(formula), 'comma');
  });
  const rowNumber = Math.max(formulas.length, ...lists.map(({length}) => length));
  const model = createModel({sheets: [{id: '1', name: SHEET, rowNumber, colNumber: column, cells}]});
  return formulas.map((_, row) => {
    const {value} = model.getters.getEvaluatedCell({sheetId: '1', col: column - 1, row});
    return String(value);
  });
}
