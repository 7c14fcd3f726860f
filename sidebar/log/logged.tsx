import {useEffect, useRef} from 'preact/hooks';
import type {NewConversation} from '../../src/panel/schemas';
import type {Choices} from '../../src/pipeline/choices/choices';
import {printed} from '../amount';
import {dayOf} from '../moment';
import {announce} from '../parts/announce';
import {Button} from '../parts/button';
import {Failure} from '../parts/failure';
import {type Line, Lines} from '../parts/lines';
import {Message} from '../parts/message';
import {useAction} from '../parts/use-action';
import {useFocus} from '../parts/use-focus';
import {call} from '../server/call';

export interface LoggedProps {
  readonly row: NewConversation;
  /** Whose deal it was, where the row hands it over; else `""`. */
  readonly from: string;
  readonly choices: Choices;
  /** A language tag. */
  readonly locale: string;
  /** An ISO day. */
  readonly today: string;
  readonly onAnother: () => void;
  readonly onUndone: () => void;
}

/** What was logged, and the ways on: take it back, or log another. */
export function Logged(props: LoggedProps) {
  const {row, choices, onAnother, onUndone} = props;
  const title = useFocus<HTMLHeadingElement>();
  const undoing = useAction();
  const mayBeGone = useRef(false);
  if (undoing.trouble?.isUncertain) mayBeGone.current = true;
  useEffect(() => announce(`Logged: ${row.customer}, ${row.stage || 'contact only'}.`), []);
  const undo = async (): Promise<void> => {
    const sent = {...row, mayBeThere: mayBeGone.current};
    if ((await undoing.start(() => call('undoConversation', sent))) !== undefined) onUndone();
  };
  // The choices were read again after the row was written: somebody may have renamed the stage meanwhile.
  const isStranded = row.stage !== '' && !choices.stages.some(({stage}) => stage === row.stage);
  return (
    <section>
      <h1 ref={title} tabIndex={-1}>
        Logged
      </h1>
      {isStranded && (
        <Message kind="error">
          Somebody renamed or removed the stage “{row.stage}” meanwhile, so the row counts for nothing yet. Undo it and
          choose another stage.
        </Message>
      )}
      <Lines of={linesOf(props)} />
      {row.isNewCustomer && <p class="note">The customer was added to Customers.</p>}
      <footer>
        <Failure of={undoing} />
        <Button kind="primary" onClick={onAnother}>
          Log another
        </Button>
        <Button busy={undoing.isBusy && 'Taking it back…'} onClick={undo}>
          Undo
        </Button>
      </footer>
    </section>
  );
}

function linesOf({row, from, locale, today}: LoggedProps): Line[] {
  const day = dayOf(row.date);
  const line = (label: string, text: string): Line => ({label, text, dir: 'auto'});
  return [
    line('Customer', row.customer),
    line('Deal', row.deal),
    line('Stage', row.stage || 'Contact only'),
    line('Reason', row.reason),
    line('Value', row.value === null ? '' : printed(row.value, locale)),
    from ? line('Handed over', `from ${from} to ${row.salesperson}`) : line('Salesperson', row.salesperson),
    line('Date', day > today ? `${day}. Planned: counts from that day.` : day),
    line('Expected close', row.expectedClose),
    line('Next step', row.nextStep),
    line('Next step on', row.nextStepOn),
    line('Notes', row.notes),
  ];
}
