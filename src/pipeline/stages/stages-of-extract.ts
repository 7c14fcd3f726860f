import {nameKey, tidyName} from '../tables/name';
import {isRung, stageType} from '../tables/stage-type';
import {BARE, type Stage} from './stage';
import {coloured} from './steps';

/**
 * The stages that an extract names, in the order of the pipeline as far as it tells: the stages that deals stand at by the number
 * in its column `stage`, and those that none stands at now, but which are some deal's furthest, by their rung. Without these columns
 * they come in the order of the rows. One of type Open, Won and Lost is added where there is none.
 *
 * @param cells its sheet's, from A1 on.
 */
export function stagesOfExtract(cells: readonly (readonly unknown[])[]): Stage[] {
  const [headers = [], ...rows] = cells;
  const places = headers.map(nameKey);
  const read = (row: readonly unknown[], id: string): unknown => row[places.indexOf(id)] ?? '';
  const found = new Map<string, Found>();
  for (const row of rows) {
    const name = tidyName(read(row, 'stagename'));
    if (name === '' || found.has(nameKey(name))) continue;
    const [place, probability] = [read(row, 'stage'), read(row, 'probability')];
    const type = stageType(tidyName(read(row, 'state'))) ?? stageType(name) ?? 'Open';
    const given = typeof probability === 'number' && type === 'Open' ? probability : null;
    found.set(nameKey(name), {
      place: typeof place === 'number' ? place : found.size + 1,
      stage: {...BARE, stage: name, type, probability: given},
    });
  }
  const furthest = rungsIn(rows, read);
  for (const [key, {name, rung}] of furthest) {
    if (found.has(key)) continue;
    const later = [...found].filter(([other]) => (furthest.get(other)?.rung ?? 0) > rung).map(([, {place}]) => place);
    const last = [...found.values()].filter(({stage}) => stage.type === 'Open').map(({place}) => place);
    // Between two others; of several at one place the lower rung first.
    const place = (later.length > 0 ? Math.min(...later) - 1 : Math.max(0, ...last)) + rung / (rung + 1);
    found.set(key, {place, stage: {...BARE, stage: name, type: stageType(name) ?? 'Open'}});
  }
  const stages = [...found.values()].sort((a, b) => a.place - b.place).map(({stage}) => stage);
  const lacking = NEEDED.filter(({type}) => !stages.some(stage => stage.type === type));
  const rungs = lacking.filter(({type}) => isRung(type));
  const ladder = stages.findIndex(({type}) => !isRung(type));
  stages.splice(ladder < 0 ? stages.length : ladder, 0, ...rungs);
  return coloured([...stages, ...lacking.filter(({type}) => !isRung(type))]);
}

/** What a pipeline cannot do without, where no deal tells of it. */
const NEEDED: readonly Stage[] = [
  {...BARE, stage: 'Open', type: 'Open'},
  {...BARE, stage: 'Won', type: 'Won'},
  {...BARE, stage: 'Lost', type: 'Lost'},
];

interface Found {
  readonly place: number;
  readonly stage: Stage;
}

/** The furthest stages by their keys. */
function rungsIn(
  rows: readonly (readonly unknown[])[],
  read: (row: readonly unknown[], id: string) => unknown,
): Map<string, {readonly name: string; readonly rung: number}> {
  const rungs = new Map<string, {name: string; rung: number}>();
  for (const row of rows) {
    const [name, rung] = [tidyName(read(row, 'furtheststage')), read(row, 'rung')];
    if (name !== '' && !rungs.has(nameKey(name))) rungs.set(nameKey(name), {name, rung: Number(rung) || 0});
  }
  return rungs;
}
