import type {IncomingHttpHeaders, IncomingMessage} from 'node:http';
import {Refusal} from './refusal';

/** What is asked for, as far as its first lines say it. */
export interface Asked {
  path: string;
  parameters: URLSearchParams;
}

/**
 * Reads where a request goes. Throws a Refusal for one that was not made by the page itself: the name of another site,
 * pointed at this computer, or another site's page that loads what is here.
 *
 * @param hosts names and addresses by which this server may be called, with its port
 */
export function readRequest({url = '', headers}: IncomingMessage, hosts: readonly string[]): Asked {
  if (!hosts.includes(headers.host ?? '')) throw new Refusal(403, notFromHere);
  const asked = url.startsWith('/') && URL.canParse(url, base) ? new URL(url, base) : undefined;
  if (asked?.origin !== base) throw new Refusal(400, 'This is no address on the page.');
  // The page itself may be opened by a link that stands elsewhere.
  if (asked.pathname !== '/' && !isOwn(headers)) throw new Refusal(403, notFromHere);
  return {path: asked.pathname, parameters: asked.searchParams};
}

/** Browsers say who wants it loaded; 'none' is the user's own hand. Programs that say nothing run on this computer. */
function isOwn(headers: IncomingHttpHeaders): boolean {
  const site = headers['sec-fetch-site'] ?? 'same-origin';
  return site === 'same-origin' || site === 'none';
}

/** More than the largest spreadsheet that Google holds takes as JSON. In bytes. */
const mostBytes = 256 * 2 ** 20;

/**
 * The text of what a page of this server posts. Throws a Refusal for what another site's page may post, for what is too
 * large and for what breaks off.
 */
export async function readPosted(request: IncomingMessage, hosts: readonly string[]): Promise<string> {
  const {origin = '', 'content-type': type, 'content-length': length, 'content-encoding': coding} = request.headers;
  if (!hosts.some(host => origin === `http://${host}`)) throw new Refusal(403, notFromHere);
  if (type !== 'application/json' || coding !== undefined) {
    throw new Refusal(415, 'The page takes messages as plain JSON: content-type application/json.');
  }
  if (Number(length ?? 0) > mostBytes) throw tooLarge();
  return decoded(await bytesOf(request));
}

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  try {
    for await (const part of request) {
      size += part.length;
      if (size > mostBytes) throw tooLarge();
      parts.push(part as Buffer);
    }
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal(400, 'The message broke off. Send it again.');
  }
  return Buffer.concat(parts);
}

function decoded(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    throw new Refusal(400, 'The message is not UTF-8 text.');
  }
}

function tooLarge(): Refusal {
  const most = mostBytes / 2 ** 20;
  return new Refusal(413, `This is more than the page takes: ${most} MB at once. Open a smaller file.`, {
    // What is still to come is not read.
    connection: 'close',
  });
}

const base = 'http://page';
const notFromHere =
  'This is not the page’s own request. Open the page at the address that was printed when it was started.';
