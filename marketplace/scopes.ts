/** What the add-on asks of a user, and why: the same in the manifest, on the consent screen and in the listing. */
export interface Scope {
  readonly scope: string;
  readonly reason: string;
}

export const SCOPES: readonly Scope[] = [
  {
    scope: 'https://www.googleapis.com/auth/script.container.ui',
    reason:
      'Shows the panel at the side of the spreadsheet and the messages of the menu. All input apart from typing into cells ' +
      'goes through the panel: logging a conversation, moving a deal on, changing the stages.',
  },
  {
    scope: 'https://www.googleapis.com/auth/spreadsheets.currentonly',
    reason:
      'Reads the log of conversations, customers, stages and targets in the spreadsheet that the user has opened, writes ' +
      'the rows that the user logs there, and makes the sheets of formulas beside them. It is the narrowest scope that ' +
      'allows this: no other spreadsheet and no other file can be reached with it.',
  },
];
