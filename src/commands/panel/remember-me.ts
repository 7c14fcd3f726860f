import type {Answer} from '../../panel/answer';
import {text} from '../../pipeline/shape';
import {tidyName} from '../../pipeline/tables/name';
import {rememberSalesperson} from '../../sheets/salesperson';
import {panelCall} from './panel-call';

/** Remembers who the user is in the Salesperson column: whose day the panel shows, and whom it offers for a new deal. */
export function rememberMe(sent: unknown): Answer<null> {
  return panelCall(text, sent, (_, name) => {
    rememberSalesperson(tidyName(name));
    return null;
  });
}
