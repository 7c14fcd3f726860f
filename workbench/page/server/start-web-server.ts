import {MessageChannel, Worker} from 'node:worker_threads';
import type {Incoming, Outgoing} from './letters';
import {Mailbox} from './mailbox';
import {PageError} from './page-error';
import type {FromWebServer, WebServerData} from './web-server';

export interface RunningServer {
  /** `http://127.0.0.1:49152` */
  address: string;
  mailbox: Mailbox<Incoming, Outgoing>;
  close(): Promise<void>;
}

/**
 * Starts the web server in a thread of its own, on this computer's own address only. `script` is its bundled code.
 * Throws a PageError when the port is taken.
 *
 * @param complain told in a line what the server could not answer; it goes on
 */
export async function startWebServer(
  script: string,
  options: Pick<WebServerData, 'files' | 'pageHeaders' | 'listenOn'>,
  complain: (line: string) => void,
): Promise<RunningServer> {
  const channel = new MessageChannel();
  const rung = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const workerData = {...options, port: channel.port1, rung} satisfies WebServerData;
  const worker = new Worker(script, {eval: true, workerData, transferList: [channel.port1]});
  const port = await new Promise<number>((resolve, reject) => {
    worker.once('error', reject);
    worker.on('message', (news: FromWebServer) => {
      if ('port' in news) resolve(news.port);
      else if ('fault' in news) complain(`The page's server could not answer: ${news.fault}`);
      else reject(new PageError(`The page's server does not start: ${news.error}.`));
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
