/** Trouble that the user can mend. The message names the thing, the cause and the remedy; it is shown as it is. */
export class UserError extends Error {}
