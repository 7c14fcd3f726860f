import type {Model, Zone} from '@odoo/o-spreadsheet';
import type {Annotation, AnnotationKind, SetAnnotation} from './annotations-plugin';

/** A block of cells on one sheet, zero-based and inclusive. */
export interface Area {
  sheetId: string;
  zone: Zone;
  /** How it was written, where it reaches to the last row or column: `B2:B`. */
  written?: string;
}

/** An annotation with its ranges as areas. `B` is the plain data that it carries. */
export interface Note<B> {
  id: string;
  sheetId: string;
  at?: Area;
  ranges: Area[];
  body: B;
}

interface AnnotationGetters {
  getAnnotations(kind: AnnotationKind): Readonly<Record<string, Annotation>>;
}

/** All annotations of one kind in a model, by id. They are plain data: change one by putting it again. */
export class Annotations<B> {
  constructor(
    private readonly model: Model,
    private readonly kind: AnnotationKind,
  ) {}

  all(): Note<B>[] {
    return Object.entries(this.#stored()).map(([id, annotation]) => toNote<B>(id, annotation));
  }

  get(id: string): Note<B> | undefined {
    const annotation = this.#stored()[id];
    return annotation && toNote<B>(id, annotation);
  }

  put({id, sheetId, at, ranges, body}: Note<B>): void {
    const annotation = {sheetId, ranges: ranges.map(toData), body, ...(at && {at: toData(at)})};
    this.#dispatch({kind: this.kind, id, annotation});
  }

  remove(id: string): void {
    if (this.#stored()[id]) this.#dispatch({kind: this.kind, id, annotation: null});
  }

  #stored(): Readonly<Record<string, Annotation>> {
    return (this.model.getters as unknown as AnnotationGetters).getAnnotations(this.kind);
  }

  #dispatch(command: SetAnnotation): void {
    // The engine's list of commands is closed in its types, and open in its plugins.
    (this.model.dispatch as (type: string, payload: SetAnnotation) => void)('SET_ANNOTATION', command);
  }
}

function toNote<B>(id: string, {sheetId, at, ranges, body}: Annotation): Note<B> {
  const areas = ranges.map(range => ({sheetId: range.sheetId, zone: range.zone}));
  return {id, sheetId, ranges: areas, body: body as B, ...(at && {at: {sheetId: at.sheetId, zone: at.zone}})};
}

function toData({sheetId, zone}: Area): {_sheetId: string; _zone: Zone} {
  return {_sheetId: sheetId, _zone: zone};
}
