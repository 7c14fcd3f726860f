import {useMemo} from 'preact/hooks';
import type {StageMatch} from '../../src/pipeline/import/match-stages';
import {tidyName} from '../../src/pipeline/tables/name';
import {STAGE_TYPES, type StageType, stageType} from '../../src/pipeline/tables/stage-type';
import * as texts from '../../src/texts/panel/import';
import {NO_STAGE} from '../../src/texts/panel/parts';
import {Button} from '../parts/button';
import {Message} from '../parts/message';
import type {Option} from '../parts/option';
import {Select} from '../parts/select';
import {Sentences} from '../parts/sentences';
import {useFocus} from '../parts/use-focus';
import {Check} from './check';
import {type Draft, withMatch} from './draft';
import {StageOrder} from './stage-order';
import {stagePlan} from './stage-plan';

export interface StagesProps {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
  readonly onNext: () => void;
  readonly onBack: () => void;
}

const TO = 'to ';
const NEW = 'new ';
const NONE = 'none';

/** The third step: what the stages of the list become, and the stages as they will be. */
export function Stages({draft, onChange, onNext, onBack}: StagesProps) {
  const title = useFocus<HTMLHeadingElement>();
  const {matches, there} = draft;
  const plan = useMemo(() => stagePlan(draft), [draft]);
  const mayGo = useMemo(() => stagePlan({...draft, replaces: true}).gone.length > 0, [matches]);
  return (
    <section>
      <h1 ref={title} tabIndex={-1}>
        {texts.STAGES}
      </h1>
      <p class="lead">{texts.STAGES_LEAD}</p>
      {matches.map((match, index) => (
        <Select
          key={match.text}
          id={`stage-match-${index}`}
          label={`${match.text} · ${texts.rowsOf(match.rows)}`}
          value={choiceOf(match)}
          options={optionsFor(there.stages)}
          onChange={value => onChange(withMatch(draft, match.text, becoming(match.text, value)))}
        />
      ))}
      {there.conversations.length === 0 && mayGo && (
        <Check
          label={texts.REPLACE}
          isOn={draft.replaces}
          onChange={replaces => onChange({...draft, replaces, order: []})}
        />
      )}
      {plan.gone.length > 0 && <p class="note">{texts.stagesGo(plan.gone.join(', '))}</p>}
      {plan.change && <StageOrder draft={draft} plan={plan} onChange={onChange} />}
      {plan.problems.length > 0 && (
        <Message kind="hint">
          <p>{texts.BEFORE_IMPORT}</p>
          <Sentences of={plan.problems} />
        </Message>
      )}
      <footer>
        <Button kind="primary" disabled={plan.problems.length > 0} onClick={onNext}>
          {texts.SEE_PREVIEW}
        </Button>
        <Button onClick={onBack}>{texts.BACK}</Button>
      </footer>
    </section>
  );
}

function optionsFor(stages: Draft['there']['stages']): Option[] {
  // A pipeline has exactly one.
  const hasWon = stages.some(({type}) => stageType(type) === 'Won');
  return [
    ...stages.map(({stage}) => ({value: TO + stage, text: stage})),
    ...STAGE_TYPES.filter(type => type !== 'Won' || !hasWon).map(type => ({
      value: NEW + type,
      text: texts.newStage(type),
    })),
    {value: NONE, text: NO_STAGE},
  ];
}

function choiceOf({to, isNew}: StageMatch): string {
  if (to === '') return NONE;
  return isNew ? NEW + isNew : TO + to;
}

function becoming(text: string, value: string): Pick<StageMatch, 'to' | 'isNew'> {
  if (value === NONE) return {to: '', isNew: null};
  if (value.startsWith(NEW)) return {to: tidyName(text), isNew: value.slice(NEW.length) as StageType};
  return {to: value.slice(TO.length), isNew: null};
}
