import type {FromWindow, ToWindow} from '../protocol';

/** From the web server's thread to the one that holds the spreadsheet. */
export type Incoming = {window: string; message: FromWindow};

/** The other way: a message to a window; a page or file that will be fetched from `path`; the answer to a download, or why there is none. */
export type Outgoing =
  | {to: string; message: ToWindow}
  | {path: string; body: string | Uint8Array; headers: Record<string, string>; once: boolean}
  | {download: number; name: string; bytes: Uint8Array}
  | {download: number; problem: string};
