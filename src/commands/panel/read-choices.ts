import type {Answer} from '../../panel/answer';
import type {Choices} from '../../pipeline/choices/choices';
import {readChoicesSheet} from '../../sheets/choices-sheet';
import {nothing, panelCall} from './panel-call';

/** What the panel's forms offer: stages, customers, deals, and the names that were used before. */
export function readChoices(): Answer<Choices> {
  return panelCall(nothing, undefined, readChoicesSheet);
}
