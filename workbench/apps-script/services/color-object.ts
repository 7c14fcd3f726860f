import type {Execution} from '../runtime/execution';
import {Service, type ServiceKind} from '../runtime/service';
import type {Overloads} from '../runtime/signature';
import {spreadsheetEnumerations} from './enumerations';

type Color = GoogleAppsScript.Spreadsheet.Color;
type RgbColor = GoogleAppsScript.Base.RgbColor;
type ColorType = GoogleAppsScript.Base.ColorType;

const methods = {
  asRgbColor: [''],
  getColorType: [''],
} satisfies Partial<Record<keyof Color, Overloads>>;

const rgbMethods = {
  asHexString: [''],
  getBlue: [''],
  getColorType: [''],
  getGreen: [''],
  getRed: [''],
} satisfies Partial<Record<keyof RgbColor, Overloads>>;

const kind: ServiceKind = {name: 'Color', prefix: 'SpreadsheetApp.', methods, needs: 'document'};
const rgbKind: ServiceKind = {name: 'RgbColor', prefix: 'SpreadsheetApp.', methods: rgbMethods, needs: 'document'};

/** A cell's color as an object. Colors of a theme are not modelled: every color has its three parts. */
export class ColorService extends Service<Color> implements Pick<Color, keyof typeof methods> {
  /** @param hex `#rrggbb` in small letters */
  constructor(
    execution: Execution,
    private readonly hex: string,
  ) {
    super(execution, kind);
  }

  asRgbColor(): RgbColor {
    return new RgbColorService(this.execution, this.hex).face;
  }

  getColorType(): ColorType {
    return spreadsheetEnumerations.ColorType.RGB;
  }
}

class RgbColorService extends Service<RgbColor> implements Pick<RgbColor, keyof typeof rgbMethods> {
  constructor(
    execution: Execution,
    private readonly hex: string,
  ) {
    super(execution, rgbKind);
  }

  asHexString(): string {
    return this.hex;
  }

  getBlue(): number {
    return this.#part(5);
  }

  getColorType(): ColorType {
    return spreadsheetEnumerations.ColorType.RGB;
  }

  getGreen(): number {
    return this.#part(3);
  }

  getRed(): number {
    return this.#part(1);
  }

  #part(from: number): number {
    return Number.parseInt(this.hex.slice(from, from + 2), 16);
  }
}
