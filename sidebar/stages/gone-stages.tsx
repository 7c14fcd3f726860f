import {useRef} from 'preact/hooks';
import {counted} from '../../src/panel/counted';
import {Button} from '../parts/button';
import {control, Field} from '../parts/field';
import {type Draft, type GoneStage, withBack, withTarget} from './draft';

export interface GoneStagesProps {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}

/** The stages that are to go. One that rows of the log name asks for another stage to take them. */
export function GoneStages({draft, onChange}: GoneStagesProps) {
  const title = useRef<HTMLHeadingElement>(null);
  const keep = (name: string): void => {
    // The button goes: the focus stays near, or moves to the title of the screen with the last one.
    const screen = title.current?.closest('section')?.querySelector('h1');
    (draft.gone.length === 1 ? screen : title.current)?.focus();
    onChange(withBack(draft, name));
  };
  if (draft.gone.length === 0) return null;
  return (
    <div class="gone">
      <h2 ref={title} tabIndex={-1}>
        To be deleted
      </h2>
      {draft.gone.map(({was, to}, index) => (
        <div key={was.stage} class="going">
          <bdi>{was.stage}</bdi>
          <Button label={`Keep ${was.stage}`} onClick={() => keep(was.stage)}>
            Keep
          </Button>
          {was.rows > 0 && (
            <Field id={`gone-${index}`} label={`Stage that takes its ${counted(was.rows, 'row')} of the log`}>
              <select
                {...control(`gone-${index}`)}
                value={to === undefined ? '' : String(to)}
                onChange={event => onChange(withTarget(draft, was.stage, target(event.currentTarget.value)))}
              >
                <option value="">Choose…</option>
                {draft.stages.map(({id, stage}) => (
                  <option key={id} value={String(id)}>
                    {stage}
                  </option>
                ))}
                <option value="none">No stage: contact only</option>
              </select>
            </Field>
          )}
        </div>
      ))}
    </div>
  );
}

function target(value: string): GoneStage['to'] {
  if (value === '') return undefined;
  return value === 'none' ? 'none' : Number(value);
}
