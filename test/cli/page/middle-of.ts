import type {Page} from 'playwright-core';

/** The middle of a cell on the screen, counted from 0. */
export async function middleOf(page: Page, col: number, row: number): Promise<[x: number, y: number]> {
  const canvas = await page.locator('#grid canvas').first().boundingBox();
  const rect = await page.evaluate(
    ([left = 0, top = 0]) => {
      const {getters} = (globalThis as unknown as {spreadsheet: {getters: {getVisibleRect(zone: object): DOMRect}}})
        .spreadsheet;
      const {x, y, width, height} = getters.getVisibleRect({left, right: left, top, bottom: top});
      return {x: x + width / 2, y: y + height / 2};
    },
    [col, row],
  );
  return [(canvas?.x ?? 0) + rect.x, (canvas?.y ?? 0) + rect.y];
}
