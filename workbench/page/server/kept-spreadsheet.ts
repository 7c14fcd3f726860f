import {z} from 'zod';
import type {Host} from '../../apps-script/host';
import type {SavedSpreadsheet} from '../../apps-script/host-options';
import {type Quirks, quirkIds} from '../../quirks';
import {isTimeZone} from './is-time-zone';

/**
 * The spreadsheet as an .xlsx file carries it beside its sheets. What users keep for themselves stays with them, as Google
 * has it.
 */
export function keptOf(host: Host): SavedSpreadsheet {
  const {properties, ...saved} = host.save();
  return {...saved, properties: {'': properties[''] ?? {}}};
}

/**
 * What a file carried, checked like everything that comes from elsewhere; undefined where it is not what `keptOf` gives, or
 * has other sheets than the file shows.
 *
 * @param shown the engine's data of the sheets that the file shows
 */
export function readKept(
  kept: Readonly<Record<string, unknown>>,
  shown: Readonly<Record<string, unknown>>,
): SavedSpreadsheet | undefined {
  const {success, data} = spreadsheet.safeParse(kept);
  const other = tabs.safeParse(shown.sheets);
  if (!success || !other.success) return undefined;
  const isSame = JSON.stringify(tabs.parse(data.model.sheets)) === JSON.stringify(other.data);
  if (!isSame || !placesExist(data.model)) return undefined;
  return {...data, quirks: data.quirks as Partial<Quirks>};
}

const text = z.string();
const short = text.max(1_000);
const count = z.int().min(1).max(10_000_000);
const place = z.int().min(0).max(10_000_000);

const tabs = z.array(
  z.object({name: short, isVisible: z.boolean().default(true)}).transform(({name, isVisible}) => [name, isVisible]),
);

const range = z.strictObject({
  _sheetId: short,
  // What reaches to the last row or column says no end.
  _zone: z.strictObject({
    left: place,
    top: place,
    right: place.optional(),
    bottom: place.optional(),
    hasHeader: z.boolean().optional(),
  }),
});

/** Google's limits of a store: 9 KB a value, 500 KB in all. */
const properties = z
  .record(
    short,
    text.refine(value => Buffer.byteLength(value) <= 9 * 1024),
  )
  .refine(store => Buffer.byteLength(JSON.stringify(Object.entries(store))) <= 512 * 1024);

/** Annotations of one kind by id, all of one shape. */
function annotations<T extends z.ZodType>(body: T, id: z.ZodString = short) {
  return z.record(id, z.strictObject({sheetId: short, at: range.optional(), ranges: z.array(range).max(10_000), body}));
}

/** Whether each lies on its sheet, and alone there. */
function isOneASheet(
  kept: Readonly<Record<string, {sheetId: string; at?: z.infer<typeof range> | undefined}>>,
): boolean {
  const all = Object.values(kept);
  return (
    all.every(({sheetId, at}) => at?._sheetId === sheetId) && new Set(all.map(one => one.sheetId)).size === all.length
  );
}

const wholeNumber = z.int().min(-2_147_483_648).max(2_147_483_647);

const model = z.looseObject({
  sheets: z.array(z.looseObject({id: short, name: short, rowNumber: count, colNumber: count})).min(1),
  annotations: z.strictObject({
    note: annotations(text),
    helpText: annotations(text),
    protection: annotations(
      z.strictObject({description: text, warningOnly: z.boolean(), editors: z.array(short).nullable()}),
    ),
    metadata: annotations(
      z.strictObject({key: text, value: text.nullable(), visibility: z.enum(['DOCUMENT', 'PROJECT'])}),
      text.regex(/^\d{1,9}$/),
    ),
    chart: annotations(
      z.strictObject({
        type: short,
        options: z.record(short, z.unknown()),
        position: z.strictObject({
          row: count,
          column: count,
          offsetX: wholeNumber,
          offsetY: wholeNumber,
        }),
        headers: wholeNumber,
        transpose: z.boolean(),
        hiddenDimensions: short,
        merge: short,
      }),
    ),
    sheet: annotations(z.strictObject({gid: wholeNumber})),
    filter: annotations(z.record(text.regex(/^[1-9]\d{0,7}$/), z.array(text))).refine(isOneASheet),
  }),
});

const spreadsheet = z.strictObject({
  workbench: z.literal(1),
  id: short,
  name: short,
  locale: text.regex(/^[a-z]{2,3}(_[A-Z]{2})?$/),
  separators: z.enum(['comma', 'semicolon']),
  timeZone: short.refine(isTimeZone),
  quirks: z.partialRecord(z.enum(quirkIds), z.enum(['hard', 'kind'])),
  properties: z.strictObject({'': properties}),
  model,
});

/** Whether everything that stands beside the cells belongs to a sheet that is there, and to cells of it. */
function placesExist({sheets, annotations: kinds}: z.infer<typeof model>): boolean {
  const known = new Map(sheets.map(sheet => [sheet.id, sheet]));
  if (known.size !== sheets.length) return false;
  const exists = ({_sheetId, _zone: {left, top, right = left, bottom = top}}: z.infer<typeof range>): boolean => {
    const sheet = known.get(_sheetId);
    return !!sheet && left <= right && top <= bottom && right < sheet.colNumber && bottom < sheet.rowNumber;
  };
  return Object.values(kinds)
    .flatMap(kind => Object.values(kind))
    .every(({sheetId, at, ranges}) => {
      const places = at ? [at, ...ranges] : ranges;
      return (sheetId === '' || known.has(sheetId)) && places.every(exists);
    });
}
