import type {Browser, FrameLocator, Page} from 'playwright-core';

const PATIENCE_MS = 120_000;

/** The spreadsheet page with the add-on's own sample data, in front of a camera. */
export class SamplePage {
  private constructor(
    readonly page: Page,
    private readonly folder: string,
  ) {}

  /**
   * @param height pixels; the width is 1280.
   * @param folder where the pictures go, in the project.
   * @param hidden what is no part of the add-on and would only tell of this page, as a CSS selector.
   */
  static async open(
    browser: Browser,
    address: string,
    height: number,
    folder: string,
    hidden = '',
  ): Promise<SamplePage> {
    const page = await browser.newPage({viewport: {width: 1280, height}, bypassCSP: true});
    await page.goto(address);
    if (hidden) await page.addStyleTag({content: `${hidden} { display: none !important; }`});
    await page.waitForSelector('body[data-ready]', {timeout: PATIENCE_MS});
    return new SamplePage(page, folder);
  }

  async openSheet(name: string): Promise<void> {
    await this.page.locator(`.o-sheet[title="${name}"]`).click();
    await this.page.locator(`.o-sheet.active[title="${name}"]`).waitFor();
  }

  /** Selects a cell of the open sheet by its address. */
  async select(address: string): Promise<void> {
    const place = this.page.locator('.o-named-range-selector input');
    await place.fill(address);
    await place.press('Enter');
    await place.evaluate(input => (input as HTMLElement).blur());
  }

  /** Opens the panel by its menu item, and waits until a text stands in it. */
  async openPanel(item: string, text: string): Promise<FrameLocator> {
    await this.page.locator('.o-topbar-menu', {hasText: 'Extensions'}).click();
    for (const name of ['Sales Pipeline', item]) {
      await this.page
        .locator('.o-menu-item', {has: this.page.getByText(name, {exact: true})})
        .first()
        .click();
    }
    const panel = this.page.frameLocator('#sidebar iframe');
    await panel.getByText(text).first().waitFor({timeout: PATIENCE_MS});
    return panel;
  }

  async closePanel(): Promise<void> {
    await this.page.locator('#sidebar').getByRole('button', {name: 'Close'}).click();
  }

  async take(file: string): Promise<void> {
    // Charts move into place for a moment, and a message at the bottom goes by itself.
    await this.page.waitForTimeout(1500);
    const path = `${this.folder}/${file}`;
    await this.page.screenshot({path});
    process.stdout.write(`${path}\n`);
  }
}
