import {STAGE_TYPES} from '../../src/pipeline/tables/stage-type';
import * as texts from '../../src/texts/panel/stages';
import {Button} from '../parts/button';
import {Input, type InputProps} from '../parts/input';
import {Select} from '../parts/select';
import {TextArea} from '../parts/text-area';
import {useFocus} from '../parts/use-focus';
import {type Draft, type DraftStage, NEW_COLOUR, type StageField, withChange} from './draft';
import type {DraftProblem} from './problems';

export interface StageEditorProps {
  readonly stage: DraftStage;
  readonly draft: Draft;
  readonly problems: readonly DraftProblem[];
  readonly onChange: (draft: Draft) => void;
  readonly onRemove: () => void;
}

/** The fields of one stage. */
export function StageEditor({stage, draft, problems, onChange, onRemove}: StageEditorProps) {
  const name = useFocus<HTMLInputElement>();
  const {id, type, was} = stage;
  const known = STAGE_TYPES.find(each => each === type);
  const set = (field: StageField) => (text: string) => onChange(withChange(draft, id, {[field]: text}));
  const field = (which: StageField, label: string) => ({
    id: `stage-${id}-${which}`,
    label,
    value: stage[which],
    problem: problems.find(other => other.field === which)?.message,
  });
  const input = (which: StageField, label: string, more: Partial<InputProps> = {}) => (
    <Input {...field(which, label)} onInput={set(which)} {...more} />
  );
  return (
    <div class="editor">
      {input('stage', texts.NAME, {control: {ref: name}})}
      <Select
        {...field('type', texts.TYPE)}
        hint={known && texts.TYPES[known]}
        options={[
          ...(known ? [] : [{value: type, text: type || texts.CHOOSE_TYPE}]),
          ...STAGE_TYPES.map(value => ({value, text: value})),
        ]}
        onChange={set('type')}
      />
      <div class="pair">
        {input('probability', texts.PROBABILITY, {control: {inputMode: 'decimal'}})}
        {input('targetDays', texts.TARGET_DAYS, {control: {inputMode: 'numeric'}})}
      </div>
      {input('action', texts.ACTION, {hint: texts.WHAT_ACTION})}
      {type === 'Open' &&
        input('followUpAfter', texts.FOLLOW_UP, {
          hint: texts.WHEN_FOLLOW_UP,
          control: {inputMode: 'numeric'},
        })}
      <details>
        <summary>{texts.MAIL}</summary>
        {input('mailSubject', texts.MAIL_SUBJECT)}
        <TextArea {...field('mailText', texts.MAIL_TEXT)} rows={5} hint={texts.FILLED_IN} onInput={set('mailText')} />
      </details>
      <div class="last">
        {input('colour', texts.COLOUR, {
          value: /^#[0-9a-f]{6}$/i.test(stage.colour) ? stage.colour : NEW_COLOUR,
          control: {type: 'color'},
        })}
        <Button kind="danger" onClick={onRemove}>
          {texts.DELETE}
        </Button>
      </div>
      {was && was.rows > 0 && <p class="note">{texts.standsIn(was.rows)}</p>}
    </div>
  );
}
