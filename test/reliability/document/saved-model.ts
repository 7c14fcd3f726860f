/** The parts of o-spreadsheet's stored file that are compared, as the workbench saves it. */
export interface SavedModel {
  readonly styles: Readonly<Record<string, unknown>>;
  readonly formats: Readonly<Record<string, unknown>>;
  readonly borders: Readonly<Record<string, unknown>>;
  readonly namedRanges: unknown;
  readonly sheets: readonly SavedSheet[];
  readonly annotations?: Readonly<Record<string, Readonly<Record<string, SavedAnnotation>>>>;
}

export interface SavedSheet {
  readonly id: string;
  readonly name: string;
  readonly colNumber: number;
  readonly rowNumber: number;
  readonly cells: Readonly<Record<string, string>>;
  /** Ids of the file's lists, by the zones that have them. */
  readonly styles: Readonly<Record<string, number>>;
  readonly formats: Readonly<Record<string, number>>;
  readonly borders: Readonly<Record<string, number>>;
  readonly dataValidationRules: readonly {readonly id: string}[];
  readonly conditionalFormats: readonly {readonly id: string}[];
  readonly figures: readonly {readonly id: string; readonly row: number; readonly col: number}[];
}

export interface SavedAnnotation {
  readonly sheetId: string;
  readonly body: unknown;
  readonly at?: unknown;
  readonly ranges: unknown;
}
