import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import type {AuthMode} from '../../../workbench/apps-script/runtime/permission';
import {scriptHost} from './script-host';

function attempt(expression: string, authMode: AuthMode): unknown {
  const host = scriptHost(`function attempt() { return ${expression}; }`);
  return host.run('attempt', [], {authMode});
}

function manifest(scopes: string[]): string {
  const path = join(mkdtempSync(join(tmpdir(), 'manifest-')), 'appsscript.json');
  writeFileSync(path, JSON.stringify({timeZone: 'Etc/UTC', oauthScopes: scopes}));
  return path;
}

describe('AuthMode.NONE', () => {
  it.each([
    'SpreadsheetApp.getActiveSpreadsheet()',
    'SpreadsheetApp.getActive()',
    'SpreadsheetApp.getActiveSheet()',
    'PropertiesService.getDocumentProperties()',
    'PropertiesService.getUserProperties()',
    'SpreadsheetApp.getUi().alert("hello")',
    'SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("x"))',
  ])('refuses %s', expression => {
    expect(() => attempt(expression, 'NONE')).toThrow(/^You do not have permission to call \w+\.\w+\./);
  });

  it('allows building a menu', () => {
    const host = scriptHost(
      'function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem("Go", "go").addToUi(); }',
    );
    host.open('NONE');
    expect(host.screen.menus).toHaveLength(1);
  });
});

describe('AuthMode.LIMITED', () => {
  it.each([
    'SpreadsheetApp.getUi().alert("hello")',
    'SpreadsheetApp.getUi().prompt("hello")',
    'SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("x"))',
    'SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput("x"), "t")',
  ])('refuses %s', expression => {
    expect(() => attempt(expression, 'LIMITED')).toThrow('You do not have permission to call Ui.');
  });

  it('allows the document and its properties', () => {
    expect(attempt('SpreadsheetApp.getActive().getSheets().length', 'LIMITED')).toBe(1);
    expect(attempt('PropertiesService.getDocumentProperties().getProperty("x")', 'LIMITED')).toBeNull();
  });
});

describe('undeclared scopes', () => {
  it.each([
    ['UrlFetchApp.fetch("https://x")', 'UrlFetchApp.fetch', 'https://www.googleapis.com/auth/script.external_request'],
    ['SpreadsheetApp.openById("x")', 'SpreadsheetApp.openById', 'https://www.googleapis.com/auth/spreadsheets'],
    ['SpreadsheetApp.create("x")', 'SpreadsheetApp.create', 'https://www.googleapis.com/auth/spreadsheets'],
    ['DriveApp.getFiles()', 'DriveApp.getFiles', 'https://www.googleapis.com/auth/drive'],
    ['GmailApp.sendEmail("x")', 'GmailApp.sendEmail', 'https://mail.google.com/'],
    ['Session.getActiveUser()', 'Session.getActiveUser', 'https://www.googleapis.com/auth/userinfo.email'],
    ['Session.getEffectiveUser()', 'Session.getEffectiveUser', 'https://www.googleapis.com/auth/userinfo.email'],
    ['ScriptApp.newTrigger("x")', 'ScriptApp.newTrigger', 'https://www.googleapis.com/auth/script.scriptapp'],
  ])('%s', (expression, call, scope) => {
    expect(() => attempt(expression, 'FULL')).toThrow(
      `Specified permissions are not sufficient to call ${call}. Required permissions: ${scope}`,
    );
  });

  it('the document needs its scope', () => {
    const host = scriptHost('function f() { SpreadsheetApp.getActive() }', {manifestPath: manifest([])});
    expect(() => host.run('f')).toThrow(
      'Specified permissions are not sufficient to call SpreadsheetApp.getActive. Required permissions: ' +
        '(https://www.googleapis.com/auth/spreadsheets.currentonly || https://www.googleapis.com/auth/spreadsheets)',
    );
  });

  it('pages need theirs', () => {
    const scopes = ['https://www.googleapis.com/auth/spreadsheets.currentonly'];
    const code = 'function f() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("x")) }';
    expect(() => scriptHost(code, {manifestPath: manifest(scopes)}).run('f')).toThrow(
      'Specified permissions are not sufficient to call Ui.showSidebar. ' +
        'Required permissions: https://www.googleapis.com/auth/script.container.ui',
    );
  });

  it('with the scope, the service is still not modelled', () => {
    const scopes = ['https://www.googleapis.com/auth/drive'];
    const host = scriptHost('function f() { DriveApp.getFiles() }', {manifestPath: manifest(scopes)});
    expect(() => host.run('f')).toThrow('DriveApp.getFiles is not modelled by the workbench.');
  });

  it('a manifest without scopes is no manifest', () => {
    const path = join(mkdtempSync(join(tmpdir(), 'manifest-')), 'appsscript.json');
    writeFileSync(path, '{"timeZone": "Etc/UTC"}');
    expect(() => scriptHost('', {manifestPath: path})).toThrow('is not a usable manifest');
  });
});

describe('triggers', () => {
  it('onOpen gets its mode, and the file unless it may not see it', () => {
    const host = scriptHost(`
      function onOpen(e) { console.log(String(e.authMode), e.authMode === ScriptApp.AuthMode.NONE, typeof e.source); }
      function onInstall(e) { console.log('installed', String(e.authMode), e.source.getName()); }
    `);
    host.open('NONE');
    host.open();
    host.install();
    expect(host.log.map(({text}) => text)).toEqual([
      'NONE true undefined',
      'LIMITED false object',
      'installed FULL Workbench',
    ]);
  });

  it('a simple trigger has half a minute', () => {
    const host = scriptHost(
      'function onOpen() { Utilities.sleep(20000); Utilities.sleep(20000); Utilities.sleep(1); }',
    );
    expect(() => host.open()).toThrow('Exceeded maximum execution time');
  });
});
