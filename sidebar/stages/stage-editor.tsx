import {useLayoutEffect, useRef} from 'preact/hooks';
import {counted} from '../../src/panel/counted';
import {STAGE_TYPES} from '../../src/pipeline/stages/stage';
import {Button} from '../parts/button';
import {control, Field} from '../parts/field';
import {type Draft, type DraftProblem, type DraftStage, NEW_COLOUR, type StageField, withField} from './draft';

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

/** The fields of one stage. */
export function StageEditor({stage, draft, problems, onChange, onRemove}: StageEditorProps) {
  const name = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => name.current?.focus(), []);
  const id = (field: StageField): string => `stage-${stage.id}-${field}`;
  const problem = (field: StageField): string | undefined => problems.find(other => other.field === field)?.message;
  const set = (field: StageField) => (event: {readonly currentTarget: {readonly value: string}}) =>
    onChange(withField(draft, stage.id, field, event.currentTarget.value));
  const field = (label: string, which: StageField, hint?: string) => ({
    id: id(which),
    label,
    problem: problem(which),
    hint,
  });
  const typeHint = TYPE_MEANS[stage.type];
  const ownControl = (which: StageField, hint?: string) => control(id(which), problem(which), hint);
  return (
    <div class="editor">
      <Field {...field('Name', 'stage')}>
        <input {...ownControl('stage')} ref={name} type="text" dir="auto" value={stage.stage} onInput={set('stage')} />
      </Field>
      <Field {...field('Type', 'type', typeHint)}>
        <select {...ownControl('type', typeHint)} value={stage.type} onChange={set('type')}>
          {!STAGE_TYPES.some(type => type === stage.type) && (
            <option value={stage.type}>{stage.type || 'Choose'}</option>
          )}
          {STAGE_TYPES.map(type => (
            <option key={type} value={type}>
              {type}
            </option>
          ))}
        </select>
      </Field>
      <div class="pair">
        <Field {...field('Probability, %', 'probability')}>
          <input
            {...ownControl('probability')}
            type="text"
            inputMode="decimal"
            value={stage.probability}
            onInput={set('probability')}
          />
        </Field>
        <Field {...field('Target days', 'targetDays')}>
          <input
            {...ownControl('targetDays')}
            type="text"
            inputMode="numeric"
            value={stage.targetDays}
            onInput={set('targetDays')}
          />
        </Field>
      </div>
      <Field {...field('Action', 'action', 'What moves a deal on from here?')}>
        <input {...ownControl('action', 'hint')} type="text" dir="auto" value={stage.action} onInput={set('action')} />
      </Field>
      <div class="last">
        <Field {...field('Colour', 'colour')}>
          <input
            {...ownControl('colour')}
            type="color"
            value={/^#[0-9a-f]{6}$/i.test(stage.colour) ? stage.colour : NEW_COLOUR}
            onInput={set('colour')}
          />
        </Field>
        <Button kind="danger" onClick={onRemove}>
          Delete stage
        </Button>
      </div>
      {stage.was && stage.was.rows > 0 && (
        <p class="note">This stage stands in {counted(stage.was.rows, 'row')} of the log.</p>
      )}
    </div>
  );
}
