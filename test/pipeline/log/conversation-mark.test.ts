import {expect, it} from 'vitest';
import {conversationMark} from '../../../src/pipeline/log/conversation-mark.ts';

const STAGES = ['New opportunity', 'Contacting', 'Engaging', 'Closing', 'Won', 'Lost'];

it('is another number for each of 200,000 conversations, each of them whole', () => {
  const marks = new Set<number>();
  for (let row = 0; row < 200_000; row++) {
    const deal = row % 3 === 0 ? '' : `Order ${row % 50}`;
    const mark = conversationMark(
      `Customer ${Math.floor(row / 9)} GmbH`,
      deal,
      44_000 + (row % 1500),
      STAGES[row % STAGES.length],
    );
    marks.add(mark);
  }
  expect(marks.size).toBe(200_000);
  expect([...marks].every(Number.isSafeInteger)).toBe(true);
});

it('is the same for names in another case and spacing, and at any time of the day', () => {
  const mark = conversationMark('Alder Foods', 'Second order', 45_000, 'Won');
  expect(conversationMark(' alder  FOODS', 'second order ', 45_000.75, 'WON')).toBe(mark);
  expect(conversationMark(2026, '', 45_000, undefined)).toBe(conversationMark('2026', '', 45_000, ''));
});

it('is another where one part differs, or stands in another place', () => {
  const marks = [
    conversationMark('Alder', 'Beech', 45_000, 'Won'),
    conversationMark('Alder', 'Beech', 45_001, 'Won'),
    conversationMark('Alder', 'Beech', 45_000, 'Lost'),
    conversationMark('Alder', '', 45_000, 'Won'),
    conversationMark('Beech', 'Alder', 45_000, 'Won'),
    conversationMark('AlderBeech', '', 45_000, 'Won'),
    conversationMark('Älder', 'Beech', 45_000, 'Won'),
  ];
  expect(new Set(marks).size).toBe(marks.length);
});
