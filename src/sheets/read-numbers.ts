import {type NamedNumber, namedNumbers, titlesMark} from '../pipeline/frozen/named-numbers';
import {type NumberPlace, placesOf} from '../pipeline/frozen/number-places';
import {placeOverview} from '../pipeline/overview/place';
import {drawnStages} from '../pipeline/stages/stage';
import {COPY_GONE, titlesMoved} from '../texts/errors';
import {drawnOverview} from './drawn-overview';
import {type FrozenSheet, frozenSheets} from './frozen-sheets';
import {generatedSheet} from './read-calculations';
import {retry} from './retry';
import {UserError} from './user-error';
import type {Workbook} from './workbook';

/**
 * The numbers of a frozen copy.
 *
 * @param id of its sheet; null: of the overview as it is now.
 * @throws UserError when it is gone, or its rows or columns were moved.
 */
export function readNumbers(workbook: Workbook, id: number | null): NamedNumber[] {
  if (id === null) {
    const {types, capacity} = drawnOverview(workbook);
    const places = placesOf(placeOverview({stages: drawnStages(types), capacity}));
    return numbersOn(generatedSheet(workbook, 'overview'), places);
  }
  const {sheet, places, titles} = frozenSheet(workbook, id);
  return numbersOn(sheet, places(), titles);
}

/** @throws UserError when it is gone. */
export function frozenSheet(workbook: Workbook, id: number): FrozenSheet {
  const found = frozenSheets(workbook).find(({sheet}) => sheet.getSheetId() === id);
  if (found) return found;
  throw new UserError(COPY_GONE);
}

function numbersOn(sheet: FrozenSheet['sheet'], places: readonly NumberPlace[], titles?: number): NamedNumber[] {
  const [values, texts] = retry(() => {
    const range = sheet.getDataRange();
    return [range.getValues(), range.getDisplayValues()];
  });
  if (titles === undefined || titles === titlesMark(places, texts)) return namedNumbers(places, {values, texts});
  throw new UserError(titlesMoved(sheet.getName()));
}
