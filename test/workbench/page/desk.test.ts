import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, onTestFinished, test, vi} from 'vitest';
import {dist} from '../../../build/paths.ts';
import {Host} from '../../../workbench/apps-script/host';
import {Desk} from '../../../workbench/page/server/desk';
import type {Incoming, Outgoing} from '../../../workbench/page/server/letters';
import type {Mailbox} from '../../../workbench/page/server/mailbox';
import {StoredFile} from '../../../workbench/page/server/stored-file';
import '../../../workbench/page/server/written-cells';

const files = {codeDir: dist, manifestPath: `${dist}/appsscript.json`, htmlDir: dist};

test('a workbook that can’t be made is answered with a sentence, and the next one with the workbook', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'desk-'));
  onTestFinished(() => rmSync(folder, {recursive: true}));
  const sent: Outgoing[] = [];
  let take: (letter: Incoming) => void = () => undefined;
  const mailbox = {
    send: (letter: Outgoing) => sent.push(letter),
    onLetter: (heard: typeof take) => {
      take = heard;
    },
  } as unknown as Mailbox<Incoming, Outgoing>;
  const addOn = {name: 'Test', files, templates: [], openTables: () => ({problems: []})};
  const complaints: string[] = [];
  const complain = (line: string) => complaints.push(line);
  const host = new Host({...files, name: 'Book'});
  new Desk(mailbox, {addOn, file: new StoredFile(join(folder, 'x.json')), googleScript: '', complain}, host);
  take({window: 'w', message: {type: 'join', user: 'a', authMode: 'LIMITED'}});
  const answered = (download: number) => sent.find(letter => 'download' in letter && letter.download === download);

  const failing = vi.spyOn(host.model, 'exportXLSX').mockImplementation(() => {
    throw new Error('No memory is left.');
  });
  take({window: 'w', message: {type: 'download', request: 1}});
  await expect
    .poll(() => answered(1))
    .toEqual({
      download: 1,
      problem: "The .xlsx file can't be made: No memory is left.",
    });
  expect(complaints).toEqual(['The page goes on after this. download: No memory is left.']);
  failing.mockRestore();
  take({window: 'w', message: {type: 'download', request: 2}});
  await expect.poll(() => answered(2)).toMatchObject({download: 2, name: 'Book.xlsx'});
});
