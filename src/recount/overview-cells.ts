/** The overview's cells where they were drawn, with what they show now. */
import type {Cell} from './cell';
import type {DrawnCell, Evidence} from './evidence';
import type {NamedNumber} from './in-words';
import {written} from './written';

/** Cells whose text the add-on wrote itself: where one stands elsewhere, so do the numbers. */
const LABELS = ['title', 'heading', 'inputLabel', 'tileLabel'];
const NUMBERS = ['tile', 'behind', 'name', 'number', 'total'];
const NAMES = ['name', 'totalName'];

export class OverviewCells {
  constructor(
    private readonly evidence: Pick<Evidence, 'overview' | 'slots'>,
    private readonly cellOf: (value: unknown) => Cell,
  ) {}

  /** The first label that does not stand where it was drawn: rows or columns were moved by hand. */
  get moved(): {readonly text: string; readonly address: string} | undefined {
    for (const slot of this.evidence.slots) {
      if (!LABELS.includes(slot.kind)) continue;
      const text = String((slot.content as () => unknown)());
      if (this.shown(slot) !== text) return {text, address: addressOf(slot)};
    }
    return undefined;
  }

  /** What is typed or chosen in the cells for it, by their ids. */
  get inputs(): Record<string, Cell> {
    const inputs = this.evidence.slots.filter(({kind}) => kind === 'input');
    return Object.fromEntries(inputs.map(slot => [slot.line, this.shown(slot)]));
  }

  /** Every number, and every name that comes from the data; hidden ones behind the charts are not among them. */
  get numbers(): NamedNumber[] {
    const {slots} = this.evidence;
    const texts = this.texts();
    return slots.flatMap(slot => {
      const {section, line, column, kind, unit} = slot;
      // The names of the forecast's lines are the add-on's own.
      if (!NUMBERS.includes(kind) || column === 'label') return [];
      const title = texts.get(key(section, 'title', column)) ?? texts.get(key(section, line, 'label')) ?? '';
      const name = ['tile', 'behind', 'name'].includes(kind) ? [] : [texts.get(key(section, line)) ?? ''];
      const label = [...name, title].join(', ');
      return [{section, line, column, unit, value: this.shown(slot), address: addressOf(slot), label}];
    });
  }

  /** What stands in each cell, by its section, line and column; by section and line, what names the line. */
  private texts(): Map<string, string> {
    const texts = new Map<string, string>();
    for (const slot of this.evidence.slots) {
      const {section, line, column, kind, unit} = slot;
      const text = written(this.shown(slot), unit);
      texts.set(key(section, line, column), text);
      if (NAMES.includes(kind)) texts.set(key(section, line), text);
    }
    return texts;
  }

  private shown({at}: DrawnCell): Cell {
    return this.cellOf(this.evidence.overview[at.row - 1]?.[at.column - 1]);
  }
}

function key(...ids: string[]): string {
  return ids.join(' ');
}

/** In A1 notation. */
function addressOf({at}: DrawnCell): string {
  let letters = '';
  for (let column = at.column; column > 0; column = Math.floor((column - 1) / 26)) {
    letters = String.fromCharCode(65 + ((column - 1) % 26)) + letters;
  }
  return letters + at.row;
}
