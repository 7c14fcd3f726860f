import * as texts from '../../src/texts/panel/stages';
import {Button} from '../parts/button';
import {Failure} from '../parts/failure';
import {Message} from '../parts/message';
import {Sentences} from '../parts/sentences';
import type {Action} from '../parts/use-action';
import {useFocus} from '../parts/use-focus';
import type {Draft} from './draft';
import {GoneStages} from './gone-stages';
import type {DraftProblem} from './problems';

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
  const title = useFocus<HTMLHeadingElement>();
  return (
    <section>
      <h1 ref={title} tabIndex={-1}>
        {texts.WHAT_CHANGES}
      </h1>
      <Sentences class="effects" of={effects} />
      <p class="note">{texts.CAN_UNDO}</p>
      <GoneStages draft={draft} onChange={onChange} />
      {problems.length > 0 && (
        <Message kind="hint">
          <p>{texts.BEFORE_SAVING}</p>
          <Sentences of={problems.map(({message}) => message)} />
        </Message>
      )}
      <footer>
        <Failure of={saving}>
          <Button onClick={onStartOver}>{texts.START_OVER}</Button>
        </Failure>
        <Button kind="primary" disabled={problems.length > 0} busy={saving.isBusy && texts.SAVING} onClick={onSave}>
          {texts.SAVE}
        </Button>
        <Button onClick={onBack}>{texts.BACK}</Button>
      </footer>
    </section>
  );
}
