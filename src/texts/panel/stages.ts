/** The screen on which the stages are defined. */
import {counted} from '../counted';

export const TITLE = 'Stages';
export const READING_STAGES = 'Reading the stages…';
export const IN_ORDER = 'The steps of your sales process, in order.';
export const ADD = 'Add a stage';
export const NEW_STAGE = 'New stage';
export const moveBy = (stage: string, place: number, of: number) => `Move ${stage}, ${place} of ${of}: arrow keys`;
export const movedTo = (stage: string, place: number, of: number) => `${stage}: ${place} of ${of}`;
export const willBeDeleted = (stage: string) => `${stage} is to be deleted.`;

/** Templates. */
export const FROM_TEMPLATE = 'Start from a template';
export const USE = 'Use';
export const useTemplate = (template: string) => `Use the template ${template}`;
export const templateUsed = (template: string) => `The stages of ${template} stand above. Nothing is saved yet.`;

/** One stage. */
export const NAME = 'Name';
export const TYPE = 'Type';
export const CHOOSE_TYPE = 'Choose';
/** What the types mean; their names are those that stand in Stages. */
export const TYPES = {
  Open: 'Deals are in process here.',
  Won: 'The customer bought. A pipeline has exactly one Won stage.',
  Lost: 'The customer decided not to buy. A pipeline has at least one.',
  Disqualified: 'It was never a fit: in no win rate.',
} as const;
export const PROBABILITY = 'Probability, %';
export const TARGET_DAYS = 'Target days';
export const ACTION = 'Action';
export const WHAT_ACTION = 'What moves a deal on from here?';
export const FOLLOW_UP = 'Follow up after, days';
export const WHEN_FOLLOW_UP = 'From the day a deal comes here: then the action is its next step.';
export const MAIL = 'Mail template';
export const MAIL_SUBJECT = 'Mail subject';
export const MAIL_TEXT = 'Mail text';
/** The names in braces are what the templates themselves say. */
export const FILLED_IN = 'Filled in: {contact} {customer} {deal} {stage} {value} {salesperson} {next step}';
export const COLOUR = 'Colour';
export const DELETE = 'Delete stage';
export const standsIn = (rows: number) => `This stage stands in ${inLog(rows)}.`;
export const GIVE_NAME = 'Give the stage a name.';

/** Those that go. */
export const TO_BE_DELETED = 'To be deleted';
export const KEEP = 'Keep';
export const keep = (stage: string) => `Keep ${stage}`;
export const takesRows = (rows: number) => `Stage that takes its ${inLog(rows)}`;
export const CHOOSE_STAGE = 'Choose…';
export const goesButWhere = (stage: string, rows: number) =>
  `“${stage}” goes: choose the stage that takes its ${inLog(rows)}.`;

/** What saving will do. */
export const SEE_CHANGE = 'See what will change';
export const NOTHING_CHANGED = 'Nothing changed';
export const WHAT_CHANGES = 'What will change';
export const CAN_UNDO = 'The overview is drawn anew. You can take the change back afterwards.';
export const BEFORE_SAVING = 'Before this can be saved:';
export const START_OVER = 'Load the stages again';
export const SAVE = 'Save the stages';
export const SAVING = 'Saving…';
export const BACK = 'Back';
export const REORDERED = 'The order changes: the funnel and how far each deal got are counted in the new order.';
export const isNew = (stage: string) => `“${stage}” is new.`;
export const goesUnused = (stage: string) => `“${stage}” goes; no row of the log names it.`;
export const goesToContact = (stage: string, rows: number) =>
  `“${stage}” goes. Contact only from then on: ${inLog(rows)}.`;
export const goesUndecided = (stage: string, rows: number) =>
  `“${stage}” goes, and no stage is chosen yet for its ${inLog(rows)}.`;
export const goesTo = (stage: string, to: string, rows: number) => `“${stage}” goes; “${to}” takes its ${inLog(rows)}.`;
export const becomes = (stage: string, name: string, rows: number) =>
  `“${stage}” becomes “${name}”: ${rows === 0 ? 'no row of the log names it' : `also in ${inLog(rows)}`}.`;
/** @param from `""` for none. @param deals so many stand there. */
export const changesType = (stage: string, from: string, to: string, deals: number) =>
  `“${stage}” changes from ${from || 'no type'} to ${to}${deals === 0 ? '' : `, with ${counted(deals, 'deal')} there`}.`;
/** The fields of a stage, in a sentence. */
const FIELDS = {
  stage: 'stage',
  type: 'type',
  probability: 'probability',
  targetDays: 'target days',
  action: 'action',
  colour: 'colour',
  followUpAfter: 'follow-up',
  mailSubject: 'mail subject',
  mailText: 'mail text',
} as const;
/** @param fields what else changes of it, by the columns of Stages. */
export const changesFields = (stage: string, fields: readonly (keyof typeof FIELDS)[]) =>
  `“${stage}”: another ${fields.map(field => FIELDS[field]).join(', ')}.`;

/** What was done. */
export const SAVED = 'The stages were saved.';
export const TAKEN_BACK = 'The last change was taken back.';
/** @param done which of these. */
export const withRefresh = (done: string) =>
  `${done} Run Extensions > Sales Pipeline > Refresh overview to show them there too.`;
export const UNDO_LAST = 'Undo the last change';

const inLog = (rows: number) => `${counted(rows, 'row')} of the log`;
