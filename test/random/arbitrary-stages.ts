import fc from 'fast-check';
import type {Row} from '../../src/recount/cell';
import {stageSettings} from './arbitrary-rows';
import {hostileNames, spelled} from './hostile-names';
import {shuffled} from './shuffled';

/**
 * Rows of Stages: one Won, at least one Open and one Lost, at most 12; half of them in the usual order, the others in any,
 * so that Won may stand in the middle and Lost before Open.
 *
 * @param trouble also rows that a careful user would not leave: a blank name, a name listed twice
 */
export function arbitraryStages(trouble: boolean): fc.Arbitrary<Row[]> {
  const types = fc
    .record({
      open: fc.integer({min: 1, max: 6}),
      lost: fc.integer({min: 1, max: 3}),
      disqualified: fc.integer({min: 0, max: 2}),
      order: fc.option(fc.nat()),
    })
    .map(({open, lost, disqualified, order}) => {
      const usual = [
        ...Array<string>(open).fill('Open'),
        'Won',
        ...Array<string>(lost).fill('Lost'),
        ...Array<string>(disqualified).fill('Disqualified'),
      ];
      return order === null ? usual : shuffled(usual, order);
    });
  const names = fc.shuffledSubarray([...hostileNames], {minLength: 12, maxLength: 12});
  const settings = fc.array(stageSettings, {minLength: 13, maxLength: 13});
  const extra = trouble
    ? fc.option(fc.record({at: fc.nat(), twin: fc.option(fc.nat()), way: fc.nat()}))
    : fc.constant(null);

  return fc.tuple(types, names, settings, extra).map(([ofType, named, set, more]) => {
    const rows: Row[] = ofType.map((type, index) => ({Stage: named[index], Type: type, ...set[index]}));
    if (more === null || rows.length === 12) return rows;
    const twin = more.twin === null ? '' : spelled(named[more.twin % rows.length] as string, more.way);
    rows.splice(more.at % (rows.length + 1), 0, {Stage: twin, Type: 'Open', ...set[12]});
    return rows;
  });
}
