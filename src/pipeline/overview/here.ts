import {type Node, node} from '../../formula/node';
import type {Cells} from '../facts/columns';
import type {CardSection} from '../metrics/cards';
import type {Here, Ref} from '../metrics/measure';

/** What the cards read around them, and the sentences: numbers of the same section by their ids, and other sections. */
export function cardHere(cells: Cells, section: CardSection = 'metrics'): Here {
  return hereOf(cells, node(0), ({id}) => cells.overview(section, 'value', id));
}

/** @param own what a reference means that names no section. */
export function hereOf(cells: Cells, line: Node, own: (ref: Ref) => Node): Here {
  return {cells, line, number: ref => (ref.section ? numberAt(cells, ref) : own(ref))};
}

/** The cell, or the cells, of a reference that says which line it means. */
export function numberAt(cells: Cells, {section = '', id, line = 'all'}: Ref): Node {
  return cells.overview(section, id, line === 'first' ? '1' : line);
}
