/** Items of the menu (`src/pipeline/menu.ts`), as the dialogs that they open are titled and as sentences name them. */

/** Also how the panel sees that a message of the add-on asks for it. */
export const SET_UP = 'Set up';
export const REFRESH_OVERVIEW = 'Refresh overview';
export const TODAY = 'Today';
export const OPEN_DEAL = 'Open this deal';
export const LOG_CONVERSATION = 'Log a conversation';
export const DEFINE_STAGES = 'Define stages';
export const CHECK_DATA = 'Check data';
export const ABOUT_NUMBER = 'About this number';
export const PROVE_NUMBERS = 'Prove the numbers';
export const IMPORT = 'Import';
export const SHARE = 'Share';
export const REMOVE_SAMPLE = 'Remove sample data';
export const ABOUT = 'About';
