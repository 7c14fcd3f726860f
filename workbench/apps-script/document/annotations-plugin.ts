import {
  type CoreCommand,
  CorePlugin,
  coreTypes,
  type Range,
  type RangeAdapterFunctions,
  type RangeData,
  registries,
} from '@odoo/o-spreadsheet';

/**
 * What Google Sheets keeps in a file and o-spreadsheet doesn't: notes, protections, developer metadata, the options of
 * charts. It is a plugin of the engine's, so that these follow moved rows and columns, go with a deleted sheet, and are
 * saved with the file.
 */

const annotationKinds = ['note', 'protection', 'metadata', 'chart', 'sheet', 'helpText', 'filter'] as const;
export type AnnotationKind = (typeof annotationKinds)[number];

export interface Annotation {
  /** The sheet it belongs to and goes with; '' for the spreadsheet itself. */
  sheetId: string;
  /** The cells it belongs to and goes with, if any. */
  at?: Range;
  /** Other ranges that it refers to. */
  ranges: Range[];
  /** Everything else, as plain data. */
  body: unknown;
}

export interface AnnotationData {
  sheetId: string;
  at?: RangeData;
  ranges: RangeData[];
  body: unknown;
}

export interface SetAnnotation {
  kind: AnnotationKind;
  id: string;
  /** Null removes it. */
  annotation: AnnotationData | null;
}

type Annotations = Record<string, Record<string, Annotation>>;

class AnnotationsPlugin extends CorePlugin<{annotations: Annotations}> {
  static override getters = ['getAnnotations'];
  annotations: Annotations = Object.fromEntries(annotationKinds.map(kind => [kind, {}]));

  getAnnotations(kind: AnnotationKind): Readonly<Record<string, Annotation>> {
    return this.annotations[kind] ?? {};
  }

  override handle(command: CoreCommand): void {
    if (isSetAnnotation(command)) {
      const {kind, id, annotation} = command;
      this.#set(kind, id, annotation ? this.#fromData(annotation) : undefined);
    } else if (command.type === 'DELETE_SHEET') {
      this.#each((kind, id, {sheetId}) => {
        if (sheetId === command.sheetId) this.#set(kind, id, undefined);
      });
    }
  }

  override adaptRanges({applyChange}: RangeAdapterFunctions): void {
    this.#each((kind, id, annotation) => {
      const {at, ranges} = annotation;
      const movedAt = at && applyChange(at);
      if (movedAt?.changeType === 'REMOVE') return this.#set(kind, id, undefined);
      const changes = ranges.map(range => applyChange(range));
      const unchanged = [...changes, movedAt].every(change => change === undefined || change.changeType === 'NONE');
      if (unchanged) return;
      const moved: Annotation = {
        ...annotation,
        ranges: changes.flatMap(change => (change.changeType === 'REMOVE' ? [] : [change.range])),
      };
      if (movedAt) moved.at = movedAt.range;
      this.#set(kind, id, moved);
    });
  }

  override import(data: object): void {
    const saved = (data as {annotations?: Record<string, Record<string, AnnotationData>>}).annotations ?? {};
    for (const kind of annotationKinds) {
      this.annotations[kind] = Object.fromEntries(
        Object.entries(saved[kind] ?? {}).map(([id, annotation]) => [id, this.#fromData(annotation)]),
      );
    }
  }

  override export(data: object): void {
    const saved = annotationKinds.map(kind => [
      kind,
      Object.fromEntries(Object.entries(this.getAnnotations(kind)).map(([id, entry]) => [id, this.#toData(entry)])),
    ]);
    Object.assign(data, {annotations: Object.fromEntries(saved)});
  }

  #each(visit: (kind: AnnotationKind, id: string, annotation: Annotation) => void): void {
    for (const kind of annotationKinds) {
      for (const [id, annotation] of Object.entries(this.getAnnotations(kind))) visit(kind, id, annotation);
    }
  }

  #set(kind: AnnotationKind, id: string, annotation: Annotation | undefined): void {
    // The engine's history deletes a key that is set to undefined; its types don't say so.
    this.history.update('annotations', kind, id, annotation as Annotation);
  }

  #fromData({at, ranges, ...rest}: AnnotationData): Annotation {
    const annotation: Annotation = {...rest, ranges: ranges.map(range => this.getters.getRangeFromRangeData(range))};
    if (at) annotation.at = this.getters.getRangeFromRangeData(at);
    return annotation;
  }

  #toData({at, ranges, ...rest}: Annotation): AnnotationData {
    const data: AnnotationData = {...rest, ranges: ranges.map(range => this.getters.getRangeData(range))};
    if (at) data.at = this.getters.getRangeData(at);
    return data;
  }
}

function isSetAnnotation(command: {type: string}): command is SetAnnotation & {type: string} {
  return command.type === 'SET_ANNOTATION';
}

/**
 * Adds the plugin and its command SET_ANNOTATION to the engine, for the models made from then on. A second call throws.
 */
export function addAnnotations(): void {
  (coreTypes as Set<string>).add('SET_ANNOTATION');
  registries.corePluginRegistry.add('annotations', AnnotationsPlugin);
}
