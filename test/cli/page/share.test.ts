import {expect, it} from 'vitest';
import {useBrowser} from '../../browser/open-browser';
import {smallSpreadsheet} from '../../commands/spreadsheet';
import {usePageServer} from './page-server';
import {PATIENCE, Visitor} from './visitor';

const openPage = useBrowser();
const server = usePageServer(() => smallSpreadsheet().save());

it('freezes Overview beside the spreadsheet, holds it against another day, and goes back to the daily panel', async () => {
  const visitor = await Visitor.open(await openPage({width: 1280, height: 860}), server().address);
  const {page, panel} = visitor;
  await visitor.openSheet('Overview');
  await visitor.type('B3', '2025-10-05');
  await visitor.menu('Extensions', 'Sales Pipeline', 'Share…');
  await panel.getByRole('button', {name: 'Freeze Overview'}).click({timeout: 60_000});
  const name = 'Overview 2025-10-05';
  await panel.getByText(`Frozen as “${name}”`).waitFor({timeout: 60_000});
  await page.locator(`.o-sheet.active[title="${name}"]`).waitFor();
  const won = await visitor.value('Overview', 'B17');
  await visitor.sees(name, 'B17', won);
  await visitor.expectSound();

  await visitor.openSheet('Overview');
  await visitor.type('B3', '2025-08-01');
  await expect.poll(() => visitor.value('Overview', 'B17'), PATIENCE).not.toBe(won);
  await visitor.sees(name, 'B17', won);
  await panel.getByRole('button', {name: 'Compare', exact: true}).click();
  await panel.getByRole('heading', {name: `From ${name} to today`}).waitFor({timeout: 60_000});
  expect(await panel.getByText('from 2025-10-05 to 2025-08-01').isVisible()).toBe(true);
  await visitor.expectSound();

  await panel.getByRole('navigation').getByRole('button', {name: 'Today'}).click();
  await panel.getByRole('navigation').getByRole('button', {name: 'Stages'}).waitFor({timeout: 60_000});
  await visitor.expectSound();
});
