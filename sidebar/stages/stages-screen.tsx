import {useEffect, useState} from 'preact/hooks';
import type {StageReceipt} from '../../src/panel/schemas';
import type {Choices} from '../../src/pipeline/choices/choices';
import type {ChoicesState} from '../choices';
import {useAnnounce} from '../parts/announcer';
import {Loading} from '../parts/loading';
import {useAction} from '../parts/use-action';
import {call} from '../server/call';
import {changeOf, type Draft, draftFrom, problemsOf} from './draft';
import {effectsOf} from './effects';
import {Review} from './review';
import {StageList} from './stage-list';

/** What the stages were when the draft was begun: the draft outlives later readings. */
interface Work {
  readonly draft: Draft;
  readonly base: Choices;
}

/** Changes the stages: a list to edit, then what the change will do, and only then the change itself. */
export function StagesScreen(state: ChoicesState) {
  const {choices, reload} = state;
  const [work, setWork] = useState<Work | undefined>();
  const [isReviewing, setReviewing] = useState(false);
  const [isBack, setBack] = useState(false);
  const [receipt, setReceipt] = useState<StageReceipt | undefined>();
  const [note, setNote] = useState('');
  const saving = useAction();
  const announce = useAnnounce();
  const isDirty = work !== undefined && effectsOf(work.draft, work.base).length > 0;
  useEffect(() => {
    if (choices && !isDirty) setWork({draft: draftFrom(choices), base: choices});
  }, [choices]);
  useEffect(() => announce(note), [note]);
  if (!choices || !work) return <Loading title="Stages" what="Reading the stages…" {...state} />;

  const finish = async (text: string, overviewIsNew: boolean): Promise<void> => {
    setWork(undefined);
    setReviewing(false);
    setNote(
      overviewIsNew ? text : `${text} Run Extensions > Sales Pipeline > Refresh overview to show them there too.`,
    );
    await reload();
  };
  const save = async (): Promise<void> => {
    const saved = await saving.start(() => call('saveStages', changeOf(work.draft)));
    if (!saved) return;
    setReceipt(saved);
    await finish('The stages were saved.', saved.overviewIsNew);
  };
  const undo = async (): Promise<void> => {
    if (!receipt) return;
    const undone = await saving.start(() => call('undoStages', receipt));
    if (!undone) return;
    setReceipt(undefined);
    await finish('The last change was taken back.', undone.overviewIsNew);
  };
  const startOver = async (): Promise<void> => {
    saving.forget();
    setWork(undefined);
    setReviewing(false);
    await reload();
  };
  const shared = {draft: work.draft, saving};
  return isReviewing ? (
    <Review
      {...shared}
      effects={effectsOf(work.draft, work.base)}
      problems={problemsOf(work.draft)}
      onChange={draft => {
        setWork({...work, draft});
        if (effectsOf(draft, work.base).length === 0) setReviewing(false);
      }}
      onSave={() => void save()}
      onBack={() => setReviewing(false)}
      onStartOver={() => void startOver()}
    />
  ) : (
    <StageList
      {...shared}
      isDirty={isDirty}
      note={note}
      isBack={isBack}
      canUndo={receipt !== undefined}
      onChange={draft => {
        setNote('');
        setWork({...work, draft});
      }}
      onReview={() => {
        setReviewing(true);
        setBack(true);
      }}
      onUndo={() => void undo()}
    />
  );
}
