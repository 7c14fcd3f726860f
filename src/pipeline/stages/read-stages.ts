import {isError} from '../check/cell-content';
import {tidyName} from '../tables/name';
import type {StageColumn} from '../tables/tables';
import {type Stage, type StageType, stageType} from './stage';

/** One row of the Stages sheet, as its cells hold it. `row` is the sheet's row number. */
export type StageRow = Readonly<Record<StageColumn, unknown>> & {readonly row: number};

/** Something in Stages that keeps the numbers from being right. */
export interface StageProblem {
  /** The sheet's row, or undefined when it is about the table as a whole. */
  readonly row: number | undefined;
  readonly column: StageColumn;
  readonly reason: string;
  readonly wayOut: string;
}

const GREY = '#80868b';

/** The named stages in order, and what breaks the rules. A stage with an unreadable type counts as Open for the layout only. */
export function readStages(rows: readonly StageRow[]): {stages: Stage[]; problems: StageProblem[]} {
  const problems: StageProblem[] = [];
  const stages: Stage[] = [];
  const seen = new Map<string, number>();
  for (const cells of rows) {
    const name = isError(cells.stage) ? '' : tidyName(cells.stage);
    if (name === '') {
      if (isError(cells.stage) || tidyName(cells.type) !== '') {
        problems.push({
          row: cells.row,
          column: 'stage',
          reason: 'The stage has no name.',
          wayOut: 'Type its name, or clear the row.',
        });
      }
      continue;
    }
    const first = seen.get(name.toLowerCase());
    if (first !== undefined) {
      problems.push({
        row: cells.row,
        column: 'stage',
        reason: `"${name}" is already the name of the stage in row ${first}.`,
        wayOut: 'Give it another name, or delete the row.',
      });
    }
    seen.set(name.toLowerCase(), first ?? cells.row);
    const type = stageType(tidyName(cells.type));
    if (!type) problems.push(typeProblem(cells));
    stages.push({
      name,
      type: type ?? 'Open',
      probability: share(cells, problems),
      targetDays: days(cells, problems),
      action: tidyName(cells.action),
      colour: /^#[0-9a-f]{6}$/i.test(tidyName(cells.colour)) ? tidyName(cells.colour).toLowerCase() : GREY,
    });
  }
  return {stages, problems: [...problems, ...ruleProblems(stages)]};
}

function typeProblem({row, type}: StageRow): StageProblem {
  const given = tidyName(type);
  return {
    row,
    column: 'type',
    reason: given === '' ? 'The stage has no type.' : `"${given}" is not a type.`,
    wayOut: 'Choose Open, Won, Lost or Disqualified.',
  };
}

function share(cells: StageRow, problems: StageProblem[]): number | null {
  const {probability, row} = cells;
  if (typeof probability === 'number' && probability >= 0 && probability <= 1) return probability;
  if (tidyName(probability) !== '') {
    problems.push({
      row,
      column: 'probability',
      reason: `"${tidyName(probability)}" is not a probability.`,
      wayOut: 'Type a percentage from 0 % to 100 %, or clear the cell.',
    });
  }
  return null;
}

function days(cells: StageRow, problems: StageProblem[]): number | null {
  const {targetDays, row} = cells;
  if (typeof targetDays === 'number' && targetDays >= 0) return targetDays;
  if (tidyName(targetDays) !== '') {
    problems.push({
      row,
      column: 'targetDays',
      reason: `"${tidyName(targetDays)}" is not a number of days.`,
      wayOut: 'Type a number from 0 on, or clear the cell.',
    });
  }
  return null;
}

/** A pipeline has exactly one Won stage, and at least one Open and one Lost. */
function ruleProblems(stages: readonly Stage[]): StageProblem[] {
  const count = (type: StageType) => stages.filter(stage => stage.type === type).length;
  const problems: StageProblem[] = [];
  const add = (reason: string, wayOut: string) => problems.push({row: undefined, column: 'type', reason, wayOut});
  if (count('Won') !== 1) {
    add(
      `A pipeline has exactly one Won stage; this one has ${count('Won')}.`,
      count('Won') === 0 ? 'Set the type of the stage where a customer has bought to Won.' : 'Leave Won to one stage.',
    );
  }
  if (count('Open') === 0) add('A pipeline has at least one Open stage.', 'Set the type of a stage to Open.');
  if (count('Lost') === 0) add('A pipeline has at least one Lost stage.', 'Add a stage of type Lost.');
  return problems;
}
