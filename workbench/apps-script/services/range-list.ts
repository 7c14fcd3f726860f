import type {Area} from '../document/annotations';
import type {Execution} from '../runtime/execution';
import {Service, type ServiceKind} from '../runtime/service';
import type {Overloads} from '../runtime/signature';
import {RangeService} from './range/range';

type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

const methods = {
  clearContent: [''],
  clearFormat: [''],
  getRanges: [''],
  setBackground: ['String?'],
  setFontColor: ['String?'],
  setFontSize: ['Integer'],
  setFontStyle: ['String?'],
  setFontWeight: ['String?'],
  setHorizontalAlignment: ['String?'],
  setNumberFormat: ['String'],
  setVerticalAlignment: ['String?'],
  setWrap: ['Boolean'],
} satisfies Partial<Record<keyof RangeList, Overloads>>;

const kind: ServiceKind = {name: 'RangeList', prefix: 'SpreadsheetApp.', methods, needs: 'document'};

/** Several ranges of a sheet that are changed with one call. */
export class RangeListService extends Service<RangeList> implements Pick<RangeList, keyof typeof methods> {
  readonly #ranges: RangeService[];

  constructor(execution: Execution, areas: readonly Area[]) {
    super(execution, kind);
    this.#ranges = areas.map(area => new RangeService(execution, area));
  }

  clearContent(): RangeList {
    return this.#each(range => range.clearContent());
  }

  clearFormat(): RangeList {
    return this.#each(range => range.clearFormat());
  }

  getRanges(): GoogleAppsScript.Spreadsheet.Range[] {
    return this.#ranges.map(range => range.face);
  }

  setBackground(color: string | null): RangeList {
    return this.#each(range => range.setBackground(color));
  }

  setFontColor(color: string | null): RangeList {
    return this.#each(range => range.setFontColor(color));
  }

  setFontSize(size: number): RangeList {
    return this.#each(range => range.setFontSize(size));
  }

  setFontStyle(style: GoogleAppsScript.Spreadsheet.FontStyle | null): RangeList {
    return this.#each(range => range.setFontStyle(style));
  }

  setFontWeight(weight: GoogleAppsScript.Spreadsheet.FontWeight | null): RangeList {
    return this.#each(range => range.setFontWeight(weight));
  }

  setHorizontalAlignment(alignment: 'left' | 'center' | 'normal' | 'right' | null): RangeList {
    return this.#each(range => range.setHorizontalAlignment(alignment));
  }

  setNumberFormat(format: string): RangeList {
    return this.#each(range => range.setNumberFormat(format));
  }

  setVerticalAlignment(alignment: 'top' | 'middle' | 'bottom' | null): RangeList {
    return this.#each(range => range.setVerticalAlignment(alignment));
  }

  setWrap(wrap: boolean): RangeList {
    return this.#each(range => range.setWrap(wrap));
  }

  #each(change: (range: RangeService) => unknown): RangeList {
    for (const range of this.#ranges) change(range);
    return this.face;
  }
}
