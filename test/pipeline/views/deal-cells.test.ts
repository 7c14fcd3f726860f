import {expect, it} from 'vitest';
import {drawnStages} from '../../../src/pipeline/stages/stage';
import {LIST_ROW as BOARD_LIST} from '../../../src/pipeline/views/board';
import {dealCellsAt} from '../../../src/pipeline/views/deal-cells';
import {LIST_ROW} from '../../../src/pipeline/views/view-plan';

const drawn = {stages: drawnStages(['Open', 'Open', 'Won', 'Lost', 'Disqualified'])};

it.each([
  // Two Open stages, Won and Lost: four columns of cards, as many with rows and with colours, then the names in pairs.
  ['a card of the first stage', 'board', BOARD_LIST, 1, {row: BOARD_LIST, customer: 13, deal: 14}],
  ['a lost card', 'board', BOARD_LIST + 7, 4, {row: BOARD_LIST + 7, customer: 19, deal: 20}],
  ['the head of a stage', 'board', BOARD_LIST - 1, 1, undefined],
  ['a hidden column of Board', 'board', BOARD_LIST, 5, undefined],
  ['the reason of To do', 'toDo', LIST_ROW + 2, 1, {row: LIST_ROW + 2, customer: 2, deal: 3}],
  ['a title of To do', 'toDo', LIST_ROW - 1, 1, undefined],
  ['the place of a stage on Deals', 'deals', LIST_ROW, 1, {row: LIST_ROW, customer: 2, deal: 3}],
  ['a hidden column of Deals', 'deals', LIST_ROW, 30, undefined],
] as const)('%s', (_, view, row, column, expected) => {
  expect(dealCellsAt(view, {row, column}, drawn)).toEqual(expected);
});
