import {isError} from '../tables/cell-content';
import {nameKey, tidyName} from '../tables/name';
import {MOST_STAGES, type StageType, stageType} from '../tables/stage-type';
import type {StageColumn} from '../tables/tables';
import {isNamed, type Stage, type StageCells} from './stage';

/** One row of the Stages sheet, as its cells hold it. `row` is the sheet's row number. */
export type StageRow = StageCells & {readonly row: number};

/** Something in Stages that keeps the numbers from being right, or a follow-up from being offered. */
export interface StageProblem {
  /** The sheet's row, or undefined when it is about the table as a whole. */
  readonly row: number | undefined;
  readonly column: StageColumn;
  readonly reason: string;
  readonly remedy: string;
}

const GREY = '#80868b';

/** The named stages in order, and what breaks the rules. A stage with an unreadable type counts as Open for the layout only. */
export function readStages(rows: readonly StageRow[]): {stages: Stage[]; problems: StageProblem[]} {
  const problems: StageProblem[] = [];
  const stages: Stage[] = [];
  const seen = new Map<string, number>();
  for (const cells of rows) {
    const {row} = cells;
    const add = (column: StageColumn, reason: string, remedy: string): void => {
      problems.push({row, column, reason, remedy});
    };
    const figure = (column: StageColumn, most: number, what: string, remedy: string): number | null => {
      const cell = cells[column];
      if (typeof cell === 'number' && cell >= 0 && cell <= most) return cell;
      const given = tidyName(cell);
      if (given !== '') add(column, `"${given}" is not a ${what}.`, `${remedy}, or clear the cell.`);
      return null;
    };
    const days = (column: StageColumn): number | null =>
      figure(column, Number.POSITIVE_INFINITY, 'number of days', 'Type a number from 0 on');
    const [stage = '', given = '', action = '', colour = '', mailSubject = '', mailText = ''] = [
      cells.stage,
      cells.type,
      cells.action,
      cells.colour,
      cells.mailSubject,
      cells.mailText,
    ].map(tidyName);
    if (!isNamed(cells)) {
      if (isError(cells.stage) || given !== '') {
        add('stage', 'The stage has no name.', 'Type its name, or clear the row.');
      }
      continue;
    }
    const key = nameKey(stage);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, row);
    else {
      const reason = `"${stage}" is already the name of the stage in row ${first}.`;
      add('stage', reason, 'Give it another name, or delete the row.');
    }
    const type = stageType(given);
    if (!type) {
      const reason = given === '' ? 'The stage has no type.' : `"${given}" is not a type.`;
      add('type', reason, 'Choose Open, Won, Lost or Disqualified.');
    }
    stages.push({
      stage,
      type: type ?? 'Open',
      probability: figure('probability', 1, 'probability', 'Type a percentage from 0 % to 100 %'),
      targetDays: days('targetDays'),
      action,
      colour: /^#[0-9a-f]{6}$/i.test(colour) ? colour.toLowerCase() : GREY,
      followUpAfter: days('followUpAfter'),
      mailSubject,
      mailText,
    });
  }
  const [tooMany] = rows.filter(isNamed).slice(MOST_STAGES);
  if (tooMany) {
    const reason = `There are more than ${MOST_STAGES} stages.`;
    problems.push({row: tooMany.row, column: 'stage', reason, remedy: 'Delete the rows of those that nobody uses.'});
  }
  return {stages, problems: [...problems, ...ruleProblems(stages)]};
}

/** A pipeline has exactly one Won stage, and at least one Open and one Lost. */
function ruleProblems(stages: readonly Stage[]): StageProblem[] {
  const count = (wanted: StageType) => stages.filter(({type}) => type === wanted).length;
  const won = count('Won');
  const rules: readonly (readonly [isBroken: boolean, reason: string, remedy: string])[] = [
    [
      won !== 1,
      `A pipeline has exactly one Won stage; this one has ${won}.`,
      won === 0 ? 'Set the type of the stage where a customer has bought to Won.' : 'Leave Won to one stage.',
    ],
    [count('Open') === 0, 'A pipeline has at least one Open stage.', 'Set the type of a stage to Open.'],
    [count('Lost') === 0, 'A pipeline has at least one Lost stage.', 'Add a stage of type Lost.'],
  ];
  return rules.flatMap(([isBroken, reason, remedy]) =>
    isBroken ? [{row: undefined, column: 'type', reason, remedy}] : [],
  );
}
