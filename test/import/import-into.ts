import {type Draft, draftFrom, type There} from '../../sidebar/import/draft';
import {importJob} from '../../sidebar/import/import-job';
import {previewOf} from '../../sidebar/import/preview';
import {beforeImport, type Progress, writeImport} from '../../sidebar/import/write-import';
import {decodeText} from '../../src/delimited/decode';
import {readDelimited} from '../../src/delimited/read-delimited';
import type {Answer} from '../../src/panel/answer';
import type {Choices} from '../../src/pipeline/choices/choices';
import type {Host} from '../../workbench/index';

/** The add-on's answer to a call, which throws where the user would read a message. */
function ask<Value>(host: Host, name: string, ...sent: unknown[]): Value {
  const answer = host.call(name, sent) as Answer<Value>;
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
}

/** What the panel would propose for a file, by what stands in the spreadsheet. */
export function draftFor(host: Host, bytes: Uint8Array, change: (draft: Draft) => Draft = draft => draft): Draft {
  const {rows} = readDelimited(decodeText(bytes).text);
  const there = {
    ...ask<Omit<There, 'stages'>>(host, 'readPresent'),
    stages: ask<Choices>(host, 'readChoices').stages,
  };
  return change(draftFrom({name: 'list.csv', isSheet: false, rows}, there, {days: 'day', amounts: '.'}));
}

/** Imports a file as the panel does, by the panel's own steps. @param change of what is proposed. */
export async function importInto(host: Host, bytes: Uint8Array, change?: (draft: Draft) => Draft): Promise<Progress> {
  const draft = draftFor(host, bytes, change);
  const preview = await previewOf(draft, async () => true);
  if (!preview) throw new Error('There is no preview.');
  return writeImport(importJob(draft, preview), beforeImport(7), {
    call: (async (name: string, ...sent: unknown[]) => ask(host, name, ...sent)) as never,
    wait: async () => undefined,
    wantsCancel: () => false,
    onProgress: () => undefined,
  });
}
