import {describe, expect, it} from 'vitest';
import {useBrowser} from '../../browser/open-browser';
import {overviewMap} from '../../commands/overview';
import {smallSpreadsheet} from '../../commands/spreadsheet';
import {cellOf} from '../../property/shown-overview';
import {usePageServer} from './page-server';
import {Visitor} from './visitor';

const openPage = useBrowser();
const server = usePageServer(() => smallSpreadsheet().save());
const open = async (search = '') => Visitor.open(await openPage({width: 1280, height: 860}), server().address, search);
const map = overviewMap(smallSpreadsheet());
const wonAt = cellOf(map, 'metrics', 'dealsWon');
const inPipelineAt = cellOf(map, 'metrics', 'dealsInPipeline');

describe('two windows on one spreadsheet', () => {
  it('show each other’s edits, and what follows from them', async () => {
    const ann = await open();
    const bob = await open('?user=b');
    expect(await bob.page.getByLabel('Signed in: User B, an editor').textContent()).toBe('B');
    const won = Number(await bob.value('Overview', wonAt));

    await ann.openSheet('Conversations');
    for (const [address, text] of [
      ['B12', 'Dune'],
      ['D12', 'Won'],
      ['A12', '2025-10-04'],
    ] as const) {
      await ann.type(address, text);
    }
    await bob.sees('Conversations', 'B12', 'Dune');
    await bob.sees('Overview', wonAt, won + 1);

    await bob.openSheet('Conversations');
    await bob.type('D12', 'Lost');
    await ann.sees('Conversations', 'D12', 'Lost');
    await ann.sees('Overview', wonAt, won);

    await bob.page.keyboard.press('Control+z');
    await ann.sees('Overview', wonAt, won + 1);
    await ann.expectSound();
    await bob.expectSound();
  });

  it('warn before a protected cell is typed over, and keep it after Cancel', async () => {
    const bob = await open('?user=b');
    await bob.openSheet('Overview');
    const before = await bob.value('Overview', inPipelineAt);
    await bob.type(inPipelineAt, '99');
    await bob.expectSound();
    await bob.answer('Heads up!', 'Cancel');
    expect(await bob.value('Overview', inPipelineAt)).toBe(before);
    await bob.type(inPipelineAt, '99');
    await bob.answer('Heads up!', 'OK');
    await bob.sees('Overview', inPipelineAt, 99);
    await bob.menu('Extensions', 'Sales Pipeline', 'Refresh overview');
    await bob.sees('Overview', inPipelineAt, before);
    await bob.expectSound();
  });
});

it('keeps the work through a reload and a restart of its server', async () => {
  const ann = await open();
  await ann.openSheet('Conversations');
  await ann.type('B14', 'Kept by hand');
  await ann.page.reload();
  await ann.ready();
  expect(await ann.value('Conversations', 'B14')).toBe('Kept by hand');
  await ann.expectSound();

  await server().restart();
  await ann.page.getByText('The page has lost its server').waitFor();
  const later = await open();
  expect(await later.value('Conversations', 'B14')).toBe('Kept by hand');
  expect(await later.sheets()).toEqual(await ann.sheets());
  await later.menu('Extensions', 'Sales Pipeline', 'Refresh overview');
  await later.page.getByText('Finished script').waitFor();
  await later.expectSound();
});
