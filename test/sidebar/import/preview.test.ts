import {describe, expect, it} from 'vitest';
import {withAllOwn} from '../../../sidebar/import/draft.ts';
import {groupRemarks, remarksCsv} from '../../../sidebar/import/group-remarks.ts';
import {importJob} from '../../../sidebar/import/import-job.ts';
import {previewOf} from '../../../sidebar/import/preview.ts';
import {conversationMark} from '../../../src/pipeline/log/conversation-mark.ts';
import {serialDay} from '../../../src/pipeline/tables/serial-day.ts';
import {DEALS, draftOf} from './small-draft.ts';

const go = () => Promise.resolve(true);
const day = (iso: string) => serialDay(iso) as number;

describe('what will come', () => {
  it('is read with the stages that will be made, and held against what is there', async () => {
    const mark = conversationMark('ALDER', 'Roof', day('2025-01-10') + 0.5, 'Demo');
    const preview = await previewOf(draftOf(DEALS, {conversations: [mark], customers: ['birch']}), go);
    expect(preview?.rows.map(({line, cells}) => [line, cells.customer, cells.stage, cells.value])).toEqual([
      [2, 'Alder', 'Talk', ''],
      [3, 'Birch', 'Talk', ''],
      [3, 'Birch', 'Offer', 300],
      [4, 'Wall', 'Talk', ''],
      [4, 'Wall', 'Won', 500],
    ]);
    expect(preview).toMatchObject({read: 4, already: 1, leftOut: [{line: 5, reason: 'It has no date.'}]});
    expect(preview?.customers.map(({customer}) => customer)).toEqual(['Alder', 'Wall']);
  });

  it('is read in parts, and given up when nobody wants it any more', async () => {
    const rows = Array.from({length: 4500}, (_, index) => `${index},d${index},C${index},Demo,2025-01-10,,1,N`);
    const draft = draftOf([DEALS.split('\n')[0], ...rows].join('\n'));
    const seen: number[] = [];
    const whole = await previewOf(draft, async so => seen.push(so) > 0);
    expect(seen).toEqual([2000, 4000, 4500]);
    expect(whole?.rows).toHaveLength(4500);
    expect(await previewOf(draft, async so => so < 4000)).toBeUndefined();
  });

  it('is sent as rows of the tables, with the own columns behind', async () => {
    const draft = withAllOwn(draftOf(DEALS));
    const preview = await previewOf(draft, go);
    if (!preview) throw new Error('Nothing was read.');
    const job = importJob(draft, preview);
    expect(job).toMatchObject({name: 'deals.csv', own: ['Region'], customers: 3, conversations: 5, deals: 3});
    expect(job.stages).toEqual(['Demo']);
    expect(job.rowsOf('conversations', 1, 2)).toEqual([
      [day('2025-02-03'), 'Birch', 'Door', 'Demo', '', '', '', '', '', '', '', ''],
      [day('2025-02-03'), 'Birch', 'Door', 'Offer', 300, '', '', '', '', '', '', 'South'],
    ]);
    expect(job.rowsOf('customers', 0, 1)).toEqual([['Alder', '', '', '', '', '']]);
    expect(job.rowsOf('customers', 3, 10)).toEqual([]);
  });
});

describe('what is said of rows', () => {
  it('is grouped by its reason, without what differs from row to row', () => {
    const remarks = [
      {line: 2, reason: 'Amount: "a" is no amount.'},
      {line: 3, reason: 'It has no date.'},
      {line: 4, reason: 'Amount: "b" is no amount.'},
      {line: 5, reason: 'It begins on 2025-01-02.'},
    ];
    expect(groupRemarks(remarks)).toEqual([
      {title: 'Amount: … is no amount.', count: 2, first: [remarks[0], remarks[2]]},
      {title: 'It has no date.', count: 1, first: [remarks[1]]},
      {title: 'It begins on 2025-01-02.', count: 1, first: [remarks[3]]},
    ]);
    const many = Array.from({length: 30}, (_, line) => ({line, reason: 'It has no date.'}));
    expect(groupRemarks(many)).toEqual([{title: 'It has no date.', count: 30, first: many.slice(0, 10)}]);
  });

  it('goes into a file of which a spreadsheet computes nothing', () => {
    const csv = remarksCsv(
      ['Line', 'Why'],
      [
        [2, '=1+1: "x", no day'],
        [3, 'plain'],
        [4, '-5'],
      ],
    );
    expect(csv).toBe('Line,Why\r\n2,"\'=1+1: ""x"", no day"\r\n3,plain\r\n4,\'-5\r\n');
  });
});
