import {readStages} from '../../src/pipeline/stages/read-stages';
import * as texts from '../../src/texts/panel/stages';
import {changeOf, type Draft, goneOf, type StageField, stagesOf} from './draft';

/** What keeps a draft from being saved, a sentence or two for the user. */
export interface DraftProblem {
  /** Undefined: about the stages as a whole, or a stage that goes. */
  readonly id: number | undefined;
  readonly field: StageField;
  readonly message: string;
}

/** What breaks the rules, in the words of the data check. */
export function problemsOf(draft: Draft): DraftProblem[] {
  const {stages} = changeOf(draft);
  const ids = stagesOf(draft).map(({id}) => id);
  const nameless = ids.filter((_, index) => stages[index]?.stage === '');
  const named = readStages(stages.map((stage, row) => ({...stage, row: row + 1}))).problems.filter(
    ({row}) => row === undefined || stages[row - 1]?.stage !== '',
  );
  return [
    ...nameless.map((id): DraftProblem => ({id, field: 'stage', message: texts.GIVE_NAME})),
    ...named.map(({row, column, reason, remedy}) => ({
      id: row === undefined ? undefined : ids[row - 1],
      field: column,
      message: `${reason} ${remedy}`,
    })),
    ...goneOf(draft)
      .filter(({was, to}) => was.rows > 0 && to === undefined)
      .map(({was}): DraftProblem => {
        return {id: undefined, field: 'stage', message: texts.goesButWhere(was.stage, was.rows)};
      }),
  ];
}
