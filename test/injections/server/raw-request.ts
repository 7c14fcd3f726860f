import {connect} from 'node:net';

/** What came back on a connection, taken apart no further than the tests ask. Status 0: nothing came. */
export interface RawAnswer {
  readonly status: number;
  readonly head: string;
  readonly body: string;
}

/** How long an answer may take, in milliseconds. */
const PATIENCE = 20_000;

/** Sends bytes as they are, which no client of Node's would, and reads until the server hangs up. */
export function sendRaw(port: number, bytes: string | Buffer): Promise<RawAnswer> {
  return new Promise(resolve => {
    const parts: Buffer[] = [];
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    socket.setTimeout(PATIENCE, () => socket.destroy());
    socket.on('data', part => parts.push(part));
    // The server may hang up while it is still sent something.
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(readAnswer(Buffer.concat(parts).toString('utf8'))));
  });
}

/** Sends a part of a request, and hangs up as soon as the server could have it. */
export function breakOff(port: number, bytes: string | Buffer): Promise<void> {
  return new Promise(resolve => {
    const socket = connect(port, '127.0.0.1', () =>
      socket.write(bytes, () => setTimeout(() => socket.resetAndDestroy(), 50)),
    );
    socket.on('error', () => undefined);
    socket.on('close', () => resolve());
  });
}

function readAnswer(text: string): RawAnswer {
  const end = text.indexOf('\r\n\r\n');
  const head = end < 0 ? text : text.slice(0, end);
  return {status: Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1] ?? 0), head, body: end < 0 ? '' : text.slice(end + 4)};
}
