import {useRef, useState} from 'preact/hooks';
import type {StageReceipt} from '../../src/panel/schemas';
import * as texts from '../../src/texts/panel/import';
import {type Action, useAction} from '../parts/use-action';
import {call} from '../server/call';
import {Trouble} from '../server/trouble';
import type {ImportJob} from './import-job';
import {beforeImport, type Progress, writeImport} from './write-import';

/** An import as it is written, gone on with, cancelled and taken back. */
export interface Writing {
  readonly job: ImportJob | undefined;
  readonly progress: Progress | undefined;
  readonly action: Action;
  readonly undoing: Action;
  readonly isCancelling: boolean;
  readonly begin: (job: ImportJob) => void;
  readonly goOn: () => void;
  readonly cancel: () => void;
  /** Gives what to tell the user; undefined after a failure. @param there names of the stages that there are. */
  readonly undo: (there: readonly string[]) => Promise<string[] | undefined>;
}

const wait = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms));

export function useWriting(): Writing {
  const [job, setJob] = useState<ImportJob | undefined>();
  const [progress, setProgress] = useState<Progress | undefined>();
  const [isCancelling, setCancelling] = useState(false);
  const wantsCancel = useRef(false);
  const reached = useRef<Progress | undefined>(undefined);
  const action = useAction();
  const undoing = useAction();
  const write = (its: ImportJob, from: Progress): void => {
    const onProgress = (next: Progress): void => {
      reached.current = next;
      setProgress(next);
    };
    wantsCancel.current = false;
    setCancelling(false);
    onProgress(from);
    void action.start(() => writeImport(its, from, {call, wait, wantsCancel: () => wantsCancel.current, onProgress}));
  };
  return {
    job,
    progress,
    action,
    undoing,
    isCancelling,
    begin: its => {
      undoing.forget();
      setJob(its);
      write(its, beforeImport(Math.floor(Math.random() * Number.MAX_SAFE_INTEGER)));
    },
    goOn: () => {
      if (job && reached.current) write(job, {...reached.current, failures: 0});
    },
    cancel: () => {
      wantsCancel.current = true;
      setCancelling(true);
    },
    undo: there =>
      undoing.start(async () => {
        const told = await takeBack(reached.current, there);
        reached.current = undefined;
        setProgress(undefined);
        return told;
      }),
  };
}

/** @param made the import that was made here, undefined for one of another day. */
async function takeBack(made: Progress | undefined, there: readonly string[]): Promise<string[]> {
  const told: string[] = [];
  const hasBegun = !made || (made.at !== 'stages' && made.at !== 'room' && made.blockRows > 0);
  if (hasBegun) told.push(...(await takeRowsBack(made, there)));
  if (made?.receipt) told.push(await takeStagesBack(made.receipt));
  return told.length > 0 ? told : [texts.NOTHING_WAS_WRITTEN];
}

async function takeRowsBack(made: Progress | undefined, there: readonly string[]): Promise<string[]> {
  try {
    const {conversations, customers, columns, stages} = await call('undoImport');
    const told = [texts.undone(conversations, customers)];
    if (columns.length > 0) told.push(texts.columnsStay(columns.join(', ')));
    // What the stages were before is known to the panel that made them, and to no later one.
    const stay = made ? [] : stages.filter(name => there.includes(name));
    if (stay.length > 0) told.push(texts.stagesMadeStay(stay.join(', ')));
    return told;
  } catch (error) {
    // An earlier try may have come through without an answer, or nothing was written yet.
    const isGone = error instanceof Trouble && !error.isUncertain && (await call('lastImport')) === null;
    if (!isGone || !made) throw error;
    return [texts.undone(made.conversations, made.customers)];
  }
}

async function takeStagesBack(receipt: StageReceipt): Promise<string> {
  try {
    await call('undoStages', receipt);
    return texts.STAGES_UNDONE;
  } catch (error) {
    if (error instanceof Trouble && error.isUncertain) throw error;
    return texts.STAGES_STAY;
  }
}
