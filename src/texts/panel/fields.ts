/** What stands in front of a fact or a field of a deal or a talk, on whatever screen. */

export const CUSTOMER = 'Customer';
export const DEAL = 'Deal';
export const STAGE = 'Stage';
export const REASON = 'Reason';
export const WHY_ENDED = 'Why did it end here?';
export const VALUE = 'Value';
export const SALESPERSON = 'Salesperson';
export const HAND_OVER_TO = 'Hand over to';
export const DATE = 'Date';
export const EXPECTED_CLOSE = 'Expected close';
export const NEXT_STEP = 'Next step';
export const NEXT_STEP_ON = 'Next step on';
export const NOTES = 'Notes';
export const SOURCE = 'Source';
export const CONTACT = 'Contact';
export const EMAIL = 'Email';
export const NEW_DEAL_NAME = 'Name of the new deal';
export const NAME_NEW_DEAL = 'Name the new deal.';
