import {describe, expect, it} from 'vitest';
import {followUp} from '../../../src/pipeline/stages/follow-up.ts';

const FRIDAY = '2026-03-27';

describe('the next step that a stage asks for', () => {
  const offered = (followUpAfter: number | string | null) => followUp({action: 'Call', followUpAfter}, FRIDAY);

  it('is its action, so many days later', () => {
    expect(offered(5)).toEqual({nextStep: 'Call', nextStepOn: '2026-04-01'});
    expect(offered(0)).toEqual({nextStep: 'Call', nextStepOn: FRIDAY});
  });

  it('is on the Monday after where that is a Saturday or a Sunday', () => {
    expect([1, 2, 3].map(days => offered(days)?.nextStepOn)).toEqual(['2026-03-30', '2026-03-30', '2026-03-30']);
    expect([8, 9, 10].map(days => offered(days)?.nextStepOn)).toEqual(['2026-04-06', '2026-04-06', '2026-04-06']);
  });

  it('is none where the stage says no days', () => {
    for (const none of [null, '', 'soon']) expect(offered(none)).toBeUndefined();
  });
});
