const auth = 'https://www.googleapis.com/auth/';

export const scopes = {
  currentSpreadsheet: `${auth}spreadsheets.currentonly`,
  everySpreadsheet: `${auth}spreadsheets`,
  containerUi: `${auth}script.container.ui`,
} as const;

/**
 * Services that ask for more than an add-on for the current file may have. Every call of them is refused with the scope
 * that it wants, in Google's words; with that scope declared they are simply not modelled.
 */
export const refusedServices: Readonly<Record<string, string>> = {
  UrlFetchApp: `${auth}script.external_request`,
  DriveApp: `${auth}drive`,
  Drive: `${auth}drive`,
  Sheets: `${auth}spreadsheets`,
  GmailApp: 'https://mail.google.com/',
  MailApp: `${auth}script.send_mail`,
  CalendarApp: `${auth}calendar`,
  ContactsApp: 'https://www.google.com/m8/feeds',
  PeopleApp: `${auth}contacts`,
  DocumentApp: `${auth}documents`,
  SlidesApp: `${auth}presentations`,
  FormApp: `${auth}forms`,
  GroupsApp: `${auth}groups`,
};

/** Methods of modelled services that need a scope beyond the service's own. */
export const refusedMethods: Readonly<Record<string, string>> = {
  'SpreadsheetApp.open': scopes.everySpreadsheet,
  'SpreadsheetApp.openById': scopes.everySpreadsheet,
  'SpreadsheetApp.openByUrl': scopes.everySpreadsheet,
  'SpreadsheetApp.create': scopes.everySpreadsheet,
  'Session.getActiveUser': `${auth}userinfo.email`,
  'Session.getEffectiveUser': `${auth}userinfo.email`,
  'ScriptApp.getProjectTriggers': `${auth}script.scriptapp`,
  'ScriptApp.newTrigger': `${auth}script.scriptapp`,
  'ScriptApp.deleteTrigger': `${auth}script.scriptapp`,
  'ScriptApp.getUserTriggers': `${auth}script.scriptapp`,
};
