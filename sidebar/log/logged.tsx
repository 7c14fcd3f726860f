import {useEffect, useRef} from 'preact/hooks';
import type {NewConversation} from '../../src/panel/schemas';
import type {Choices} from '../../src/pipeline/choices/choices';
import * as fields from '../../src/texts/panel/fields';
import * as texts from '../../src/texts/panel/log';
import {TAKING_BACK, UNDO} from '../../src/texts/panel/parts';
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
  useEffect(() => announce(texts.logged(row.customer, row.stage)), []);
  const undo = async (): Promise<void> => {
    const sent = {...row, mayBeThere: mayBeGone.current};
    if ((await undoing.start(() => call('undoConversation', sent))) !== undefined) onUndone();
  };
  // The choices were read again after the row was written: somebody may have renamed the stage meanwhile.
  const isStranded = row.stage !== '' && !choices.stages.some(({stage}) => stage === row.stage);
  return (
    <section>
      <h1 ref={title} tabIndex={-1}>
        {texts.LOGGED}
      </h1>
      {isStranded && <Message kind="error">{texts.stageIsGone(row.stage)}</Message>}
      <Lines of={linesOf(props)} />
      {row.isNewCustomer && <p class="note">{texts.CUSTOMER_ADDED}</p>}
      <footer>
        <Failure of={undoing} />
        <Button kind="primary" onClick={onAnother}>
          {texts.LOG_ANOTHER}
        </Button>
        <Button busy={undoing.isBusy && TAKING_BACK} onClick={undo}>
          {UNDO}
        </Button>
      </footer>
    </section>
  );
}

function linesOf({row, from, locale, today}: LoggedProps): Line[] {
  const day = dayOf(row.date);
  const line = (label: string, text: string): Line => ({label, text, dir: 'auto'});
  return [
    line(fields.CUSTOMER, row.customer),
    line(fields.DEAL, row.deal),
    line(fields.STAGE, row.stage || texts.CONTACT_ONLY),
    line(fields.REASON, row.reason),
    line(fields.VALUE, row.value === null ? '' : printed(row.value, locale)),
    from ? line(texts.HANDED_OVER, texts.fromTo(from, row.salesperson)) : line(fields.SALESPERSON, row.salesperson),
    line(fields.DATE, day > today ? texts.dayAhead(day) : day),
    line(fields.EXPECTED_CLOSE, row.expectedClose),
    line(fields.NEXT_STEP, row.nextStep),
    line(fields.NEXT_STEP_ON, row.nextStepOn),
    line(fields.NOTES, row.notes),
  ];
}
