import * as fx from '../../formula/call';
import {columnLetters} from '../../formula/column-letters';
import type {Node, Operand, ReferenceNode} from '../../formula/node';
import {and, eq, gt, join, lt, ne, or, times} from '../../formula/operators';
import {GIVEN_FACTS} from '../tables/extract';
import {isAsOf, isDate, isWritten, keyOrNone, tidy} from './clean';
import type {Cells, InputId} from './columns';

/** What stands above each input of the overview. */
export const INPUT_LABELS: Readonly<Record<InputId, string>> = {
  asOf: 'As of',
  salesperson: 'Salesperson',
  source: 'Source',
  from: 'First contact from',
  to: 'First contact to',
  period: 'Period',
};

const BLANK = 'it counts as blank';

/** What an input may hold that counts for nothing, and what counts instead. */
const DOUBTS: readonly [InputId, isOdd: (cell: Node, cells: Cells) => Node, what: string, instead: string][] = [
  ['asOf', cell => fx.IF(isAsOf(cell), 0, isWritten(cell)), 'no day from 1901 on', 'today counts'],
  ['salesperson', isError, 'an error', BLANK],
  ['source', isError, 'an error', BLANK],
  ['from', noDay, 'no day', BLANK],
  ['to', noDay, 'no day', BLANK],
  [
    'period',
    (cell, {settings}) => fx.IF(or(ne(settings('months'), 3), eq(tidy(cell), 'Quarter')), 0, isWritten(cell)),
    'none of Month, Quarter and Year',
    'the quarter counts',
  ],
];

/** Names the first input cell whose content counts for nothing, or says that all together let no deal pass; else blank. */
export function inputDoubt(cells: Cells): Node {
  const {pairs, deals} = cells;
  const nobody = and(eq(fx.COUNT(deals('first')), 0), gt(fx.COUNT(pairs('firstMoment')), 0));
  const isTurned = gt(cells.settings('from'), cells.settings('to'));
  const turned = `${INPUT_LABELS.from} is after ${INPUT_LABELS.to}: no day lies between them.`;
  const together = 'No deal passes all the filters above: clear one of them, or choose another name or day.';
  const none = fx.IF(isTurned, turned, unknown('salesperson', cells, unknown('source', cells, together)));
  return DOUBTS.reduceRight<Node>(
    (rest, [id, isOdd, what, instead]) => {
      const cell = cells.input(id);
      const {column, firstRow} = cell as ReferenceNode;
      const said = `${INPUT_LABELS[id]} (${columnLetters(column)}${firstRow}) holds ${what}, so ${instead}.`;
      return fx.IF(isOdd(cell, cells), said, rest);
    },
    fx.ARRAYFORMULA(extractDoubtOr(cells, fx.IF(nobody, none, ''))),
  );
}

/** Says that As of asks an extract for a past day, as it holds the deals as they are, or that a day of it is none; else something else. */
function extractDoubtOr(cells: Cells, otherwise: Node): Node {
  const {given} = cells;
  if (!given) return otherwise;
  const lastContact = cells.conversations('date');
  const {sheet} = lastContact as ReferenceNode;
  const noDays = GIVEN_FACTS.filter(({type}) => type === 'date').reduceRight<Node>((rest, {id}) => {
    const days = given(id);
    // The title is one of the texts.
    const texts = fx.SUM(fx.IF(isDate(days), 0, isWritten(days)));
    return fx.IF(
      gt(texts, 1),
      `In ${sheet} the column ${id} holds something that is no day: it counts as blank.`,
      rest,
    );
  }, otherwise);
  const last = fx.MAX(fx.IF(isDate(lastContact), lastContact, 0));
  const replayed = `${INPUT_LABELS.asOf} lies before the last contact in ${sheet}, which holds the deals as they are now: deals with later contacts are left out. Ask for a past day where the sheet is filled from.`;
  return fx.IF(lt(cells.settings('asOf'), fx.INT(last)), replayed, noDays);
}

/** Says that no deal at all has the name that a filter asks for; else something else. */
function unknown(id: 'salesperson' | 'source', cells: Cells, otherwise: Operand): Node {
  const wanted = cells.settings(id);
  const has = fx.SUM(fx.IF(eq(keyOrNone(fx.UNIQUE(cells.pairs(id))), wanted), 1, 0));
  const said = join(`No deal has the ${id} “`, fx.TRIM(cells.input(id)), '”: choose another one, or clear the cell.');
  return fx.IF(and(ne(wanted, ''), eq(has, 0)), said, otherwise);
}

function noDay(cell: Node): Node {
  return fx.IF(isDate(cell), 0, isWritten(cell));
}

function isError(cell: Node): Node {
  return fx.IFERROR(times(fx.LEN(cell), 0), 1);
}
