import * as fx from '../../formula/call';
import type {Node} from '../../formula/node';
import {gt, join} from '../../formula/operators';

/** Characters that a line of a card has room for. */
export const LINE_LENGTH = 28;

/** A text of at most so many characters; a longer one ends in three dots. */
export function shortened(text: Node, most: number): Node {
  return fx.IF(gt(fx.LEN(text), most), join(fx.LEFT(text, most - 1), '…'), text);
}
