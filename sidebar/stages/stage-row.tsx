import {useRef} from 'preact/hooks';
import {Sentence} from '../parts/sentence';
import type {Draft, DraftProblem, DraftStage} from './draft';
import {Grip} from './grip';
import {StageEditor} from './stage-editor';

export interface StageRowProps {
  readonly stage: DraftStage;
  /** From 0. */
  readonly place: number;
  readonly draft: Draft;
  readonly problems: readonly DraftProblem[];
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onChange: (draft: Draft) => void;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
}

/** One stage of the list: a grip to move it, its name, and its editor when it is opened. */
export function StageRow({stage, place, draft, problems, isOpen, onToggle, onChange, onMove, onRemove}: StageRowProps) {
  const row = useRef<HTMLLIElement>(null);
  const name = stage.stage || 'New stage';
  return (
    <li ref={row} class={problems.length > 0 ? 'wrong' : undefined}>
      <div class="head">
        <Grip
          row={row}
          label={`Move ${name}, ${place + 1} of ${draft.stages.length}: arrow keys`}
          place={place}
          onMove={onMove}
        />
        <span class="dot" style={{background: stage.colour}} />
        <button type="button" class="name" aria-expanded={isOpen} onClick={onToggle}>
          <bdi>{name}</bdi>
          <span class="type">{stage.type}</span>
        </button>
      </div>
      {isOpen ? (
        <StageEditor stage={stage} draft={draft} problems={problems} onChange={onChange} onRemove={onRemove} />
      ) : (
        problems.map(({message}) => (
          <p key={message} class="note">
            <Sentence text={message} />
          </p>
        ))
      )}
    </li>
  );
}
