import {MessageChannel, Worker} from 'node:worker_threads';
import type {Incoming, Outgoing} from './letters';
import {Mailbox} from './mailbox';
import type {WebServerData} from './web-server';

export interface RunningServer {
  /** `http://127.0.0.1:49152` */
  address: string;
  mailbox: Mailbox<Incoming, Outgoing>;
  close(): Promise<void>;
}

/**
 * Starts the web server in a thread of its own, on this computer's own address only. `script` is its bundled code.
 * Throws when the port is taken.
 */
export async function startWebServer(
  script: string,
  options: Pick<WebServerData, 'files' | 'pageHeaders' | 'listenOn'>,
): Promise<RunningServer> {
  const channel = new MessageChannel();
  const rung = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const workerData = {...options, port: channel.port1, rung} satisfies WebServerData;
  const worker = new Worker(script, {eval: true, workerData, transferList: [channel.port1]});
  const port = await new Promise<number>((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', (ready: {port: number} | {error: string}) => {
      if ('port' in ready) resolve(ready.port);
      else reject(new Error(`The page's server does not start: ${ready.error}.`));
    });
  });
  const mailbox = new Mailbox<Incoming, Outgoing>(channel.port2, rung);
  return {
    address: `http://127.0.0.1:${port}`,
    mailbox,
    close: async () => {
      mailbox.close();
      await worker.terminate();
    },
  };
}
