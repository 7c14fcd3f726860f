import {useRef} from 'preact/hooks';
import * as texts from '../../src/texts/panel/stages';
import {Sentence} from '../parts/sentence';
import {stagesOf} from './draft';
import {Grip} from './grip';
import {StageEditor, type StageEditorProps} from './stage-editor';

export interface StageRowProps extends StageEditorProps {
  /** From 0. */
  readonly place: number;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onMove: (to: number) => void;
}

/** One stage of the list: a grip to move it, its name, and its editor when it is opened. */
export function StageRow({place, isOpen, onToggle, onMove, ...editor}: StageRowProps) {
  const {stage, draft, problems} = editor;
  const row = useRef<HTMLLIElement>(null);
  const name = stage.stage || texts.NEW_STAGE;
  return (
    <li ref={row} class={problems.length > 0 ? 'wrong' : undefined}>
      <div class="head">
        <Grip row={row} label={texts.moveBy(name, place + 1, stagesOf(draft).length)} place={place} onMove={onMove} />
        <span class="dot" style={{background: stage.colour}} />
        <button type="button" class="name" aria-expanded={isOpen} onClick={onToggle}>
          <bdi>{name}</bdi>
          <span class="type">{stage.type}</span>
        </button>
      </div>
      {isOpen ? (
        <StageEditor {...editor} />
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
