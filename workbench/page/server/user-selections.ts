import type {Area} from '../../apps-script/document/annotations';
import {Selections} from '../../apps-script/runtime/selection';

/**
 * Which cells each user has selected. A host keeps this to itself; the page has to set it when a user clicks and to follow it
 * when a script moves it, so in this process, which has one spreadsheet open, hosts keep it here.
 */
export const userSelections = new Map<string, Area>();

Selections.prototype.select = (user, area) => void userSelections.set(user, area);
Selections.prototype.of = user => userSelections.get(user);
