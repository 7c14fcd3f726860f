import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {type MessagePort, parentPort, workerData} from 'node:worker_threads';
import type {FromWindow} from '../protocol';
import type {Incoming, Outgoing} from './letters';

/**
 * The page's web server, a thread of its own so that it answers while a script runs. It knows windows and letters only: a
 * window's events go out as a stream, its messages come in as posts, and everything else is a file that it was given.
 */

export interface WebServerData {
  port: MessagePort;
  rung: Int32Array;
  /** 0 takes a free one. */
  listenOn: number;
  files: Record<string, {body: string | Uint8Array; type: string}>;
  pageHeaders: Record<string, string>;
}

interface Stored {
  body: string | Uint8Array;
  headers: Record<string, string>;
  once: boolean;
}

const {port, rung, listenOn, files, pageHeaders} = workerData as WebServerData;
const streams = new Map<string, ServerResponse>();
const stored = new Map<string, Stored>();
const downloads = new Map<number, ServerResponse>();
let nextDownload = 1;
let lastProgress = '';
/** Names and addresses by which this server may be called; another one is a site that was pointed at this computer. */
let hosts: string[] = [];

for (const [path, {body, type}] of Object.entries(files)) {
  stored.set(path, {body, headers: {'content-type': type, ...pageHeaders}, once: false});
}

function ring(letter: Incoming): void {
  port.postMessage(letter);
  Atomics.add(rung, 0, 1);
  Atomics.notify(rung, 0);
}

port.on('message', (letter: Outgoing) => {
  if ('to' in letter) pass(letter);
  else if ('path' in letter) stored.set(letter.path, letter);
  else finishDownload(letter);
});

const server = createServer((request, response) => {
  if (!hosts.includes(request.headers.host ?? '')) return refuse(response, 403, 'Not from there.');
  const {pathname, searchParams} = new URL(request.url ?? '/', 'http://page');
  const window = searchParams.get('window') ?? '';
  if (request.method === 'POST') return void receive(request, response, window);
  if (request.method !== 'GET') return refuse(response, 405, 'GET or POST.');
  if (pathname === '/events') return stream(response, window, searchParams);
  if (pathname === '/download') return startDownload(response, window);
  const found = stored.get(pathname);
  if (!found) return refuse(response, 404, `There is nothing at ${pathname}.`);
  if (found.once) stored.delete(pathname);
  response.writeHead(200, {
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'content-length': Buffer.byteLength(found.body),
    ...found.headers,
  });
  response.end(found.body);
});

server.listen(listenOn, '127.0.0.1', () => {
  const {port: taken} = server.address() as AddressInfo;
  hosts = [`127.0.0.1:${taken}`, `localhost:${taken}`];
  parentPort?.postMessage({port: taken});
});
server.on('error', error => parentPort?.postMessage({error: error.message}));

function pass({to, message}: Extract<Outgoing, {to: string}>): void {
  const event = `data: ${JSON.stringify(message)}\n\n`;
  // The other thread is busy while it opens a spreadsheet, and a window that comes meanwhile must not stay blank.
  if (message.type === 'progress') lastProgress = event;
  if (message.type === 'opened') lastProgress = '';
  const meant = to === '' ? [...streams.values()] : [streams.get(to)];
  for (const stream of meant) stream?.write(event);
}

function refuse(response: ServerResponse, status: number, why: string): void {
  response.writeHead(status, {'content-type': 'text/plain; charset=utf-8'}).end(why);
}

function stream(response: ServerResponse, window: string, parameters: URLSearchParams): void {
  response.writeHead(200, {'content-type': 'text/event-stream', 'cache-control': 'no-store'});
  response.write(`:\n\n${lastProgress}`);
  streams.set(window, response);
  const user = parameters.get('user') === 'b' ? 'b' : 'a';
  const mode = parameters.get('authMode');
  const authMode = mode === 'NONE' || mode === 'FULL' ? mode : 'LIMITED';
  ring({window, message: {type: 'join', user, authMode}});
  response.on('close', () => {
    streams.delete(window);
    ring({window, message: {type: 'leave'}});
  });
}

async function receive(request: IncomingMessage, response: ServerResponse, window: string): Promise<void> {
  // Another site's page may post here, but not with this type, and not under this name.
  const origin = request.headers.origin ?? '';
  const fromHere = hosts.some(host => origin === `http://${host}`);
  if (!fromHere || request.headers['content-type'] !== 'application/json')
    return refuse(response, 403, 'Not from there.');
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  for (const message of JSON.parse(Buffer.concat(parts).toString('utf8')) as FromWindow[]) ring({window, message});
  response.writeHead(204).end();
}

function startDownload(response: ServerResponse, window: string): void {
  const request = nextDownload++;
  downloads.set(request, response);
  ring({window, message: {type: 'download', request}});
}

function finishDownload({download, name, bytes}: Extract<Outgoing, {download: number}>): void {
  const response = downloads.get(download);
  downloads.delete(download);
  response?.writeHead(200, {
    'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    'content-length': bytes.length,
  });
  response?.end(bytes);
}
