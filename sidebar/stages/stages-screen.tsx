import {useEffect, useState} from 'preact/hooks';
import type {StageChange, StageReceipt} from '../../src/panel/schemas';
import * as texts from '../../src/texts/panel/stages';
import type {ChoicesState} from '../choices';
import {announce} from '../parts/announce';
import {Loading} from '../parts/loading';
import {useAction} from '../parts/use-action';
import {call} from '../server/call';
import {changeOf, type Draft, draftFrom} from './draft';
import {effectsOf} from './effects';
import {problemsOf} from './problems';
import {Review} from './review';
import {StageList} from './stage-list';

/** Changes the stages: a list to edit, then what the change will do, and only then the change itself. */
export function StagesScreen(state: ChoicesState) {
  const {choices, reload} = state;
  const [draft, setDraft] = useState<Draft | undefined>();
  const [isReviewing, setReviewing] = useState(false);
  const [isBack, setBack] = useState(false);
  const [receipt, setReceipt] = useState<StageReceipt | undefined>();
  const [note, setNote] = useState('');
  const saving = useAction();
  const effects = draft ? effectsOf(draft) : [];
  const isDirty = effects.length > 0;
  useEffect(() => {
    if (choices && !isDirty) setDraft(draftFrom(choices));
  }, [choices]);
  useEffect(() => announce(note), [note]);
  if (!choices || !draft) return <Loading title={texts.TITLE} what={texts.READING_STAGES} {...state} />;

  const finish = async (text: string, overviewIsNew: boolean): Promise<void> => {
    setDraft(undefined);
    setReviewing(false);
    setNote(overviewIsNew ? text : texts.withRefresh(text));
    await reload();
  };
  const save = async (): Promise<void> => {
    // Without problems there is no figure that nobody can read.
    const saved = await saving.start(() => call('saveStages', changeOf(draft) as StageChange));
    if (!saved) return;
    setReceipt(saved);
    await finish(texts.SAVED, saved.overviewIsNew);
  };
  const undo = async (): Promise<void> => {
    if (!receipt) return;
    const undone = await saving.start(() => call('undoStages', receipt));
    if (!undone) return;
    setReceipt(undefined);
    await finish(texts.TAKEN_BACK, undone.overviewIsNew);
  };
  const startOver = async (): Promise<void> => {
    saving.forget();
    setDraft(undefined);
    setReviewing(false);
    await reload();
  };
  return isReviewing ? (
    <Review
      draft={draft}
      saving={saving}
      effects={effects}
      problems={problemsOf(draft)}
      onChange={next => {
        setDraft(next);
        if (effectsOf(next).length === 0) setReviewing(false);
      }}
      onSave={save}
      onBack={() => setReviewing(false)}
      onStartOver={startOver}
    />
  ) : (
    <StageList
      draft={draft}
      saving={saving}
      isDirty={isDirty}
      note={note}
      isBack={isBack}
      canUndo={receipt !== undefined}
      onChange={next => {
        setNote('');
        setDraft(next);
      }}
      onReview={() => {
        setReviewing(true);
        setBack(true);
      }}
      onUndo={undo}
    />
  );
}
