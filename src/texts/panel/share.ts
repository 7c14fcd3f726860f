/** The screen on which the result is shown to others. */
import {counted} from '../counted';

export const TITLE = 'Share';
export const LOOKING = 'Looking at the sheets…';

/** Sheets on paper. */
export const PDF = 'PDF';
export const WHAT_PDF_IS =
  'Each opens Google’s PDF of the sheet in a new tab, as the sheet is now. Google makes it, so it takes a spreadsheet in Google Sheets.';

/** Copies of the overview. */
export const FREEZE = 'Freeze';
export const WHAT_FROZEN_IS =
  'A copy of Overview on a sheet of its own: values only, and nothing on it changes any more.';
export const FREEZE_OVERVIEW = 'Freeze Overview';
export const FREEZING = 'Freezing…';
export const frozenInFront = (name: string) => `Frozen as “${name}”, the sheet in front.`;
/** For screen readers, as they do not show what is in front. */
export const frozenAs = (name: string) => `Frozen as ${name}`;
/** @param copies ten or more. @param oldest its name. @param day on which it was made. */
export const manyCopies = (copies: number, oldest: string, day: string) =>
  `There are ${copies} frozen copies. Delete the oldest, “${oldest}” of ${day}?`;
export const DELETE_OLDEST = 'Delete the oldest';
export const KEEP_ALL = 'Keep all';

/** Their list. */
export const FROZEN_COPIES = 'Frozen copies';
export const frozenOn = (day: string) => `frozen on ${day}`;
export const SHOW = 'Show';
export const showCopy = (name: string) => `Show ${name}`;
export const SHOWING = 'Showing…';
export const DELETE = 'Delete…';
export const deleteCopy = (name: string) => `Delete ${name}…`;
export const DELETE_IT = 'Delete it';
export const deleteIt = (name: string) => `Delete it: ${name}`;
export const DELETING = 'Deleting…';
export const KEEP = 'Keep';
export const keepCopy = (name: string) => `Keep ${name}`;
export const deleted = (name: string) => `“${name}” is deleted. File > Version history still has it.`;
/** For screen readers. */
export const deletedShort = (name: string) => `${name} is deleted`;

/** Two of them side by side. */
export const COMPARE = 'Compare';
export const NOTHING_FROZEN = 'Once Overview is frozen, each number can be held against what it is later.';
export const BEFORE = 'Before';
export const AFTER = 'After';
export const AS_IT_IS_NOW = 'Today, as Overview is now';
/** The same in the sentences below, where copies have their names. */
export const NOW = 'today';
export const CHOOSE_ANOTHER = 'Choose another one than above.';
export const COMPARING = 'Comparing…';
/** Above what changed. */
export const fromTo = (before: string, after: string) => `From ${before} to ${after}`;
/** For screen readers. */
export const compared = (before: string, after: string) => `Compared ${before} with ${after}`;

/** What changed. */
export const NOTHING_CHANGED = 'Nothing changed.';
export const unchanged = (numbers: number) => `${counted(numbers, 'number')} unchanged`;
/** In place of what a blank cell shows. */
export const BLANK = '(blank)';
/** Of the group that has no heading on the overview. */
export const WHAT_IT_IS_ABOUT = 'What it is about';
/** How many numbers of a table are others. @param added only the later one has them. @param gone only the earlier one has them. */
export const tableChanges = (title: string, changed: number, added: number, gone: number) => {
  const counts = [changed && `${changed} changed`, added && `${added} new`, gone && `${gone} gone`];
  return `${title}: ${counts.filter(Boolean).join(', ')}`;
};
export const changedFrom = (before: string, after: string) => `from ${before} to ${after}`;
/** @param lines what they are called. */
export const onlyLater = (lines: string, numbers: number) => `New: ${lines} (${counted(numbers, 'number')})`;
export const onlyEarlier = (lines: string, numbers: number) => `Gone: ${lines} (${counted(numbers, 'number')})`;
/** By how much a number changed. @param size as the spreadsheet's locale writes it, such as `1.5`. */
export const byDays = (size: string) => `${size} days`;
export const byPoints = (size: string) => `${size} points`;

/** Who sees what. What stands between asterisks is emphasised: where to click in Google Sheets, and what matters. */
export const WHAT_MANAGEMENT_SEES = 'What management may see';
export const ALL_IS_SEEN =
  'Whoever can open this spreadsheet sees *all of it*: every deal, note and amount, and hidden sheets too, which a copy of the file shows.';
export const SHOW_ONLY_OVERVIEW = 'Show only Overview';
export const SEND_PDF = 'Send the PDF.';
export const COPY_FROZEN =
  'Freeze Overview, then open the menu of the frozen sheet’s tab: *Copy to › New spreadsheet*. Share that one.';
export const PUBLISH_TO_WEB =
  '*File › Share › Publish to web*, with one sheet chosen. *Anyone with the link* sees it, without signing in, until you stop publishing. Overview goes on changing there, a frozen copy does not.';
export const PROTECT_LOG = 'Protect the log';
export const HOW_TO_PROTECT =
  '*Data › Protect sheets and ranges*: choose the sheet Conversations, then who may edit it.';
export const WHAT_PROTECTING_DOES =
  'It keeps others from changing rows, not from seeing them. Who may not edit it cannot log in the panel either.';
export const VIEWERS_CAN_COPY = 'Viewers can copy, print and download unless *Share › Settings* says otherwise.';
