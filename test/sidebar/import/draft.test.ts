import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {optionsFor, ownHeadersOf, sorted, useOf} from '../../../sidebar/import/column-uses.ts';
import {
  type Draft,
  dealsWithoutCustomer,
  withAllOwn,
  withDealAsCustomer,
  withHeader,
  withKind,
  withMatch,
  withSign,
  withUse,
} from '../../../sidebar/import/draft.ts';
import {hintsOn, lackingIn} from '../../../sidebar/import/lacking.ts';
import {questionsOf} from '../../../sidebar/import/questions.ts';
import {TARGETS_OF_LISTS} from '../../../src/pipeline/import/target.ts';
import {DEALS, draftOf} from './small-draft.ts';

const usesOf = ({mapping}: Draft) => mapping.columns.map(use => use?.target ?? null);

describe('what is proposed', () => {
  it('takes the columns by their names, the stages by theirs, and lets other stages go while the log is empty', () => {
    const draft = draftOf(DEALS);
    expect(usesOf(draft)).toEqual(['dealId', 'deal', 'customer', 'stage', 'created', 'closed', 'value', null]);
    expect(draft.matches.map(({text, rows, to, isNew}) => [text, rows, to, isNew])).toEqual([
      ['Demo', 1, 'Demo', 'Open'],
      ['Offer', 1, 'Offer', null],
      ['Won', 1, 'Won', null],
      ['Lost', 1, 'Lost', null],
    ]);
    expect([draft.replaces, draftOf(DEALS, {conversations: [1]}).replaces]).toEqual([true, false]);
    expect([lackingIn(draft), hintsOn(draft), questionsOf(draft)]).toEqual([[], [], []]);
  });

  it('is worked out anew for another header or another kind of list', () => {
    const titled = draftOf(`Deals of the year\n${DEALS}`);
    expect(titled.mapping.header).toBe(1);
    const none = withHeader(titled, 0);
    expect(none.titles[0]).toBe('Deals of the year');
    expect(withHeader(none, 1).matches).toEqual(titled.matches);
    const log = withKind(titled, 'log');
    expect([log.mapping.kind, usesOf(log)[4]]).toEqual(['log', 'date']);
    expect(log.matches).toEqual(titled.matches);
  });
});

describe('a column', () => {
  it('takes over what another one was taken for', () => {
    const draft = withUse(draftOf(DEALS), 7, {target: 'customer'});
    expect(usesOf(draft)).toEqual(['dealId', 'deal', null, 'stage', 'created', 'closed', 'value', 'customer']);
  });

  it('leaves others alone where several may be taken for the same', () => {
    const draft = withUse(draftOf(DEALS), 4, {target: 'closed'});
    expect(usesOf(draft).filter(target => target === 'closed')).toHaveLength(2);
    const stages = withUse(withUse(draft, 4, {target: 'stageDay', stage: 'Demo'}), 5, {
      target: 'stageDay',
      stage: 'Won',
    });
    expect(usesOf(stages).slice(4, 6)).toEqual(['stageDay', 'stageDay']);
    const again = withUse(stages, 4, {target: 'stageDay', stage: 'Won'});
    expect(usesOf(again).slice(4, 6)).toEqual(['stageDay', null]);
  });

  it('brings other stages only when it is the one of stages', () => {
    const chosen = withMatch(draftOf(DEALS), 'Demo', {to: 'Talk', isNew: null});
    expect(withUse(chosen, 6, null).matches).toBe(chosen.matches);
    const other = withUse(chosen, 7, {target: 'stage'});
    expect(other.matches.map(({text}) => text)).toEqual(['North', 'South']);
    expect(withUse(other, 7, null).matches).toEqual([]);
  });

  it('comes along with all others that are taken for nothing, under a name that is none of ours', () => {
    const draft = withAllOwn(withUse(draftOf(DEALS.replace('Region', 'notes')), 7, null));
    expect(usesOf(draft)[7]).toBe('own');
    expect(ownHeadersOf(draft)).toEqual(['notes (list)']);
    expect(ownHeadersOf(withAllOwn(draftOf(DEALS)))).toEqual(['Region']);
  });

  it('can be the day of any stage of the list if it holds days', () => {
    const draft = draftOf(DEALS);
    const texts = (column: number) => optionsFor(draft, column).map(({text}) => text);
    expect(texts(5)).toContain('Came to stage Demo');
    expect(texts(6)).not.toContain('Came to stage Demo');
    expect(useOf(optionsFor(draft, 5).at(-1)?.value ?? '')).toEqual({target: 'stageDay', stage: 'Lost'});
  });

  it('stands first where it matters most, and apart where it stays out', () => {
    const {taken, out} = sorted(draftOf(DEALS));
    expect(taken.map(column => DEALS.split('\n')[0]?.split(',')[column]).slice(0, 3)).toEqual([
      'Company',
      'Deal name',
      'Deal ID',
    ]);
    expect(out).toEqual([7]);
  });

  it('is never one of two for the same, whatever is chosen', () => {
    const single = TARGETS_OF_LISTS.filter(({id, isMany}) => !isMany && id !== 'stageDay').map(({id}) => id);
    const choice = fc.tuple(fc.nat(7), fc.constantFrom(...single, 'own', 'out'));
    fc.assert(
      fc.property(fc.array(choice, {maxLength: 12}), choices => {
        const draft = choices.reduce((now, [column, value]) => withUse(now, column, useOf(value)), draftOf(DEALS));
        const targets = usesOf(draft).filter(target => target !== null && target !== 'own' && target !== 'closed');
        expect(new Set(targets).size).toBe(targets.length);
        const [last] = choices.slice(-1);
        if (last) expect(draft.mapping.columns[last[0]]).toEqual(useOf(last[1]));
      }),
    );
  });
});

describe('days and amounts that can be read in two ways', () => {
  const days = (created: string, closed: string) =>
    `Deal,Company,Created on,Closed on,Amount\nRoof,Alder,${created},${closed},1.234\nDoor,Birch,,,2.500`;

  it('are asked for together, and the locale proposes', () => {
    const draft = draftOf(days('03/04/2025', '05/06/2025'), {}, {days: 'month', amounts: ','});
    expect(questionsOf(draft)).toEqual([
      {
        kind: 'days',
        titles: ['Created on', 'Closed on'],
        isMixed: false,
        example: '03/04/2025',
        means: [
          {sign: 'day', is: '2025-04-03'},
          {sign: 'month', is: '2025-03-04'},
        ],
        sign: 'month',
        isAgreed: false,
      },
      {
        kind: 'amounts',
        titles: ['Amount'],
        isMixed: false,
        example: '1.234',
        means: [
          {sign: '.', is: 1.234},
          {sign: ',', is: 1234},
        ],
        sign: ',',
        isAgreed: false,
      },
    ]);
    expect(draft.mapping).toMatchObject({dayOrders: {2: 'month', 3: 'month'}, decimals: {4: ','}});
  });

  it('follow another column of the list before the locale, and the user before both', () => {
    const draft = draftOf(days('03/04/2025', '25/06/2025'), {}, {days: 'month', amounts: ','});
    expect(questionsOf(draft)[0]).toMatchObject({titles: ['Created on'], sign: 'day', isAgreed: false});
    const said = withSign(draft, 'days', 'month');
    expect(questionsOf(said)[0]).toMatchObject({sign: 'month', isAgreed: true});
    expect(said.mapping.dayOrders[2]).toBe('month');
    expect(withUse(said, 4, null).mapping.dayOrders[2]).toBe('month');
    expect(questionsOf(withUse(said, 2, null)).map(({kind}) => kind)).toEqual(['amounts']);
  });

  it('are told of where a column has cells of both kinds', () => {
    const draft = draftOf('Deal,Company,Created on\na,A,25/06/2025\nb,B,06/25/2025\nc,C,03/04/2025');
    expect(questionsOf(draft)).toMatchObject([{isMixed: true, example: '03/04/2025'}]);
  });
});

describe('what is missing', () => {
  it('is said for each kind of list', () => {
    const none = draftOf('Colour,Shape\nred,round');
    expect(lackingIn(withKind(none, 'log'))).toHaveLength(2);
    expect(lackingIn(withKind(none, 'deals'))).toHaveLength(2);
    expect(lackingIn(withUse(withKind(none, 'deals'), 0, {target: 'dealId'}))).toHaveLength(1);
    expect(hintsOn(none)).toHaveLength(1);
    expect(lackingIn(withHeader(draftOf(DEALS), 4))[0]).toContain('stands nothing');
  });
});

it('counts the deals that would take their own names as customers', () => {
  const draft = draftOf(DEALS);
  expect(dealsWithoutCustomer(draft)).toBe(1);
  expect(dealsWithoutCustomer(withUse(withUse(draft, 0, null), 1, null))).toBe(0);
  expect(dealsWithoutCustomer(withUse(draft, 2, null))).toBe(4);
  expect(dealsWithoutCustomer(withKind(draft, 'log'))).toBe(0);
  expect(withDealAsCustomer(draft, false).mapping.takesDealAsCustomer).toBe(false);
});
