import type {ChoicesState} from '../choices';
import {type DealName, dealTitle} from '../deals/deal-row';
import {Loading} from '../parts/loading';

export interface DealScreenProps extends ChoicesState {
  readonly isShown: boolean;
  /** The deal that the panel is about; undefined: the selected one. */
  readonly subject: DealName | undefined;
  readonly now: () => string;
  readonly onSubject: (deal: DealName) => void;
  /** Opens the log form, which starts from the subject. */
  readonly onLog: () => void;
}

/** The deal card. */
export function DealScreen({subject, ...state}: DealScreenProps) {
  const {choices} = state;
  if (!choices) return <Loading title="Deal" what="Reading the deals…" {...state} />;
  return (
    <section>
      <h1>{subject ? dealTitle(subject) : 'Deal'}</h1>
    </section>
  );
}
