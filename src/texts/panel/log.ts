/** The screen on which a talk is logged. */

export const TITLE = 'Log a conversation';
export const READING_CHOICES = 'Reading stages, customers and deals…';
export const ROW_TAKEN_BACK = 'The row was taken back. What you typed is still here.';
export const NO_STAGES = 'No stages yet: define them under Stages.';

/** The customer. */
export const TYPE_NAME = 'Type a name';
export const WILL_BE_ADDED = 'Not in Customers yet: it will be added there.';
export const newCustomer = (name: string) => `New customer: ${name}`;
/** In front of the names that may be meant, each a button. */
export const SAME_AS = 'The same as';
export const NEW_ONE = 'No, a new one';
export const WHO = 'Whom did you talk to?';
export const SAME_OR_NEW = 'Is it the same customer, or another one?';
export const ABOUT_CUSTOMER = 'About the new customer';
export const SOURCE_SUCH_AS = 'Such as Referral or Website';
export const PERSON = 'The person to talk to';

/** The deal. */
/** @param deal `""` for the unnamed one. */
export const dealAt = (deal: string, stage: string) => `${deal || 'Unnamed deal'}: ${stage}`;
export const NEW_DEAL = 'New deal…';
export const USUALLY_BLANK = 'Only for repeat business. Usually left blank.';
export const NAME_TAKEN = 'This customer has a deal of that name. Choose it above.';
export const stageNow = (stage: string) => `${stage} (now)`;
export const valueSoFar = (value: string) => `${value} so far`;
export const WRITE_AMOUNT = 'Write an amount, such as 12,500 or 12k.';

/** Whose it is. */
export const OWNED_BY = 'Salesperson:';
export const HAND_OVER = 'Hand over…';
export const handOverFrom = (owner: string) => `From ${owner}. Left blank, it stays so.`;

/** The days. */
export const DAYS = 'Date and expected close';
export const COUNTS_LATER = 'Planned: counts from that day.';
export const WHICH_DAY = 'On which day was it?';

export const LOG_IT = 'Log it';
export const logAndHandOver = (from: string, to: string) => `Log it, and hand over from ${from} to ${to}`;
export const LOGGING = 'Logging…';

/** What was logged. */
export const LOGGED = 'Logged';
/** @param stage `""` for none. */
export const logged = (customer: string, stage: string) => `Logged: ${customer}, ${stage || 'contact only'}.`;
export const stageIsGone = (stage: string) =>
  `Somebody renamed or removed the stage “${stage}” meanwhile, so the row counts for nothing yet. Undo it and choose another stage.`;
export const CUSTOMER_ADDED = 'The customer was added to Customers.';
export const LOG_ANOTHER = 'Log another';
export const CONTACT_ONLY = 'Contact only';
export const HANDED_OVER = 'Handed over';
export const fromTo = (from: string, to: string) => `from ${from} to ${to}`;
export const dayAhead = (day: string) => `${day}. Planned: counts from that day.`;
