import {useEffect} from 'preact/hooks';
import * as texts from '../../src/texts/panel/import';
import {GOING, TAKING_BACK, TRY_AGAIN, UNDO} from '../../src/texts/panel/parts';
import {announce} from '../parts/announce';
import {Button} from '../parts/button';
import {Failure} from '../parts/failure';
import {Message} from '../parts/message';
import {useAction} from '../parts/use-action';
import {useFocus} from '../parts/use-focus';
import {call} from '../server/call';
import type {ImportJob} from './import-job';
import type {Writing} from './use-writing';
import type {Progress} from './write-import';

export interface WritingStepProps {
  readonly job: ImportJob;
  readonly progress: Progress;
  readonly writing: Writing;
  readonly onUndo: () => void;
  readonly onAnother: () => void;
}

/** The last step: the import on its way, and what came of it. */
export function WritingStep(props: WritingStepProps) {
  return props.progress.at === 'over' ? <Over {...props} /> : <UnderWay {...props} />;
}

function UnderWay({job, progress, writing, onUndo}: WritingStepProps) {
  const title = useFocus<HTMLHeadingElement>();
  const {action, undoing, isCancelling, goOn, cancel} = writing;
  const done = progress.customers + progress.conversations;
  const {at, failures} = progress;
  const now = stepOf(job, progress);
  return (
    <section>
      <h1 ref={title} tabIndex={-1}>
        {texts.WRITING}
      </h1>
      <progress max={job.customers + job.conversations} value={done} aria-label={texts.PROGRESS} />
      <p>{now}</p>
      {action.isBusy && <p class="note">{failures > 0 ? texts.trying(failures) : texts.STAY_OPEN}</p>}
      <footer>
        <Failure of={action}>
          <p>{texts.STANDS_SO_FAR}</p>
          <Button kind="primary" onClick={goOn}>
            {TRY_AGAIN}
          </Button>{' '}
          <Button busy={undoing.isBusy && TAKING_BACK} onClick={onUndo}>
            {UNDO}
          </Button>
        </Failure>
        <Failure of={undoing} />
        {action.isBusy && at !== 'overview' && (
          <Button busy={isCancelling && texts.CANCELLING} onClick={cancel}>
            {texts.CANCEL}
          </Button>
        )}
      </footer>
    </section>
  );
}

function stepOf(job: ImportJob, {at, customers, conversations}: Progress): string {
  if (at === 'stages') return texts.SAVING_STAGES;
  if (at === 'room') return texts.MAKING_ROOM;
  if (at === 'customers') return texts.written('customers', customers, job.customers);
  if (at === 'conversations') return texts.written('conversations', conversations, job.conversations);
  return texts.DRAWING;
}

function Over({job, progress, writing, onUndo, onAnother}: WritingStepProps) {
  const title = useFocus<HTMLHeadingElement>();
  const going = useAction();
  const opening = useAction();
  const {customers, conversations, isCancelled, overviewIsNew, first, receipt} = progress;
  const isShort = isCancelled && conversations < job.conversations;
  const said = isShort
    ? texts.cameOf(conversations, job.conversations, customers)
    : texts.came(conversations, customers);
  useEffect(() => announce(said), []);
  const canUndo = conversations + customers > 0 || receipt !== null;
  return (
    <section>
      <h1 ref={title} tabIndex={-1}>
        {isShort ? texts.CANCELLED : texts.DONE}
      </h1>
      <Message kind={isShort ? 'hint' : 'good'}>
        <p>{said}</p>
        {!overviewIsNew && <p>{texts.OVERVIEW_IS_OLD}</p>}
      </Message>
      <Failure of={writing.undoing} />
      <Failure of={going} />
      <Failure of={opening} />
      <p class="acts">
        {first > 0 && (
          <Button
            busy={going.isBusy && GOING}
            onClick={() =>
              void going.start(() => call('goToRow', {table: 'conversations', column: 'customer', row: first}))
            }
          >
            {texts.SEE_LOG}
          </Button>
        )}
        {first > 0 && (
          <Button busy={opening.isBusy && GOING} onClick={() => void opening.start(() => call('showOverview'))}>
            {texts.OPEN_OVERVIEW}
          </Button>
        )}
        {canUndo && (
          <Button busy={writing.undoing.isBusy && TAKING_BACK} onClick={onUndo}>
            {UNDO}
          </Button>
        )}
        <Button onClick={onAnother}>{texts.IMPORT_ANOTHER}</Button>
      </p>
    </section>
  );
}
