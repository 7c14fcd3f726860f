import type {FrameLocator, Locator, Page} from 'playwright-core';
import {expect} from 'vitest';
import {axeViolations} from '../../browser/axe-violations';
import {watchPage} from '../../browser/watch-page';

type Shown = string | number | boolean | null;

/** The model of the spreadsheet in the page, which the page keeps for the browser's console: the grid is a canvas. */
interface Model {
  exportData(): Record<string, unknown>;
  getters: {
    getSheetIdByName(name: string): string | undefined;
    getEvaluatedCell(at: {sheetId: string; col: number; row: number}): {value: Shown; formattedValue: string};
    getSheetIds(): string[];
    getSheetName(id: string): string;
    isSheetVisible(id: string): boolean;
    getChartIds(sheetId: string): string[];
    getChartRuntime(id: string): {chartJsConfig: Chart};
  };
}

/** What Chart.js is told to draw. */
interface Chart {
  data: {labels: string[]; datasets: {data: number[]}[]};
  options: {
    indexAxis: string;
    scales: {x: {ticks: {display?: boolean}; grid: {display?: boolean}}};
    plugins: {chartShowValuesPlugin: {callback(value: number, series: object, at: number): string}};
  };
}

/** For `expect.poll`: on a busy machine a page takes its time. */
export const PATIENCE = {timeout: 30_000};

/** Somebody in front of the spreadsheet page, with a mouse and a keyboard. */
export class Visitor {
  private constructor(
    readonly page: Page,
    /** What the page did wrong. */
    readonly faults: string[],
  ) {}

  /** @param search such as `?user=b`. */
  static async open(page: Page, address: string, search = ''): Promise<Visitor> {
    const visitor = new Visitor(page, await watchPage(page));
    await page.goto(`${address}/${search}`);
    await visitor.ready();
    return visitor;
  }

  async ready(): Promise<void> {
    await this.page.locator('body[data-ready]').waitFor({timeout: 120_000});
  }

  /**
   * Opens a menu of the bar and chooses one item, in a submenu too. A menu closes when the spreadsheet is opened anew after a long
   * script: then it is opened again, as a person does.
   */
  async menu(name: string, ...items: string[]): Promise<void> {
    for (let again = 2; ; again--) {
      const patience = again > 0 ? {timeout: 20_000} : {};
      try {
        await this.page.locator('.o-topbar-menu', {hasText: name}).click(patience);
        for (const item of items) {
          // Exactly: "About" is also how "About this number…" begins.
          const text = this.page.getByText(item, {exact: true});
          await this.page.locator('.o-menu-item', {has: text}).first().click(patience);
        }
        return;
      } catch (error) {
        if (again === 0) throw error;
        await this.page.keyboard.press('Escape');
      }
    }
  }

  async openSheet(name: string): Promise<void> {
    await this.page.locator(`.o-sheet[title="${name}"]`).click();
    await this.page.locator(`.o-sheet.active[title="${name}"]`).waitFor();
  }

  /** Goes to a cell of the open sheet by its address, and types. */
  async type(address: string, text: string): Promise<void> {
    const place = this.page.locator('.o-named-range-selector input');
    await place.fill(address);
    await place.press('Enter');
    // A busy page goes there a moment later, and what is typed before would land elsewhere.
    await expect.poll(async () => (await place.inputValue()).split(':')[0], PATIENCE).toBe(address);
    await expect.poll(() => place.evaluate(input => document.activeElement !== input), PATIENCE).toBe(true);
    // No faster than hands: the engine mixes up keys that come while it draws the one before. A person would see it and begin anew.
    while (!(await this.#typed(text))) await this.page.keyboard.press('Escape');
    await this.page.keyboard.press('Enter');
  }

  /** Whether the cell's editor holds what was typed into it. */
  async #typed(text: string): Promise<boolean> {
    await this.page.keyboard.type(text, {delay: 30});
    const held = await this.page.evaluate(() => document.activeElement?.textContent ?? '');
    return held.replaceAll('\u00a0', ' ') === text;
  }

  /** Chooses under the gear what Google varies. The spreadsheet opens again. */
  async set(label: string, value: string): Promise<void> {
    await this.page.getByRole('button', {name: 'Settings'}).click();
    await this.page.evaluate(() => delete document.body.dataset.ready);
    await this.page.getByLabel(label).selectOption(value);
    await this.ready();
  }

  /** A dialog of the page's own, by its title. */
  dialog(title: string | RegExp): Locator {
    return this.page.getByRole('dialog', {name: title});
  }

  /** Answers the dialog that is open. */
  async answer(title: string | RegExp, button: string): Promise<void> {
    await this.dialog(title).getByRole('button', {name: button, exact: true}).click();
    await this.dialog(title).waitFor({state: 'detached'});
  }

  /** The add-on's panel. */
  get panel(): FrameLocator {
    return this.page.frameLocator('#sidebar iframe');
  }

  async closePanel(): Promise<void> {
    await this.page.locator('#sidebar').getByRole('button', {name: 'Close'}).click();
  }

  /** What a cell shows, as the window knows it: its value, not its text. */
  value(sheet: string, address: string): Promise<Shown | undefined> {
    return this.page.evaluate(
      ([name = '', at = '']) => {
        const {getters} = (globalThis as unknown as {spreadsheet: Model}).spreadsheet;
        const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(at) ?? [];
        const col = [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1;
        const sheetId = getters.getSheetIdByName(name);
        return sheetId && getters.getEvaluatedCell({sheetId, col, row: Number(digits) - 1}).value;
      },
      [sheet, address],
    );
  }

  /** All that the spreadsheet holds, as plain data. */
  whole(): Promise<Record<string, unknown>> {
    return this.page.evaluate(() => {
      const {revisionId: _, ...data} = (globalThis as unknown as {spreadsheet: Model}).spreadsheet.exportData();
      return data;
    });
  }

  /** The names of the sheets that are not hidden. */
  sheets(): Promise<string[]> {
    return this.page.evaluate(() => {
      const {getters} = (globalThis as unknown as {spreadsheet: Model}).spreadsheet;
      return getters
        .getSheetIds()
        .filter(id => getters.isSheetVisible(id))
        .map(id => getters.getSheetName(id));
    });
  }

  /** The funnel as it is drawn: its bars by their stages, what is written beside each, its axis. */
  funnel(): Promise<{bars: Record<string, number>; labels: string[]; hasAxis: boolean}> {
    return this.page.evaluate(() => {
      const {getters} = (globalThis as unknown as {spreadsheet: Model}).spreadsheet;
      const ids = getters.getChartIds(getters.getSheetIdByName('Overview') ?? '');
      const drawn = ids.map(id => getters.getChartRuntime(id).chartJsConfig);
      const {data, options} = drawn.find(({options: {indexAxis}}) => indexAxis === 'y') as Chart;
      return {
        bars: Object.fromEntries(
          data.labels.map((label, at) => [
            label.split(' · ')[0] ?? '',
            data.datasets.slice(1).reduce((sum, {data}) => sum + (data[at] ?? 0), 0),
          ]),
        ),
        labels: data.labels,
        hasAxis: options.scales.x.ticks.display !== false || options.scales.x.grid.display !== false,
      };
    });
  }

  /** Waits until a cell shows this. */
  async sees(sheet: string, address: string, value: unknown): Promise<void> {
    await expect.poll(() => this.value(sheet, address), PATIENCE).toEqual(value);
  }

  /** Fails unless the page itself is accessible, and has done nothing wrong so far. The engine's grid is not the page's own. */
  async expectSound(): Promise<void> {
    const found = await axeViolations(this.page, ['#grid']);
    expect(found).toEqual([]);
    expect(this.faults).toEqual([]);
  }
}
