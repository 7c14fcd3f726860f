import type {Answer} from '../../panel/answer';
import type {Present} from '../../panel/calls';
import {readPresent as read} from '../../sheets/read-present';
import {nothing, panelCall} from './panel-call';

/** What the tables hold before an import, so that it brings nothing twice. */
export function readPresent(): Answer<Present> {
  return panelCall(nothing, undefined, read);
}
