import type {Node} from '../../formula/node';
import type {Cells} from '../facts/columns';
import type {Measure} from '../metrics/measure';
import type {Unit} from '../metrics/unit';
import type {Position} from '../plan/layout';
import type {InputCell} from '../plan/sheet-plan';

/**
 * One cell of the overview with all that is known of it. The list of slots is the overview: its drawing, the map of its
 * numbers and what is said of a cell are all read off it.
 */
export interface Slot {
  readonly section: string;
  /** Of a table `1`, `2` … or `total`, else an id of its own. */
  readonly line: string;
  readonly column: string;
  readonly at: Position;
  readonly kind: SlotKind;
  readonly unit: Unit;
  /** Cells side by side that look alike; undefined: this one. */
  readonly columns?: number | undefined;
  /** These cells are one. */
  readonly isJoined?: boolean | undefined;
  /** Undefined where a formula above or on the left fills the cell. */
  readonly content?: ((cells: Cells) => Node | string | number) | undefined;
  readonly note?: string | undefined;
  readonly measure?: Measure | undefined;
  /** The cell whose formula fills this one. */
  readonly filledFrom?: Position | undefined;
  readonly warns?: boolean | undefined;
  /** Of its row, in pixels. */
  readonly height?: number;
  /** `#rrggbb` */
  readonly background?: string;
  readonly input?: (cells: Cells) => Pick<InputCell, 'initial' | 'kind' | 'format'>;
}

/**
 * `tileLabel` and `tile`: a card's or an input's label and the cell below it. `name`: names its line. `number`: a number or
 * a text of a table. `tileNote`: what a card says below its number. `span` and `cardGroup`: name the time that numbers are about. `data`: what
 * a chart draws, under the chart. `behind`: a number that stands there too.
 */
export type SlotKind =
  | 'title'
  | 'notice'
  | 'heading'
  | 'sentence'
  | 'inputLabel'
  | 'input'
  | 'tileLabel'
  | 'tile'
  | 'tileNote'
  | 'span'
  | 'cardGroup'
  | 'behind'
  | 'group'
  | 'head'
  | 'name'
  | 'number'
  | 'totalName'
  | 'total'
  | 'badge'
  | 'data';

/** A text that is no number of the overview, or says several of them. */
export function textSlot(
  section: string,
  line: string,
  kind: SlotKind,
  at: Position,
  content: NonNullable<Slot['content']>,
): Slot {
  return {section, line, column: '', at, kind, unit: 'text', content};
}
