/** Why the lists may not hold what the tables say, in words, or blank: what is not read at all shows as 0. */

import * as fx from '../../formula/call';
import {type Node, node, type Operand, type ReferenceNode} from '../../formula/node';
import {and, eq, ge, gt, le, lt, ne, or, plus} from '../../formula/operators';
import {IN_MENU} from '../menu';
import {GIVEN_FACTS, LOG_FACTS} from '../tables/extract';
import {TABLES} from '../tables/tables';
import type {Cells, FactColumn, ListId} from './columns';
import {startsDeal} from './log';
import {withTitle} from './spill';

const BROKEN = `The numbers cannot be worked out: a column or a sheet was deleted, something was typed where a list stands, or a cell of your tables is computed from these sheets. Take it back with Edit > Undo, or run ${IN_MENU}Set up.`;
const REFRESH = `run ${IN_MENU}Refresh overview`;

/** Where a list has fewer rows than it needs: Sheets shows an error in place of it, or a part. */
export function roomDoubt(cells: Cells): Node {
  const {conversations, judged, log, pairs, deals} = cells;
  const begins = fx.SUM(fx.IF(and(gt(log('date'), 0), startsDeal(cells)), 1, 0));
  const isShort = or(
    lt(fx.IFERROR(fx.ROWS(judged('stage')), 0), fx.ROWS(conversations('date'))),
    isShorter(log('row'), fx.COUNTIFS(judged('stage'), '>=0')),
    isShorter(pairs('first'), fx.IFERROR(begins, 0)),
    isShorter(deals('first'), fx.COUNTIFS(pairs('passes'), 1)),
  );
  const said = `${sheetOf(conversations('date'))} has outgrown the sheets behind it: ${REFRESH}, or Set up if this stays. The numbers below are not right until then.`;
  return fx.ARRAYFORMULA(fx.IF(isShort, said, ''));
}

function isShorter(list: Node, needed: Node): Node {
  return le(fx.ROWS(withTitle(list)), needed);
}

/** Where row 1 of a table says something else than when its columns were looked for. */
export function headerDoubt(cells: Cells): Node {
  const doubt = Object.values(TABLES).reduceRight((rest, {id, columns}) => {
    const column = cells[id] as (column: string) => Node;
    const [first, ...others] =
      cells.given && id === 'conversations'
        ? otherFacts(column, cells.given)
        : columns.map(each => ne(fx.TRIM(titleOf(column(each.id))), each.header));
    const sheet = sheetOf(column(columns[0]?.id as string));
    const said = `Row 1 of ${sheet} does not say what it said when the overview was made: ${REFRESH}. The numbers below may not be right until then.`;
    return fx.IF(or(first as Node, ...others), said, rest);
  }, node(''));
  return fx.ARRAYFORMULA(doubt);
}

/** For each column of an extract whether its title names another fact. */
function otherFacts(column: (id: string) => Node, given: NonNullable<Cells['given']>): Node[] {
  const isOther = (cells: Node, {header}: {readonly header: string}): Node => ne(fx.TRIM(titleOf(cells)), header);
  return [
    ...LOG_FACTS.map(fact => isOther(column(fact.id), fact)),
    ...GIVEN_FACTS.map(fact => isOther(given(fact.id), fact)),
  ];
}

/** What stands in row 1 of a column. */
function titleOf(column: Node): Node {
  return fx.ARRAY_CONSTRAIN(column, 1, 1);
}

/**
 * An error where one of these lists begins with one, and else a number: a list in error counts as blank in many a formula.
 */
export function soundness(cells: Cells, lists: Readonly<Partial<Record<ListId, readonly FactColumn[]>>>): Node {
  const [first, ...others] = Object.entries(lists).flatMap(([list, columns]) =>
    columns.flatMap(({id, formula}) =>
      formula ? [fx.LEN(firstCell((cells[list as ListId] as (id: string) => Node)(id)))] : [],
    ),
  );
  return plus(first as Node, ...others);
}

/**
 * What keeps all numbers from being right, whatever sheet they stand on; else what is given.
 *
 * @param otherwise may be in error where a list is.
 */
export function sheetDoubtOr({settings}: Cells, otherwise: Operand): Node {
  const ofTables = orElse(settings('headers'), otherwise);
  // Where a list is in error, so is what tells that none is.
  return fx.IFERROR(orElse(settings('room'), fx.IF(ge(settings('sound'), 0), ofTables)), BROKEN);
}

/** The first text, or the other where it is blank. */
export function orElse(said: Node, otherwise: Operand): Node {
  return fx.IF(eq(said, ''), otherwise, said);
}

function firstCell(column: Node): Node {
  return {...(column as ReferenceNode), lastRow: (column as ReferenceNode).firstRow};
}

function sheetOf(column: Node): string {
  return (column as ReferenceNode).sheet ?? '';
}
