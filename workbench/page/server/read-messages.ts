import {z} from 'zod';
import {quirkIds} from '../../quirks';
import type {FromWindow} from '../protocol';
import {isTimeZone} from './is-time-zone';
import {Refusal} from './refusal';

/** What a window may post. Joining, leaving and downloading are requests of their own. */
export type Posted = Exclude<FromWindow, {type: 'join' | 'leave' | 'download'}>;

/**
 * The messages that a window posted, checked. Throws a Refusal that names the first field that is not as it should be.
 *
 * @param text JSON
 */
export function readMessages(text: string): Posted[] {
  const {success, data, error} = messages.safeParse(parsed(text));
  if (success) return data;
  const [{path, message} = {path: [], message: ''}] = error.issues;
  const field = path.slice(1).map(String).join('.');
  throw new Refusal(400, `${field ? `"${field}"` : 'The message'} ${message}.`);
}

function parsed(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Refusal(400, 'The message is not JSON.');
  }
  requireShallow(value);
  return value;
}

/** The page's own messages have a few levels. Thousands of them would exhaust the stack of whoever walks through them. */
const mostLevels = 100;

function requireShallow(value: unknown): void {
  let level = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > mostLevels) throw new Refusal(400, `The message is nested more than ${mostLevels} levels deep.`);
    const below: unknown[] = [];
    for (const each of level) {
      if (typeof each === 'object' && each !== null) for (const member of Object.values(each)) below.push(member);
    }
    level = below;
  }
}

const text = z.string('must be a text');
/** Half a character comes of cutting an emoji in two; no file can be called so. */
const name = text
  .refine(given => given.trim() !== '', 'must not be blank')
  .refine(given => given.length <= 255, 'must be 255 characters long or shorter')
  .refine(given => given.isWellFormed(), 'must not hold half of a character')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused.
  .refine(given => !/[\u0000-\u001f\u007f]/.test(given), 'must not hold line ends and other control characters');
/** A pattern that takes the characters by fours, as zod's own, exhausts the stack on a large file. */
const base64 = text.refine(given => !/[^A-Za-z0-9+/=]/.test(given), 'must be base64');
const record = z.custom<Record<string, unknown>>(
  given => typeof given === 'object' && given !== null && !Array.isArray(given),
  'must be a record',
);

/** Counted from 0. A spreadsheet has ten million cells. */
const place = z
  .int('must be a whole number')
  .min(0, 'must be 0 or more')
  .max(10_000_000, 'must be less than ten million');
const zone = z
  .object({left: place, top: place, right: place, bottom: place}, 'must be a record')
  .refine(({left, top, right, bottom}) => left <= right && top <= bottom, 'must not end before it begins');
const cell = z.object({col: place, row: place}, 'must be a record');

const settings = z.object(
  {
    separators: z.enum(['comma', 'semicolon'], 'must be comma or semicolon'),
    timeZone: text.refine(isTimeZone, 'must be the name of a time zone, such as Europe/Berlin'),
    quirks: z.record(
      z.enum(quirkIds),
      z.enum(['hard', 'kind'], 'must be hard or kind'),
      'must say of each quirk whether it is hard or kind',
    ),
  },
  'must be a record',
);

/** o-spreadsheet's own messages: what changes the spreadsheet has a revision to follow, and one to become. */
const revision = record
  .refine(({type}) => typeof type === 'string' && revisionTypes.has(type), 'must be a message of o-spreadsheet')
  .refine(
    ({type, serverRevisionId, nextRevisionId}) =>
      String(type).startsWith('CLIENT_') ||
      (typeof serverRevisionId === 'string' && typeof nextRevisionId === 'string'),
    'must name the revision that it follows and its own',
  )
  .refine(
    ({type, commands}) => type !== 'REMOTE_REVISION' || (Array.isArray(commands) && commands.every(isCommand)),
    'must list commands that the page sends, none of more than a million rows',
  )
  .transform(({type, ...rest}) => ({type: String(type), ...rest}));
const revisionTypes = new Set([
  'REMOTE_REVISION',
  'REVISION_UNDONE',
  'REVISION_REDONE',
  'CLIENT_JOINED',
  'CLIENT_MOVED',
  'CLIENT_LEFT',
]);

/** More rows at once would keep the host busy for minutes. */
const mostRows = 1_000_000;

/**
 * The engine checks commands itself, but takes a chart that is none, which then no window can open; and a sheet with the id
 * `__proto__`, which would change every object of this process.
 */
function isCommand(given: unknown): boolean {
  if (typeof given !== 'object' || given === null) return false;
  const {type, quantity = 0, definition} = given as Record<string, unknown>;
  if (Object.entries(given).some(([key, id]) => /id(To)?$/i.test(key) && typeof id === 'string' && id in {}))
    return false;
  if (typeof type !== 'string' || typeof quantity !== 'number' || quantity > mostRows) return false;
  return !/^(CREATE|UPDATE)_CHART$/.test(type) || (typeof definition === 'object' && definition !== null);
}

const messages = z.array(
  z.discriminatedUnion(
    'type',
    [
      z.object({type: z.literal('refresh')}),
      z.object({type: z.literal('revision'), message: revision}),
      z
        .object({type: z.literal('select'), sheetId: text, zone, current: cell.optional()})
        .refine(
          ({zone: {left, right, top, bottom}, current}) =>
            !current || (current.col >= left && current.col <= right && current.row >= top && current.row <= bottom),
          {path: ['current'], error: 'must be one of the selected cells'},
        ),
      z.object({type: z.literal('run'), functionName: text}),
      z.object({
        type: z.literal('call'),
        id: text,
        functionName: text,
        args: z.array(z.unknown(), 'must be a list'),
      }),
      z.object({
        type: z.literal('answer'),
        id: place,
        answer: z.enum(['OK', 'CANCEL', 'YES', 'NO', 'CLOSE'], 'must be a button'),
        text,
      }),
      z.object({type: z.literal('rename'), name}),
      z.object({type: z.literal('settings'), settings}),
      z.object({type: z.literal('new'), template: place.nullable()}),
      z.object({
        type: z.literal('openTables'),
        files: z.array(z.object({name, base64}, 'must be a record'), 'must be a list').min(1, 'must hold a file'),
      }),
      z.object({
        type: z.literal('openData'),
        name,
        data: record,
        kept: z.union([record, z.literal('changed'), z.null()], 'must be a record, "changed" or null').default(null),
      }),
      z.object({type: z.literal('back')}),
    ],
    'is no message that a window sends',
  ),
  'must be a list',
) satisfies z.ZodType<Posted[]>;
