/** The panel as a whole: its tabs, and what it shows before there are any sheets. */

/** By the ids of the screens. */
export const TABS = {
  today: 'Today',
  deal: 'Deal',
  log: 'Log',
  stages: 'Stages',
  check: 'Check',
  about: 'About',
} as const;

/** Of the row of tabs, for screen readers. */
export const TABS_LABEL = 'Panel';

/** For screen readers; others see a question mark. */
export const HELP = 'Help (opens in a new tab)';

export const WHY_SET_UP = 'Sales Pipeline makes its sheets first. What you have in this spreadsheet stays as it is.';
export const SETTING_UP = 'Setting up…';
