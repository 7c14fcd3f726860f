import {useLayoutEffect, useRef, useState} from 'preact/hooks';
import {type StageTemplate, TEMPLATES} from '../../src/pipeline/stages/templates';
import {TAKING_BACK} from '../../src/texts/panel/parts';
import * as texts from '../../src/texts/panel/stages';
import {announce} from '../parts/announce';
import {Button} from '../parts/button';
import {Failure} from '../parts/failure';
import {Message} from '../parts/message';
import {Sentence} from '../parts/sentence';
import type {Action} from '../parts/use-action';
import {type Draft, type DraftStage, stagesOf, withMoved, withNew, without, withTemplate} from './draft';
import {GoneStages} from './gone-stages';
import {problemsOf} from './problems';
import {StageRow} from './stage-row';

export interface StageListProps {
  readonly draft: Draft;
  readonly isDirty: boolean;
  readonly note: string;
  /** From the review: its button had the focus, and is gone. */
  readonly isBack: boolean;
  readonly canUndo: boolean;
  readonly saving: Action;
  readonly onChange: (draft: Draft) => void;
  readonly onReview: () => void;
  readonly onUndo: () => void;
}

/** The stages in order, each with its editor; they move by mouse, by touch and by the arrow keys. */
export function StageList({draft, isDirty, note, isBack, canUndo, saving, onChange, onReview, onUndo}: StageListProps) {
  const title = useRef<HTMLHeadingElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const [opened, setOpened] = useState<number | undefined>();
  const problems = problemsOf(draft);
  const stages = stagesOf(draft);
  const move = ({id, stage}: DraftStage, to: number): void => {
    const next = withMoved(draft, id, to);
    onChange(next);
    const places = stagesOf(next);
    announce(texts.movedTo(stage, places.findIndex(other => other.id === id) + 1, places.length));
  };
  const add = (): void => {
    const next = withNew(draft);
    onChange(next);
    setOpened(next.stages.find(({id}) => !draft.stages.some(stage => stage.id === id))?.id);
  };
  const remove = ({id, stage}: DraftStage, place: number): void => {
    onChange(without(draft, id));
    setOpened(undefined);
    announce(texts.willBeDeleted(stage));
    // Its button goes with it: the focus moves to the stage that takes its place.
    requestAnimationFrame(() => {
      const rows = list.current?.querySelectorAll<HTMLElement>('.name');
      rows?.[Math.min(place, rows.length - 1)]?.focus();
    });
  };
  const use = (template: StageTemplate): void => {
    onChange(withTemplate(draft, template));
    setOpened(undefined);
    announce(texts.templateUsed(template.title));
    title.current?.focus();
  };
  useLayoutEffect(() => {
    if (note) title.current?.focus();
  }, [note]);
  useLayoutEffect(() => {
    if (isBack) title.current?.focus();
  }, []);
  const whole = problems.filter(({id}) => id === undefined);
  return (
    <section>
      <h1 ref={title} tabIndex={-1}>
        {texts.TITLE}
      </h1>
      {note && <Message kind="good">{note}</Message>}
      <p class="lead">{texts.IN_ORDER}</p>
      <ol ref={list} class="stages">
        {stages.map((stage, index) => (
          <StageRow
            key={stage.id}
            stage={stage}
            place={index}
            draft={draft}
            problems={problems.filter(({id}) => id === stage.id)}
            isOpen={opened === stage.id}
            onToggle={() => setOpened(opened === stage.id ? undefined : stage.id)}
            onChange={onChange}
            onMove={to => move(stage, to)}
            onRemove={() => remove(stage, index)}
          />
        ))}
      </ol>
      <Button onClick={add}>{texts.ADD}</Button>
      <GoneStages draft={draft} onChange={onChange} />
      <details>
        <summary>{texts.FROM_TEMPLATE}</summary>
        {TEMPLATES.map(template => (
          <div key={template.title} class="template small">
            <h2>{template.title}</h2>
            <p>{template.what}</p>
            <p class="note">{template.stages.map(({stage}) => stage).join(' · ')}</p>
            <Button label={texts.useTemplate(template.title)} onClick={() => use(template)}>
              {texts.USE}
            </Button>
          </div>
        ))}
      </details>
      {isDirty && whole.length > 0 && (
        <Message kind="hint">
          {whole.map(({message}) => (
            <p key={message}>
              <Sentence text={message} />
            </p>
          ))}
        </Message>
      )}
      <footer>
        <Failure of={saving} />
        <Button kind="primary" disabled={!isDirty} onClick={onReview}>
          {isDirty ? texts.SEE_CHANGE : texts.NOTHING_CHANGED}
        </Button>
        {canUndo && !isDirty && (
          <Button busy={saving.isBusy && TAKING_BACK} onClick={onUndo}>
            {texts.UNDO_LAST}
          </Button>
        )}
      </footer>
    </section>
  );
}
