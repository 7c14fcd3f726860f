import {troubleFrom} from '../../../sidebar/server/trouble.ts';
import type {Host} from '../../../workbench/index.ts';
import type {Command, Outcome} from './command.ts';
import {howItEnded} from './how-it-ended.ts';

interface PanelCall {
  readonly call: string;
  /** What the panel sends at the next try after one that ended so; the same where it makes no difference to it. */
  readonly again?: (sent: unknown, first: Outcome) => unknown;
  /** What the user does then, as the panel advises. */
  readonly afterwards?: (host: Host, value: unknown) => void;
}

/** A call of the panel. */
export function panelCommand(
  name: string,
  start: Command['start'],
  {call, again = sent => sent, afterwards}: PanelCall,
): Command {
  const run: Command['run'] = (host, sent, options, first) => {
    const now = first ? again(sent, first) : sent;
    try {
      const answer = host.call(call, now === undefined ? [] : [now], options);
      const {ok, value, message} = answer as {ok: boolean; value?: unknown; message?: string};
      if (ok) afterwards?.(host, value);
      return ok ? {how: 'went well', said: '', value} : {how: 'refused', said: message ?? ''};
    } catch (error) {
      return {how: howItEnded(error), said: troubleFrom(error).message};
    }
  };
  return {name, start, run};
}
