import type {CallNode, Node} from '../../formula/node';
import type {ListId} from '../plan/calculation-sheets';
import type {Position} from '../plan/layout';
import {evaluate, type Scalar, type Viewpoint} from './evaluate';
import {type ListColumn, listColumn, overviewPositions} from './written';

/** What a number does with its rows. `once`: counts the different numbers of a column. */
export type How = 'count' | 'once' | 'sum' | 'mean' | 'median';

export interface Condition {
  readonly column: ListColumn;
  /** A sign of comparison. */
  readonly is: string;
  readonly value: Scalar;
}

/** Rows that a number is made of: those of one list that meet all conditions. */
export interface Source {
  readonly how: How;
  readonly list: ListId;
  /** What is counted once, added up or averaged. */
  readonly of: ListColumn | undefined;
  readonly where: readonly Condition[];
}

/** What a formula names and does not count or add up itself: cells of the overview, in stretches, and columns of numbers. */
export interface Named {
  readonly cells: Position[][];
  readonly columns: ListColumn[];
}

/** Lists whose columns are numbers themselves, each made of rows of another list. */
const OF_NUMBERS: readonly ListId[] = ['people', 'sources', 'reasons', 'months'];
const OF_ROWS: readonly ListId[] = ['deals', 'log', 'stays', 'customerList'];

/**
 * Reads off a formula which rows stand behind it, through the cells that it refers to. A criterion that differs from line
 * to line is no condition where all lines are meant.
 *
 * @param named takes what the formula itself names.
 */
export function sourcesOf(node: Node | undefined, from: Viewpoint, named?: Named): Source[] {
  if (!node) return [];
  if (node.kind === 'operation') return [...sourcesOf(node.left, from, named), ...sourcesOf(node.right, from, named)];
  if (node.kind === 'call') return called(node, from, named);
  if (node.kind !== 'reference') return [];
  const column = listColumn(node);
  if (column) {
    if (!column.formula || !OF_NUMBERS.includes(column.list)) return [];
    if (named) named.columns.push(column);
    return sourcesOf(column.formula(from.written.cells), from);
  }
  const cells = overviewPositions(node);
  if (named) named.cells.push(cells);
  return cells.flatMap(position => {
    const {content} = from.written.at(position);
    return typeof content === 'object' ? sourcesOf(content, from) : [];
  });
}

function called({name, args}: CallNode, from: Viewpoint, named: Named | undefined): Source[] {
  const [first, second, third] = args;
  switch (name) {
    case 'COUNTIF':
    case 'COUNTIFS':
      return source('count', undefined, args, from);
    case 'SUMIF':
      return source('sum', third, args.slice(0, 2), from);
    case 'SUMIFS':
      return source('sum', first, args.slice(1), from);
    case 'SUM':
      return reduced('sum', first, {...from, line: undefined}, named);
    case 'AVERAGE':
      return reduced('mean', first, from, named);
    case 'MEDIAN':
      return reduced('median', first, from, named);
    case 'UNIQUE':
      return reduced('once', first, from, named);
    case 'IF': {
      const holds = evaluate(first, from);
      const branches = holds === undefined ? [second, third] : [holds ? second : third];
      return branches.flatMap(branch => sourcesOf(branch, from, named));
    }
    default: {
      const sources = args.flatMap(arg => sourcesOf(arg, from, named));
      // What is looked up is a name.
      return name === 'XLOOKUP' ? [] : sources;
    }
  }
}

/** A column of a list, or what FILTER leaves of it, as one number. */
function reduced(how: How, node: Node | undefined, from: Viewpoint, named: Named | undefined): Source[] {
  if (node && node.kind === 'call' && node.name !== 'FILTER') return reduced(how, node.args[0], from, named);
  const [cells, ...conditions] = node && node.kind === 'call' ? node.args : [node];
  const of = listColumn(cells);
  if (!of || !OF_ROWS.includes(of.list)) return sourcesOf(cells, from, named);
  // ISNUMBER is passed over: what is added up or averaged is a number anyway.
  const where = conditions.flatMap(condition =>
    condition && condition.kind === 'operation'
      ? whereIs(condition.left, condition.operator, evaluate(condition.right, from))
      : [],
  );
  return [{how, list: of.list, of, where}];
}

/** Pairs of a column and a criterion, as COUNTIFS takes them. */
function source(how: How, of: Node | undefined, pairs: readonly Node[], from: Viewpoint): Source[] {
  const column = listColumn(pairs[0]);
  if (!column) return [];
  const where = pairs.flatMap((node, index) => {
    if (index % 2 === 1) return [];
    const criterion = evaluate(pairs[index + 1], from);
    const compared = /^([<>]=?)(.*)$/.exec(String(criterion));
    return compared ? whereIs(node, String(compared[1]), Number(compared[2])) : whereIs(node, '=', criterion);
  });
  return [{how, list: column.list, of: listColumn(of), where}];
}

function whereIs(node: Node, is: string, value: Scalar | undefined): Condition[] {
  const column = listColumn(node);
  return column && value !== undefined ? [{column, is, value}] : [];
}
