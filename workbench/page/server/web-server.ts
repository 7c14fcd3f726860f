import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {type MessagePort, parentPort, workerData} from 'node:worker_threads';
import type {Incoming, Outgoing} from './letters';
import {readMessages} from './read-messages';
import {type Asked, readPosted, readRequest} from './read-request';
import {Refusal} from './refusal';

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

/** What the thread tells the one that started it: once whether it listens, and later on what it could not answer. */
export type FromWebServer = {port: number} | {error: string} | {fault: string};

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

/** No other site may load, embed or hold on to anything of the page, and browsers take everything for what it is said to be. */
const guarded = {
  'cache-control': 'no-store',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

for (const [path, {body, type}] of Object.entries(files)) {
  stored.set(path, {body, headers: {'content-type': type, ...pageHeaders}, once: false});
}

function ring(letter: Incoming): void {
  port.postMessage(letter);
  Atomics.add(rung, 0, 1);
  Atomics.notify(rung, 0);
}

function tell(news: FromWebServer): void {
  parentPort?.postMessage(news);
}

port.on('message', (letter: Outgoing) => {
  if ('to' in letter) pass(letter);
  else if ('path' in letter) stored.set(letter.path, letter);
  else finishDownload(letter);
});

const server = createServer((request, response) => {
  // Whoever asked may be gone by the time of the answer, which is nobody's fault.
  response.on('error', () => undefined);
  for (const [name, value] of Object.entries(guarded)) response.setHeader(name, value);
  answer(request, response).catch((error: unknown) => refuse(response, error));
});

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const asked = readRequest(request, hosts);
  const method = asked.path === '/messages' ? 'POST' : 'GET';
  if (request.method !== method) {
    throw new Refusal(405, `${asked.path} is there for ${method} only.`, {allow: method});
  }
  if (asked.path === '/messages') await receive(request, response, asked);
  else if (asked.path === '/events') stream(response, asked);
  else if (asked.path === '/download') startDownload(response, asked);
  else send(response, asked);
}

server.listen(listenOn, '127.0.0.1', () => {
  const {port: taken} = server.address() as AddressInfo;
  hosts = [`127.0.0.1:${taken}`, `localhost:${taken}`];
  tell({port: taken});
});
server.on('error', error => tell({error: error.message}));

function pass({to, message}: Extract<Outgoing, {to: string}>): void {
  const event = `data: ${JSON.stringify(message)}\n\n`;
  // The other thread is busy while it opens a spreadsheet, and a window that comes meanwhile must not stay blank.
  if (message.type === 'progress') lastProgress = event;
  if (message.type === 'opened') lastProgress = '';
  const meant = to === '' ? [...streams.values()] : [streams.get(to)];
  for (const stream of meant) stream?.write(event);
}

/** Says why something was not done. What is no Refusal is a fault of this server, which goes on. */
function refuse(response: ServerResponse, error: unknown): void {
  const isRefusal = error instanceof Refusal;
  if (!isRefusal) tell({fault: String(error)});
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const {status, message, headers} = isRefusal ? error : new Refusal(500, 'The page could not answer that.');
  const length = Buffer.byteLength(message);
  response.writeHead(status, {'content-type': 'text/plain; charset=utf-8', 'content-length': length, ...headers});
  response.end(message);
}

function send(response: ServerResponse, {path}: Asked): void {
  const found = stored.get(path);
  if (!found) throw new Refusal(404, `There is nothing at ${path}.`);
  if (found.once) stored.delete(path);
  response.writeHead(200, {'content-length': Buffer.byteLength(found.body), ...found.headers}).end(found.body);
}

function stream(response: ServerResponse, {parameters}: Asked): void {
  const window = parameters.get('window') ?? '';
  if (!/^[\w-]{8,64}$/.test(window)) throw new Refusal(400, 'Events are for a window, which the address must name.');
  if (streams.has(window)) throw new Refusal(409, 'This window has its events already.');
  response.writeHead(200, {'content-type': 'text/event-stream'});
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

/** The window that asks. Throws a Refusal where there is none of that name: nobody would ever answer it. */
function openWindow({parameters}: Asked): string {
  const window = parameters.get('window') ?? '';
  if (streams.has(window)) return window;
  throw new Refusal(404, 'There is no such window. Reload the page.');
}

async function receive(request: IncomingMessage, response: ServerResponse, asked: Asked): Promise<void> {
  const text = await readPosted(request, hosts);
  const window = openWindow(asked);
  for (const message of readMessages(text)) ring({window, message});
  response.writeHead(204).end();
}

function startDownload(response: ServerResponse, asked: Asked): void {
  const window = openWindow(asked);
  const request = nextDownload++;
  downloads.set(request, response);
  response.on('close', () => downloads.delete(request));
  ring({window, message: {type: 'download', request}});
}

function finishDownload(letter: Extract<Outgoing, {download: number}>): void {
  const response = downloads.get(letter.download);
  if (!response) return;
  if ('problem' in letter) {
    refuse(response, new Refusal(500, letter.problem));
    return;
  }
  response.writeHead(200, {
    'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(letter.name.toWellFormed())}`,
    'content-length': letter.bytes.length,
  });
  response.end(letter.bytes);
}
