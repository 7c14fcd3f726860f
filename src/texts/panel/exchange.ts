/** The panel's second page: its tabs, and the way back to the daily panel. */

/** By the ids of the screens. */
export const TABS = {
  import: 'Import',
  share: 'Share',
} as const;

/** Last among the tabs. For screen readers with what it is. */
export const DAILY_PANEL = 'Today';
export const DAILY_PANEL_LABEL = 'Today, the daily panel';
export const OPENING = 'Opening…';
