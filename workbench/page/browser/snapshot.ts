import type {Snapshot} from '../protocol';

/** Fetches the spreadsheet, and tells how much of it is there, from 0 to 1. Throws when the server does not have it. */
export async function loadSnapshot(url: string, progress: (share: number) => void): Promise<Snapshot> {
  const response = await fetch(url);
  if (!response.ok || !response.body) throw new Error(`The spreadsheet is not there: ${response.status}.`);
  const total = Number(response.headers.get('content-length'));
  const decoder = new TextDecoder();
  let text = '';
  let received = 0;
  for (const reader = response.body.getReader(); ; ) {
    const {done, value} = await reader.read();
    if (done) break;
    received += value.length;
    text += decoder.decode(value, {stream: true});
    progress(received / total);
  }
  return JSON.parse(text + decoder.decode()) as Snapshot;
}
