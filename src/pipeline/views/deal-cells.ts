import type {Layout, Position} from '../plan/layout';
import {LIST_ROW as BOARD_LIST, boardPlaces} from './board';
import {SHOWN_DEALS} from './deals-plan';
import {TO_DO} from './to-do';
import {LIST_ROW} from './view-plan';

/** The generated sheets that show deals. */
export type DealView = 'board' | 'toDo' | 'deals';

/** Two cells side by side, so that one read gives both: the names of a deal's customer and of the deal. */
export interface DealCells {
  /** The row of both, from 1. */
  readonly row: number;
  /** Column of the customer, from 1. */
  readonly customer: number;
  /** Column of the deal, from 1: the one right of the customer. */
  readonly deal: number;
}

/**
 * Where, on the same sheet, stands which deal a cell of Board, To do or Deals is about: any cell of the deal's row, or its
 * card. Undefined for a cell that is about none: the rows of titles, and hidden columns.
 *
 * Both names are as last written, the deal's `""` for the unnamed one. A blank customer means that no deal stands there:
 * below a list's end. What somebody typed over a list does not change which deal a card of Board is.
 *
 * @param position of the cell, from 1.
 * @param drawn the stages as the sheets were last drawn (`drawnStages(drawnOverview(workbook).types)`): Board has a column
 * for each Open one.
 */
export function dealCellsAt(
  view: DealView,
  {row, column}: Position,
  drawn: Pick<Layout, 'stages'>,
): DealCells | undefined {
  if (view === 'board') {
    const {shown, customer, deal} = boardPlaces(drawn);
    return row < BOARD_LIST || column > shown ? undefined : {row, customer: customer(column), deal: deal(column)};
  }
  const columns = view === 'deals' ? SHOWN_DEALS : TO_DO;
  const place = (header: string): number => 1 + columns.findIndex(other => other.header === header);
  return row < LIST_ROW || column > columns.length
    ? undefined
    : {row, customer: place('Customer'), deal: place('Deal')};
}
