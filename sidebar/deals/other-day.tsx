import {Message} from '../parts/message';

/** Said where the overview stands on another day than today: deals are known as of then. */
export function OtherDay({asOf, today}: {readonly asOf: string; readonly today: string}) {
  if (asOf === today) return null;
  return (
    <Message kind="hint">
      The overview shows {asOf} (its As of cell), and so do these deals: later rows do not count.
    </Message>
  );
}
