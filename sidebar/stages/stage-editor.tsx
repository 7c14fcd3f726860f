import {counted} from '../../src/panel/counted';
import {STAGE_TYPES} from '../../src/pipeline/tables/stage-type';
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

const TYPE_MEANS: Readonly<Record<string, string>> = {
  Open: 'Deals are in process here.',
  Won: 'The customer bought. A pipeline has exactly one Won stage.',
  Lost: 'The customer decided not to buy. A pipeline has at least one.',
  Disqualified: 'It was never a fit: in no win rate.',
};

const PLACEHOLDERS = 'Filled in: {contact} {customer} {deal} {stage} {value} {salesperson} {next step}';

/** The fields of one stage. */
export function StageEditor({stage, draft, problems, onChange, onRemove}: StageEditorProps) {
  const name = useFocus<HTMLInputElement>();
  const {id, type, was} = stage;
  const isKnown = STAGE_TYPES.some(known => known === type);
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
      {input('stage', 'Name', {control: {ref: name}})}
      <Select
        {...field('type', 'Type')}
        hint={isKnown ? TYPE_MEANS[type] : undefined}
        options={[
          ...(isKnown ? [] : [{value: type, text: type || 'Choose'}]),
          ...STAGE_TYPES.map(value => ({value, text: value})),
        ]}
        onChange={set('type')}
      />
      <div class="pair">
        {input('probability', 'Probability, %', {control: {inputMode: 'decimal'}})}
        {input('targetDays', 'Target days', {control: {inputMode: 'numeric'}})}
      </div>
      {input('action', 'Action', {hint: 'What moves a deal on from here?'})}
      {type === 'Open' &&
        input('followUpAfter', 'Follow up after, days', {
          hint: 'From the day a deal comes here: then the action is its next step.',
          control: {inputMode: 'numeric'},
        })}
      <details>
        <summary>Mail template</summary>
        {input('mailSubject', 'Mail subject')}
        <TextArea {...field('mailText', 'Mail text')} rows={5} hint={PLACEHOLDERS} onInput={set('mailText')} />
      </details>
      <div class="last">
        {input('colour', 'Colour', {
          value: /^#[0-9a-f]{6}$/i.test(stage.colour) ? stage.colour : NEW_COLOUR,
          control: {type: 'color'},
        })}
        <Button kind="danger" onClick={onRemove}>
          Delete stage
        </Button>
      </div>
      {was && was.rows > 0 && <p class="note">This stage stands in {counted(was.rows, 'row')} of the log.</p>}
    </div>
  );
}
