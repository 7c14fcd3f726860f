/** A page that the add-on shows at the side. */
export interface PanelPage {
  /** In the folder `sidebar`. */
  readonly source: string;
  /** In `dist`; Google knows it by its name without the ending. */
  readonly file: string;
  /** Bytes: a page comes whole before it shows anything. */
  readonly limit: number;
}

/** What is opened many times a day, and what is needed now and then. */
export const PANEL_PAGES: readonly PanelPage[] = [
  {source: 'index.html', file: 'sidebar.html', limit: 81 * 1024},
  {source: 'exchange.html', file: 'exchange.html', limit: 124 * 1024},
];
