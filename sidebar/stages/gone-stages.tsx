import {useRef} from 'preact/hooks';
import {NO_STAGE} from '../../src/texts/panel/parts';
import * as texts from '../../src/texts/panel/stages';
import {Button} from '../parts/button';
import {Select} from '../parts/select';
import {type Draft, goneOf, stagesOf, withChange} from './draft';

export interface GoneStagesProps {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}

/** The stages that are to go. One that rows of the log name asks for another stage to take them. */
export function GoneStages({draft, onChange}: GoneStagesProps) {
  const title = useRef<HTMLHeadingElement>(null);
  const gone = goneOf(draft);
  const keep = (id: number): void => {
    // The button goes: the focus stays near, or moves to the title of the screen with the last one.
    const screen = title.current?.closest('section')?.querySelector('h1');
    (gone.length === 1 ? screen : title.current)?.focus();
    onChange(withChange(draft, id, {isGone: false}));
  };
  if (gone.length === 0) return null;
  const options = [
    {value: '', text: texts.CHOOSE_STAGE},
    ...stagesOf(draft).map(({id, stage}) => ({value: String(id), text: stage})),
    {value: 'none', text: NO_STAGE},
  ];
  return (
    <div>
      <h2 ref={title} tabIndex={-1}>
        {texts.TO_BE_DELETED}
      </h2>
      {gone.map(({id, was: {stage, rows}, to}) => (
        <div key={id} class="going small">
          <bdi>{stage}</bdi>
          <Button label={texts.keep(stage)} onClick={() => keep(id)}>
            {texts.KEEP}
          </Button>
          {rows > 0 && (
            <Select
              id={`gone-${id}`}
              label={texts.takesRows(rows)}
              value={String(to ?? '')}
              options={options}
              onChange={value => onChange(withChange(draft, id, {to: target(value)}))}
            />
          )}
        </div>
      ))}
    </div>
  );
}

function target(value: string): Draft['stages'][number]['to'] {
  if (value === '') return undefined;
  return value === 'none' ? 'none' : Number(value);
}
