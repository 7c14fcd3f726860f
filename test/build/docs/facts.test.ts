import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {factsPage} from '../../../build/docs/facts-page.ts';
import {root} from '../../../build/paths.ts';
import {type Fact, standingOf} from '../../../conformance/facts/fact.ts';
import {facts} from '../../../conformance/facts/facts.ts';
import {quirkIds, quirks} from '../../../workbench/index.ts';

const places = facts.flatMap(fact => fact.places.map(place => ({...place, id: fact.id})));

describe('the facts', () => {
  it('are one record each, with a place and what happens otherwise', () => {
    expect(facts.length).toBeGreaterThan(100);
    expect(new Set(facts.map(({id}) => id)).size).toBe(facts.length);
    expect(facts.filter(({otherwise, places: own}) => otherwise === '' || own.length === 0)).toEqual([]);
    expect(facts.filter(({id}) => !/^[a-z0-9-]+$/.test(id))).toEqual([]);
  });

  it('hold every quirk, as well known as the stand-in says', () => {
    const held = facts.flatMap(({quirk, source}) => (quirk ? [{quirk, standing: standingOf(source)}] : []));
    expect(new Set(held.map(({quirk}) => quirk))).toEqual(new Set(quirkIds));
    for (const {quirk, standing} of held) {
      // The blank cell is not recorded: only the empty text is.
      expect([quirks[quirk].source, 'unconfirmed']).toContain(standing);
    }
  });

  it.each(places)('$id: $file still has $names', ({file, names}) => {
    const code = readFileSync(`${root}/${file}`, 'utf8');
    expect(names.filter(name => !new RegExp(`\\b${name}\\b`).test(code))).toEqual([]);
  });
});

describe('the page of facts', () => {
  const fact: Fact = {
    id: 'a',
    fact: 'Cells have | in them',
    source: 'reported by Ann',
    otherwise: 'rows break',
    places: [{names: ['print', 'SEPARATOR'], file: 'src/formula/print.ts'}],
    asked: {byHand: 'Look'},
  };

  it('says of each how well it is known, what if not, where, and who asks', () => {
    const rows = factsPage([fact, {...fact, asked: {formula: '=1|2', cells: {}, expected: 1}}], quirks).split('\n');
    const at = rows.findIndex(row => row.startsWith('## Reported'));
    const row =
      '| Cells have \\| in them | rows break | `print`, `SEPARATOR`, `src/formula/print.ts` | reported by Ann |';
    expect(rows.slice(at + 4, at + 6)).toEqual([`${row} by a person: Look. |`, `${row} \`=1\\|2\` |`]);
  });

  it('has a row for each quirk', () => {
    const text = factsPage([], quirks);
    for (const id of quirkIds) expect(text).toContain(`| ${quirks[id].says} |`);
  });
});
