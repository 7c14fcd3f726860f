import {adaptEngine} from '../../engine/adapt-engine';
import {addAnnotations} from './annotations-plugin';
import {openCellMaps} from './cell-maps';
import {holdEvaluationOnRequest} from './lazy-evaluation';
import {moveLists} from './moved-lists';
import {provideGroupBy} from './object-group-by';
import {measureFewRows} from './row-heights';
import {letHistoryForget} from './undo';
import {computeViewsOnRequest} from './views-on-request';

let isAdapted = false;

/**
 * Makes the engine keep and do what Apps Script's services ask of a spreadsheet file, on top of what `adaptEngine` makes
 * of it. Done once, before the first file is opened; further calls do nothing.
 */
export function adaptDocument(): void {
  if (isAdapted) return;
  isAdapted = true;
  adaptEngine();
  // The engine calls it for every batch of commands.
  provideGroupBy();
  // On top of the adapted evaluation, which it extends.
  holdEvaluationOnRequest();
  // Plugins that know nothing of each other; each replaces one of the engine's, or is new.
  openCellMaps();
  addAnnotations();
  moveLists();
  measureFewRows();
  letHistoryForget();
  computeViewsOnRequest();
}
