import {useLayoutEffect, useRef} from 'preact/hooks';
import {Button} from '../parts/button';
import {Message} from '../parts/message';
import {Sentence} from '../parts/sentence';
import type {Action} from '../parts/use-action';
import type {Draft, DraftProblem} from './draft';
import {GoneStages} from './gone-stages';

export interface ReviewProps {
  readonly draft: Draft;
  readonly effects: readonly string[];
  readonly problems: readonly DraftProblem[];
  readonly saving: Action;
  readonly onChange: (draft: Draft) => void;
  readonly onSave: () => void;
  readonly onBack: () => void;
  readonly onStartOver: () => void;
}

/** What saving will do, and what keeps it from being done. */
export function Review(props: ReviewProps) {
  const {draft, effects, problems, saving, onChange, onSave, onBack, onStartOver} = props;
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus(), []);
  return (
    <section>
      <h1 ref={title} tabIndex={-1}>
        What will change
      </h1>
      <ul class="effects">
        {effects.map(effect => (
          <li key={effect}>
            <Sentence text={effect} />
          </li>
        ))}
      </ul>
      <p class="note">The overview is drawn anew. You can take the change back afterwards.</p>
      <GoneStages draft={draft} onChange={onChange} />
      {problems.length > 0 && (
        <Message kind="hint">
          <p>Before this can be saved:</p>
          <ul>
            {problems.map(({id, message}) => (
              <li key={`${id} ${message}`}>
                <Sentence text={message} />
              </li>
            ))}
          </ul>
        </Message>
      )}
      <footer>
        {saving.trouble && (
          <Message kind="error">
            <p>{saving.trouble.message}</p>
            <Button onClick={onStartOver}>Load the stages again</Button>
          </Message>
        )}
        <Button kind="primary" disabled={problems.length > 0} busy={saving.isBusy && 'Saving…'} onClick={onSave}>
          Save the stages
        </Button>
        <Button onClick={onBack}>Back</Button>
      </footer>
    </section>
  );
}
