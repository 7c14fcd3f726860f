import {troubleFrom} from '../../../sidebar/server/trouble.ts';
import type {PanelCalls} from '../../../src/panel/calls.ts';
import type {Host} from '../../../workbench/index.ts';
import type {Run} from './command.ts';
import {howItEnded} from './how-it-ended.ts';

interface Habits {
  /** What the panel sends at the next try; the same where it makes no difference to it. */
  readonly again?: (sent: unknown, mayBeThere: boolean) => unknown;
  /** What the user does then, as the panel advises. */
  readonly afterwards?: (host: Host, value: unknown) => void;
}

/** Calls the add-on as the panel does, and says what the panel says of it. */
export function callPanel(name: keyof PanelCalls, {again = sent => sent, afterwards}: Habits = {}): Run {
  return (host, sent, options, mayBeThere) => {
    const now = mayBeThere === undefined ? sent : again(sent, mayBeThere);
    try {
      const answer = host.call(name, now === undefined ? [] : [now], options);
      const {ok, value, message} = answer as {ok: boolean; value?: unknown; message?: string};
      if (ok) afterwards?.(host, value);
      return ok ? {how: 'went well', said: ''} : {how: 'refused', said: message ?? ''};
    } catch (error) {
      return {how: howItEnded(error), said: troubleFrom(error).message};
    }
  };
}
