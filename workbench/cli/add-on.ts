import {fileURLToPath} from 'node:url';
import {helpers} from '@odoo/o-spreadsheet';
import {shownText} from '../apps-script/document/cell-value';
import {Host} from '../apps-script/host';
import {googleError} from '../engine/cell-error';
import {InputError} from './input-error';
import {type InputId, type OverviewMap, overviewMap} from './overview-map';
import {type CellReading, isFull, type Overview, readOverview} from './read-overview';

const dist = new URL('../../dist/', import.meta.url);

/** A new spreadsheet with the built add-on in it, as it is at this moment, in this computer's time zone. */
export function newSpreadsheet(name: string, data?: object): Host {
  return new Host({
    codePath: fileURLToPath(new URL('Code.js', dist)),
    manifestPath: fileURLToPath(new URL('appsscript.json', dist)),
    htmlDir: fileURLToPath(dist),
    name,
    now: new Date(),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    ...(data && {data}),
  });
}

/** Opens the file and clicks "Set up". Throws InputError with the add-on's own words when it refuses. */
export function setUp(host: Host, withSampleData: boolean): void {
  host.open();
  host.answer({alert: withSampleData ? 'YES' : 'NO'});
  click(host, 'Set up');
}

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
    const {refused, warning} = sheet.type(map.inputs[id], typed);
    if (refused) throw new InputError([`The overview does not take "${shown}" as its ${words[id]}: ${refused}`]);
    if (warning) warn(`No deal has the ${words[id]} "${shown}".`);
  }
  if (isFull(map, address => reading(host, map.sheet, address))) {
    click(host, 'Refresh overview');
    map = mapOverview(host);
  }
  return readOverview(map, address => reading(host, map.sheet, address));
}

const words: Readonly<Record<InputId, string>> = {
  asOf: 'date',
  salesperson: 'salesperson',
  source: 'source',
  from: 'first day',
  to: 'last day',
  period: 'period',
};

function mapOverview(host: Host): OverviewMap {
  return overviewMap.parse(host.call('mapOverview'));
}

function reading(host: Host, sheetName: string, address: string): CellReading {
  const {col, row} = helpers.toCartesian(address);
  const cell = host.book.evaluated(host.sheet(sheetName).id, col, row);
  return {value: googleError(cell.value), text: shownText(cell)};
}

/** Clicks a menu item. The add-on's questions have other buttons; an alert with nothing but OK says what went wrong. */
function click(host: Host, item: string): void {
  const before = host.screen.shown.length;
  host.clickMenu(item);
  const refusals = host.screen.shown
    .slice(before)
    .flatMap(shown => (shown.kind === 'alert' && shown.buttons === 'OK' ? [shown] : []));
  if (refusals.length > 0) throw new InputError(refusals.map(({title, message}) => `${title}: ${message}`));
}
