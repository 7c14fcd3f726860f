import type {Area, Note} from '../document/annotations';
import type {Execution} from '../runtime/execution';
import {GoogleError} from '../runtime/google-error';
import {Service, type ServiceKind} from '../runtime/service';
import type {Overloads} from '../runtime/signature';
import {FilterCriteriaService} from './filter-criteria';

type Filter = GoogleAppsScript.Spreadsheet.Filter;
type FilterCriteria = GoogleAppsScript.Spreadsheet.FilterCriteria;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** The values that each column hides, by the column's position on the sheet. */
export type FilterBody = Readonly<Record<string, readonly string[]>>;

const methods = {
  getColumnFilterCriteria: ['Integer'],
  getRange: [''],
  remove: [''],
  removeColumnFilterCriteria: ['Integer'],
  setColumnFilterCriteria: ['Integer, FilterCriteria?'],
} satisfies Partial<Record<keyof Filter, Overloads>>;

const kind: ServiceKind = {name: 'Filter', prefix: 'SpreadsheetApp.', methods, needs: 'document'};

/** The one filter of a sheet. It is kept with its criteria; no row is hidden by it. */
export class FilterService extends Service<Filter> implements Pick<Filter, keyof typeof methods> {
  constructor(
    execution: Execution,
    readonly id: string,
  ) {
    super(execution, kind);
  }

  getColumnFilterCriteria(column: number): FilterCriteria | null {
    const hidden = this.#note(column).body[column];
    return hidden ? new FilterCriteriaService(this.execution, hidden).face : null;
  }

  getRange(): Range {
    return this.execution.handles.range(this.#note().at as Area);
  }

  remove(): void {
    filters(this.execution).remove(this.#note().id);
  }

  removeColumnFilterCriteria(column: number): Filter {
    return this.setColumnFilterCriteria(column, null);
  }

  setColumnFilterCriteria(column: number, criteria: FilterCriteria | null): Filter {
    const {[column]: _, ...others} = this.#note(column).body;
    const hidden = criteria && this.execution.serviceOf(FilterCriteriaService, criteria).hidden;
    filters(this.execution).put({...this.#note(), body: hidden ? {...others, [column]: hidden} : others});
    return this.face;
  }

  /** @param column that has to lie in its range. */
  #note(column?: number): Note<FilterBody> {
    const note = filters(this.execution).get(this.id);
    if (!note?.at) throw new GoogleError('This filter no longer exists.');
    const {left, right} = note.at.zone;
    if (column !== undefined && (column <= left || column > right + 1)) {
      throw new GoogleError('The column is not in the range of the filter.');
    }
    return note;
  }
}

/** The filters of all sheets. */
export function filters({world}: Execution) {
  return world.book.annotations<FilterBody>('filter');
}

/** The id of a sheet's filter. */
export function filterOf(execution: Execution, sheetId: string): string | undefined {
  return filters(execution)
    .all()
    .find(filter => filter.sheetId === sheetId)?.id;
}
