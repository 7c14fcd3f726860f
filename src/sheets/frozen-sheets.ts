/** The frozen copies of the overview: sheets that nobody but their own mark knows, whatever they are called by now. */
import {type NumberPlace, readPlaces} from '../pipeline/frozen/number-places';
import {retry} from './retry';
import type {Workbook} from './workbook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Of developer metadata of the copy itself: it goes with the sheet when that is deleted, and along when the file is copied. */
const KEY = 'salesPipelineFrozen';

/** A copy as its mark tells of it. */
export interface FrozenSheet {
  readonly sheet: Sheet;
  /** When it was made, in the spreadsheet's time zone. */
  readonly made: string;
  /** Tells it from copies that showed something else when they were made. */
  readonly shown: number;
  /** Of the places: whether the titles still stand there. */
  readonly titles: number;
  readonly places: () => NumberPlace[];
}

/** All copies, the oldest first. Two calls, and four for each. */
export function frozenSheets({spreadsheet}: Workbook): FrozenSheet[] {
  const found = retry(() =>
    spreadsheet
      .createDeveloperMetadataFinder()
      .withKey(KEY)
      .find()
      .flatMap((mark): FrozenSheet[] => {
        const sheet = mark.getLocation().getSheet();
        const [made = '', shown, titles, ...places] = (mark.getValue() ?? '').split('\n');
        return sheet
          ? [{sheet, made, shown: Number(shown), titles: Number(titles), places: () => readPlaces(places.join('\n'))}]
          : [];
      }),
  );
  return found.sort((one, other) => (one.made < other.made ? -1 : Number(one.made > other.made)));
}

/** Makes a sheet a frozen copy for good: the last thing that is done to it. */
export function markFrozen(
  sheet: Sheet,
  {made, shown, titles}: Pick<FrozenSheet, 'made' | 'shown' | 'titles'>,
  places: string,
): void {
  sheet.addDeveloperMetadata(KEY, [made, shown, titles, places].join('\n'));
}

/** Whether it is a copy that was made to the end. */
export function isFrozen(sheet: Sheet): boolean {
  return retry(() => sheet.getDeveloperMetadata()).some(mark => mark.getKey() === KEY);
}
