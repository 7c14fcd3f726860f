import {describe, expect, it} from 'vitest';
import {
  dealQuestion,
  look,
  mending,
  newConversation,
  place,
  question,
  rowBehind,
  stageChange,
  stageReceipt,
} from '../../src/panel/schemas.ts';
import type {Shape} from '../../src/pipeline/shape.ts';

const WISH = {
  was: 'Talk',
  stage: 'Talk',
  type: 'Open',
  probability: 0.5,
  targetDays: 7,
  action: '',
  colour: '#a8c7fa',
  followUpAfter: null,
  mailSubject: '',
  mailText: '',
};

const MADE = {sheets: [{as: 'board', id: 7}], types: ['Open']};

/** Something that the panel sends, in full. */
const SENT: readonly (readonly [name: string, shape: Shape<unknown>, value: object])[] = [
  [
    'newConversation',
    newConversation,
    {
      log: {sheetId: 7, columns: [1, 2], isPlain: true},
      isNewCustomer: false,
      mayBeThere: false,
      remember: true,
      date: '2026-03-31',
      customer: 'Acme',
      deal: '',
      stage: 'Talk',
      value: 1200,
      salesperson: '',
      expectedClose: '',
      nextStep: '',
      nextStepOn: '',
      reason: '',
      notes: '',
    },
  ],
  ['look', look, {seen: '7 B3', made: MADE}],
  ['dealQuestion', dealQuestion, {customer: 'Acme', deal: '', stages: ['Talk'], most: 300, made: MADE}],
  ['stageChange', stageChange, {seen: ['Talk'], stages: [WISH], moves: [{from: 'Offer', to: ''}]}],
  [
    'stageReceipt',
    stageReceipt,
    {
      before: [WISH],
      seen: ['Talk'],
      rewritten: [{from: 'Offer', to: 'Bid', rows: [3, 5]}],
      fingerprint: -1,
      overviewIsNew: true,
    },
  ],
  [
    'mending',
    mending,
    {
      fixes: [{table: 'conversations', column: 'date', row: 2, text: '2026-03-31', number: 46_112, name: ''}],
      owners: 3,
    },
  ],
  ['place', place, {table: 'customers', column: 'customer', row: 2}],
  ['question', question, {row: 0, column: 0, seen: ''}],
  ['rowBehind', rowBehind, {list: 'deals', customer: 'Acme', deal: '', stage: '', day: '2026-03-31'}],
];

/** What may be null: no value, no probability, no target days or days to follow up after, a stage that is new, a cell that becomes a name, no owners yet. */
const MAY_BE_NULL = ['value', 'probability', 'targetDays', 'followUpAfter', 'was', 'number', 'owners'];

describe.each(SENT)('%s', (_, shape, value) => {
  const paths = pathsOf(value);

  it('comes through as it was sent, and without what nobody asked for', () => {
    expect(shape(value)).toEqual(value);
    expect(shape({...value, more: 1})).toEqual(value);
  });

  it('is refused where any part of it is something else, or missing', () => {
    for (const path of paths) {
      for (const wrong of [undefined, Symbol('wrong')]) {
        expect(() => shape(changed(value, path, wrong)), path.join('.')).toThrow(TypeError);
      }
    }
  });

  it('has nothing where nothing is allowed, and only there', () => {
    const nullable = paths.filter(path => passes(() => shape(changed(value, path, null))));
    expect(new Set(nullable.map(path => path.at(-1)))).toEqual(
      new Set(paths.map(path => path.at(-1)).filter(id => MAY_BE_NULL.includes(String(id)))),
    );
  });
});

type Path = readonly (string | number)[];

/** Of each part of a value, however deep. */
function pathsOf(value: unknown): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return keys.flatMap(key => [[key], ...pathsOf(value[key as never]).map(path => [key, ...path])]);
}

function changed<Value>(value: Value, [key, ...rest]: Path, to: unknown): Value {
  if (key === undefined) return to as Value;
  const part = changed(value[key as never] as unknown, rest, to);
  return (Array.isArray(value) ? value.with(Number(key), part) : {...value, [key]: part}) as Value;
}

function passes(run: () => unknown): boolean {
  try {
    run();
    return true;
  } catch {
    return false;
  }
}
