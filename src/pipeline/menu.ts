/** The items under Extensions > Sales Pipeline, in order; `calls` names the function that Google runs. */
export interface MenuItem {
  readonly title: string;
  readonly calls: string;
  /** A line above it. */
  readonly startsGroup?: boolean;
}

/** Where people find an item, before its title. */
export const IN_MENU = 'Extensions > Sales Pipeline > ';

export const MENU: readonly MenuItem[] = [
  {title: 'Set up', calls: 'setUp'},
  {title: 'Refresh overview', calls: 'refreshOverview'},
  {title: 'Today…', calls: 'showToday', startsGroup: true},
  {title: 'Open this deal…', calls: 'openDeal'},
  {title: 'Log a conversation…', calls: 'logConversation'},
  {title: 'Define stages…', calls: 'defineStages'},
  {title: 'Check data…', calls: 'checkData'},
  {title: 'About this number…', calls: 'aboutNumber'},
  {title: 'Prove the numbers', calls: 'proveNumbers'},
  {title: 'Import…', calls: 'importList', startsGroup: true},
  {title: 'Share…', calls: 'shareResult'},
  {title: 'Remove sample data', calls: 'removeSampleData', startsGroup: true},
  {title: 'About', calls: 'about'},
];
