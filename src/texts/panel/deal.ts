/** The screen of one deal. */
import {counted} from '../counted';

export const TITLE = 'Deal';
export const SELECT = 'Select a row with a customer on any sheet, or type a name above.';
export const FIND = 'Find a deal';
export const SELECTED_ROW = 'Selected row';
export const SHOW_SELECTED = 'Selected row: show its deal';
export const notInLog = (deal: string) => `“${deal}” is not in the log.`;
export const NO_DEAL = 'No deal yet: it begins with the first talk that reaches a stage.';

/** What is known of it. */
export const OWNER = 'Owner';
export const IN_STAGE = 'In stage';
export const LAST_CONTACT = 'Last contact';
export const PHONE = 'Phone';
export const NONE_PLANNED = 'None planned';
export const DUE_TODAY = 'today';
export const daysLate = (day: string, days: number) => `${day}, ${counted(days, 'day')} late`;
export const closeWasDue = (day: string, days: number) => `${day}, ${counted(days, 'day')} ago`;
export const daysInStage = (days: number) => counted(days, 'day');
export const daysOfPlanned = (days: number, target: number) => `${counted(days, 'day')}, ${target} planned`;
export const lastContactAgo = (days: number) => (days < 1 ? 'Today' : `${counted(days, 'day')} ago`);

/** What can be done with it. */
export const moveToNext = (stage: string) => `Next: ${stage}`;
export const moveTo = (stage: string) => `Move to ${stage}`;
export const OTHER_STAGE = 'Other stage…';
export const PLAN_STEP = 'Next step…';
export const WRITE_NOTE = 'Note…';
export const HAND_OVER = 'Hand over…';
export const BEGIN_DEAL = 'New deal…';
export const CANCEL = 'Cancel';

/** The forms of these. */
export const WRITE_AMOUNT = 'Write the amount as a number, such as 1200.';
export const WON_FOR = 'What was it won for? Blank: not known.';
export const PLAN_IT = 'Plan it';
export const ON_DAY = 'On';
export const NOTE_IT = 'Note it';
export const NOTE = 'Note';
export const HAND_IT_OVER = 'Hand over';
/** In place of an owner. */
export const NOBODY = 'nobody';
export const TO_WHOM = 'To whom?';
export const hasItAlready = (owner: string) => `“${owner}” has it already.`;
export const fromTo = (from: string, to: string) => `From “${from}” to “${to || '…'}”`;
export const NAME_TAKEN = 'There is a deal of that name.';
export const beginsAt = (stage: string) => `Begins at “${stage}”.`;
export const BEGIN_IT = 'Begin it';

/** What was done with it. */
export const moved = (deal: string, stage: string) => `${deal}: moved to ${stage}.`;
export const noted = (deal: string) => `${deal}: noted.`;
export const handedOver = (deal: string, from: string, to: string) => `${deal}: handed over from ${from} to ${to}.`;
export const begun = (deal: string, stage: string) => `${deal}: begun at ${stage}.`;
export const mailLogged = (deal: string) => `${deal}: mail logged.`;

/** A mail and an entry in the calendar. */
export const MAIL_IN_GMAIL = 'Mail in Gmail';
export const PUT_IN_CALENDAR = 'Put in Calendar';
export const NOTHING_SENT = 'Nothing was sent from here. Once you have sent the mail, log it.';
export const LOG_MAIL = 'Log the mail';
export const NOT_NOW = 'Not now';
/** In the notes of the log. @param subject `""` for none. */
export const mailNote = (subject: string) => (subject ? `Mail: ${subject}` : 'Mail');
/** Of an entry in the calendar. @param step `""` for one without words. */
export const calendarTitle = (step: string, deal: string) => `${step || 'Next step'}: ${deal}`;

/** What was said about it. */
export const CONVERSATIONS = 'Conversations';
export const conversations = (count: number) => counted(count, 'conversation');
/** In the place of what can be done, or logged. @param sheet that the deals come from. */
export const dealsFrom = (sheet: string) =>
  `The deals come from the sheet “${sheet}”. Log and change them where it is filled from.`;
export const goToTalk = (row: number, day: string) => `Go to row ${row}: ${day || 'no date'}`;
export const NO_DATE = 'No date';
export const showOlder = (count: number) => `Show older ones (${count.toLocaleString()})`;
export const newReason = (reason: string) => `Reason: ${reason}`;
export const newValue = (value: string) => `Value: ${value}`;
export const newClose = (day: string) => `Expected close: ${day}`;
export const newStep = (step: string) => `Next step: ${step}`;
