/** What the add-on says and asks beside the panel: dialogs, the notices that go by themselves, the warning on its sheets. */
import {counted} from './counted';

export const PRODUCT = 'Sales Pipeline';

/** About: its paragraphs. */
export const WHAT_IT_IS =
  'Log each talk with a customer as one row of Conversations, with the stage that it reached. The overview follows at once: all its numbers are formulas.';
export const WHAT_ITEMS_DO =
  'Set up makes or repairs the sheets. Refresh overview is needed only after stages were added, removed or given another type.';
export const WHERE_DATA_STAYS =
  'Your data stays in this spreadsheet. The add-on can open no other file and sends nothing anywhere.';
export const versionIs = (version: string) => `Version ${version}`;

/** Set up. */
export const SET_UP_TITLE = 'Set up Sales Pipeline';
export const WITH_SAMPLE =
  'Start with sample data?\n\nYes: a year of an invented company, to look around. Remove sample data takes it away again in one step.\nNo: start empty.';
/** @param names of sheets that hold something else. @param instead the names that the new ones would get. */
export const besideTaken = (names: readonly string[], instead: readonly string[]) =>
  `These sheets already hold something else and will not be touched: ${names.join(', ')}.\n\nOK: make ${instead.join(', ')} instead.\nCancel: change nothing.`;
/** @param sheet of the user's own that holds facts of deals, one row each. */
export const fromDeals = (sheet: string) =>
  `The sheet "${sheet}" holds deals and their facts, one row for each. Make the overview from it?\n\nYes: it takes the place of Conversations. Whoever fills it keeps the numbers up to date.\nNo: log the conversations here.`;
export const SETTING_UP = 'Setting up. This can take half a minute.';
export const READY = 'Ready. Log each talk with a customer as one row of Conversations.';
export const READY_OF_DEALS = 'Ready. The overview is made from your sheet of deals.';
/** What a sheet is called where its name is taken. @param number from 1, the first that is free. */
export const nameBeside = (name: string, number: number) => `${name} (pipeline${number === 1 ? '' : ` ${number}`})`;

/** Refresh overview. */
export const REFRESHING = 'Refreshing the overview.';
export const REFRESHED = 'The overview is as it should be.';

/** Remove sample data. @param mark what the names of its customers end in. */
export const noSample = (mark: string) => `There is no sample data: no customer's name ends in ${mark}.`;
export const removesSample = (customers: number, conversations: number, targets: number, mark: string) =>
  `This deletes ${customers} rows of Customers and ${conversations} rows of Conversations: those of customers whose name ends in ${mark}; and ${targets} rows of Targets as the sample has them. Your own rows stay.`;
export const DELETING_SAMPLE = 'Deleting the sample data.';
export const SAMPLE_GONE = 'The sample data is gone. Your own rows are as they were.';

/** Check data, listed. @param leftOut rows that count in no number. */
export const listed = (leftOut: number, findings: number, sheet: string) =>
  `${counted(leftOut, 'row')} left out, ${counted(findings, 'finding')} in all: see the sheet "${sheet}".`;

/** What a run that was cut off left to do. */
export const STAGES_FINISHED = 'A change of the stages had been cut off half-way. It is finished now.';
export const STAGES_FOLLOWED =
  'A change of the stages had been cut off half-way, and somebody changed the stages since. The log follows it; look whether the sheet of the stages is as it should be.';
export const freezeDiscarded = (sheet: string) =>
  `A frozen copy had been cut off half-way. The sheet "${sheet}" is taken away.`;
export const notFinished = (reason: string) =>
  `Something that had been cut off half-way cannot be finished yet: ${reason}`;

/** Before somebody types over a sheet of formulas. */
export const CHANGE_INSTEAD =
  'Formulas made this, and Refresh overview takes away what is typed over them. To change a deal, open the deal in the panel.';
