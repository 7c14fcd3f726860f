/** Where everything stands in one spreadsheet: sheets under the names that users gave them, columns found by header. */
import type {TableColumns} from '../facts/columns';
import type {Stage} from '../stages/stage';
import type {GivenPlaces} from '../tables/header';
import type {Money} from '../tables/money';
import {isRung} from '../tables/stage-type';
import type {Contents} from './contents';
import type {GeneratedSheetId} from './sheet-plan';

/** An input table's sheet and its columns' places, from 1. */
export interface TableLocation<Id extends string> {
  readonly sheet: string;
  /** 0 for one that an extract does not have. */
  readonly columns: Readonly<Record<Id, number>>;
  /** Of Conversations, where an extract stands in its place. */
  readonly given?: GivenPlaces | undefined;
}

export interface Layout {
  readonly tables: {readonly [Table in keyof TableColumns]: TableLocation<TableColumns[Table]>};
  readonly sheets: Readonly<Record<GeneratedSheetId, string>>;
  /** The stages when the plan was made: how many rows the grid and the funnel have. */
  readonly stages: readonly Stage[];
  /** How amounts are written. */
  readonly money: Money;
  /** How many conversations and deals the generated sheets must have rows for. */
  readonly rows: {readonly log: number; readonly deals: number};
  /** How many rows each table of the overview has whose rows come from the data. */
  readonly capacity: Readonly<Record<GroupId, number>>;
  readonly contents: Contents;
}

/** What decides where things stand on the overview. */
export type Shape = Pick<Layout, 'stages' | 'capacity'>;

/** The tables of the overview that grow with the data. */
export type GroupId = 'people' | 'sources' | 'reasons';

export interface Position {
  readonly row: number;
  readonly column: number;
}

/** How many rungs the pipeline has: the Open stages and the Won stage. */
export function rungsOf({stages}: Pick<Layout, 'stages'>): number {
  return stages.filter(stage => isRung(stage.type)).length;
}
