/** Writes an import in blocks: each whole or not at all, and the next only after the one before. */
import type {StageReceipt} from '../../src/panel/schemas';
import type {call} from '../server/call';
import {Trouble} from '../server/trouble';
import type {ImportJob} from './import-job';

/** How far an import has come; enough to go on from there, or to take it back. */
export interface Progress {
  /** Drawn once for an import. */
  readonly id: number;
  readonly at: 'stages' | 'room' | 'customers' | 'conversations' | 'overview' | 'over';
  /** The stages as they were, where they were changed for it. */
  readonly receipt: StageReceipt | null;
  /** Rows a block may have. */
  readonly blockRows: number;
  /** Rows that stand. */
  readonly customers: number;
  readonly conversations: number;
  /** The log's row of the first conversation, 0 before there is one. */
  readonly first: number;
  /** The last block was sent, and nobody knows whether it came. */
  readonly mayBeThere: boolean;
  readonly isCancelled: boolean;
  /** How often the last call was tried in vain. */
  readonly failures: number;
  readonly overviewIsNew: boolean;
}

export function beforeImport(id: number): Progress {
  return {
    id,
    at: 'stages',
    receipt: null,
    blockRows: 0,
    customers: 0,
    conversations: 0,
    first: 0,
    mayBeThere: false,
    isCancelled: false,
    failures: 0,
    overviewIsNew: true,
  };
}

export interface Means {
  readonly call: typeof call;
  readonly wait: (ms: number) => Promise<void>;
  /** Asked between two calls. */
  readonly wantsCancel: () => boolean;
  readonly onProgress: (progress: Progress) => void;
}

/** What a call that was not answered is followed by, in ms. */
const WAITS = [2_000, 8_000];

/**
 * Goes on from where an import is, to its end or until somebody cancels it. The progress that was told last is where a next
 * try begins.
 *
 * @throws Trouble when a call fails that was tried three times, or is refused.
 */
export async function writeImport(job: ImportJob, from: Progress, means: Means): Promise<Progress> {
  let progress = from;
  const tell = (change: Partial<Progress>): void => {
    progress = {...progress, failures: 0, ...change};
    means.onProgress(progress);
  };
  async function attempt<Result>(work: () => Promise<Result>): Promise<Result> {
    for (let tries = 0; ; tries++) {
      try {
        return await work();
      } catch (error) {
        const mayHaveCome = error instanceof Trouble && error.isUncertain;
        tell({mayBeThere: progress.mayBeThere || mayHaveCome, failures: tries + 1});
        const wait = WAITS[tries];
        if (!mayHaveCome || wait === undefined) throw error;
        await means.wait(wait);
      }
    }
  }
  const {id} = progress;
  const send = async (table: 'customers' | 'conversations'): Promise<void> => {
    while (progress[table] < job[table] && !isCancelled()) {
      const sent = progress[table];
      const rows = job.rowsOf(table, sent, progress.blockRows);
      const {first} = await attempt(() =>
        means.call('importBlock', {id, table, rows, from: sent, mayBeThere: progress.mayBeThere}),
      );
      tell({[table]: sent + rows.length, mayBeThere: false});
      if (table === 'conversations' && sent === 0) tell({first});
    }
  };
  const isCancelled = (): boolean => {
    if (!progress.isCancelled && means.wantsCancel()) tell({isCancelled: true});
    return progress.isCancelled;
  };

  if (progress.at === 'stages') {
    const {change} = job;
    if (change && !isCancelled()) {
      tell({});
      const receipt = await attempt(() => means.call('saveStages', change));
      tell({receipt});
    }
    tell({at: 'room', mayBeThere: false});
  }
  if (progress.at === 'room') {
    if (isCancelled()) {
      tell({at: 'over'});
      return progress;
    }
    const {name, own, stages, customers, conversations, deals} = job;
    const {blockRows} = await attempt(() =>
      means.call('beginImport', {id, name, own, stages, customers, conversations, deals}),
    );
    tell({at: 'customers', blockRows, mayBeThere: false});
  }
  if (progress.at === 'customers') {
    await send('customers');
    tell({at: 'conversations'});
  }
  if (progress.at === 'conversations') {
    await send('conversations');
    tell({at: 'overview'});
  }
  if (progress.at === 'overview') {
    const {overviewIsNew} = await attempt(() => means.call('endImport', {id}));
    tell({at: 'over', overviewIsNew});
  }
  return progress;
}
