import type {IncomingMessage} from 'node:http';
import {Readable} from 'node:stream';
import {expect, test} from 'vitest';
import {readPosted} from '../../../workbench/page/server/read-request';

const HOSTS = ['127.0.0.1:1'];
const MB = Buffer.alloc(2 ** 20, ' ');

function posted(parts: Iterable<Buffer>, more: Record<string, string> = {}): Promise<string> {
  const headers = {origin: 'http://127.0.0.1:1', 'content-type': 'application/json', ...more};
  return readPosted(Object.assign(Readable.from(parts), {headers}) as unknown as IncomingMessage, HOSTS);
}

const TOO_LARGE = /256 MB at once\. Open a smaller file/;

function* broken(): Generator<Buffer> {
  yield MB;
  throw new Error('aborted');
}

test('what is posted is read as one text', async () => {
  expect(await posted([Buffer.from('[1,'), Buffer.from('2]')])).toBe('[1,2]');
});

test('what says that it is too large is refused before it is read', async () => {
  const read: string[] = [];
  const parts = (function* () {
    read.push('part');
    yield MB;
  })();
  const error = await posted(parts, {'content-length': String(256 * 2 ** 20 + 1)}).catch(String);
  expect(error).toMatch(TOO_LARGE);
  expect(read).toEqual([]);
});

test('what turns out to be too large is refused, and the rest is not read', async () => {
  let read = 0;
  const parts = (function* () {
    for (; read < 1_000; read++) yield MB;
  })();
  const error = await posted(parts).catch((refusal: unknown) => refusal);
  expect(error).toMatchObject({status: 413, headers: {connection: 'close'}});
  expect(String(error)).toMatch(TOO_LARGE);
  expect(read).toBeLessThan(300);
});

test('what breaks off is refused', async () => {
  await expect(posted(broken())).rejects.toMatchObject({status: 400, message: 'The message broke off. Send it again.'});
});
