import {describe, expect, it} from 'vitest';
import {isLight} from '../../../src/pipeline/plan/style.ts';
import {readStages} from '../../../src/pipeline/stages/read-stages.ts';
import {BARE, drawnStages, STAGE_FIELDS} from '../../../src/pipeline/stages/stage.ts';
import {TEMPLATES} from '../../../src/pipeline/stages/templates.ts';
import {STAGES} from '../../../src/pipeline/tables/tables.ts';

describe.each(TEMPLATES)('the process "$title"', ({what, stages}) => {
  it('breaks no rule', () => {
    const {problems} = readStages(stages.map((stage, index) => ({...stage, row: index + 2})));
    expect(problems).toEqual([]);
    expect(what).toMatch(/^[A-Z].*\.$/);
  });

  it('says of each stage what to do, and of the open ones how long they may take', () => {
    expect(stages.filter(({action}) => action === '')).toEqual([]);
    expect(stages.filter(({type, targetDays}) => (type === 'Open') !== Number(targetDays) > 0)).toEqual([]);
  });

  it('follows up each open stage while it may take, and puts nothing in a mail that is none of a deal', () => {
    for (const {type, targetDays, followUpAfter} of stages) {
      expect(type === 'Open' ? followUpAfter : null).toBe(type === 'Open' ? Math.ceil(Number(targetDays) / 2) : null);
    }
    const placeholders = stages.flatMap(({mailSubject, mailText}) => (mailSubject + mailText).match(/{[^}]*}/g) ?? []);
    const known = STAGES.columns.find(({id}) => id === 'mailText')?.note ?? '';
    expect(placeholders.filter(each => !known.includes(each))).toEqual([]);
  });

  it('gets likelier and darker on the way to Won', () => {
    const open = stages.filter(({type}) => type === 'Open');
    const likely = open.map(({probability}) => probability as number);
    expect(likely).toEqual([...likely].sort((a, b) => a - b));
    expect([likely[0] as number, likely.at(-1) as number].map(share => share > 0 && share < 1)).toEqual([true, true]);
    expect(new Set(open.map(({colour}) => colour)).size).toBe(open.length);
    expect(isLight(open[0]?.colour ?? '')).toBe(true);
  });
});

it('are these', async () => {
  const text = TEMPLATES.flatMap(({title, what, stages}) => [
    `${title}: ${what}`,
    ...stages.map(({stage, type, probability, targetDays, action, colour, mailSubject}) =>
      [
        '',
        stage,
        type,
        `${100 * Number(probability)} %`,
        `${targetDays ?? '–'} days`,
        colour,
        action,
        ...(mailSubject ? [`Mail: ${mailSubject}`] : []),
      ].join('  '),
    ),
    '',
  ]).join('\n');
  await expect(text).toMatchFileSnapshot('../golden/templates.txt');
});

describe('a stage', () => {
  it('has a field for each column of Stages, in their order', () => {
    expect(STAGE_FIELDS).toEqual(STAGES.columns.map(({id}) => id));
  });

  it('of which only the type is known says nothing else', () => {
    const nothing = {...BARE, stage: ''};
    expect(drawnStages(['won', 'Lost', '?'])).toEqual([
      {...nothing, type: 'Won'},
      {...nothing, type: 'Lost'},
      {...nothing, type: 'Open'},
    ]);
  });
});
