import {expect, it} from 'vitest';
import {newSample} from '../../../cli/new-sample';
import {useBrowser} from '../../browser/open-browser';
import {middleOf} from './middle-of';
import {usePageServer} from './page-server';
import {PATIENCE, Visitor} from './visitor';

const openPage = useBrowser();
const server = usePageServer(() => newSample().save());

it('opens the deal of a card that is clicked on Board, moves it on so that the funnel follows, and back', async () => {
  const visitor = await Visitor.open(await openPage({width: 1280, height: 860}), server().address);
  const {page, panel} = visitor;
  const reached = async () => (await visitor.funnel()).bars.Qualified;
  const before = Number(await reached());
  expect(before).toBeGreaterThan(10);

  await visitor.openSheet('Board');
  await visitor.menu('Extensions', 'Sales Pipeline', 'Open this deal…');
  await panel.getByLabel('Find a deal').waitFor({timeout: 60_000});
  const card = await visitor.value('Board', 'C5');
  const [name = ''] = String(card).split('\n');
  await page.mouse.click(...(await middleOf(page, 2, 4)));
  // A panel hears nothing of a selection: it looks when the pointer comes to it.
  await page.mouse.move(1100, 300);
  await panel.getByRole('heading', {name}).waitFor({timeout: 60_000});
  await visitor.expectSound();

  await panel.getByRole('button', {name: 'Next: Qualified'}).click();
  await panel.getByText(`${name}: moved to Qualified.`).last().waitFor({timeout: 60_000});
  await expect.poll(reached, PATIENCE).toBe(before + 1);

  await panel.getByRole('button', {name: 'Undo'}).click();
  await panel.getByRole('button', {name: 'Next: Qualified'}).waitFor({timeout: 60_000});
  await expect.poll(reached, PATIENCE).toBe(before);
});
