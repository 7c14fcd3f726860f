import type {Host} from '../workbench/index';
import {clickMenu} from './click-menu';
import {InputError} from './input-error';
import {type InputId, mapOverview} from './overview-map';
import {inputAddress, isFull, type Overview, readOverview} from './read-overview';

/** What is typed into each input cell, as a user would. */
export type Inputs = Partial<Record<InputId, string>>;

/** Names are typed first: the lists that they are chosen from are then still those of everything that is there. */
const typingOrder: readonly InputId[] = ['salesperson', 'source', 'asOf', 'from', 'to', 'period'];

/**
 * Types into the overview's input cells, and reads what all its cells then show. When a table of it has no room left, the
 * overview is refreshed first, as it asks for. Throws InputError for what a cell does not take.
 *
 * @param warn told what a cell takes with a warning: a name that is in no list.
 */
export function showOverview(host: Host, inputs: Inputs = {}, warn: (warning: string) => void = () => {}): Overview {
  let map = mapOverview(host);
  const sheet = host.sheet(map.sheet);
  for (const id of typingOrder) {
    const typed = inputs[id];
    if (typed === undefined) continue;
    const shown = typed.replace(/^'/, '');
    const {refused, warning} = sheet.type(inputAddress(map, id), typed);
    if (refused) throw new InputError([`The overview does not take "${shown}" as its ${words[id]}: ${refused}`]);
    if (warning) warn(`No deal has the ${words[id]} "${shown}".`);
  }
  const read = (address: string) => sheet.cell(address);
  if (isFull(map, read)) {
    clickMenu(host, 'refreshOverview');
    map = mapOverview(host);
  }
  return readOverview(map, read);
}

const words: Readonly<Record<InputId, string>> = {
  asOf: 'date',
  salesperson: 'salesperson',
  source: 'source',
  from: 'first day',
  to: 'last day',
  period: 'period',
};
