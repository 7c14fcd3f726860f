import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {bench, scriptHost} from './script-host';

describe('menus', () => {
  const code = `
    function onOpen() {
      var ui = SpreadsheetApp.getUi();
      ui.createAddonMenu().addItem('Set up', 'setUp').addSeparator()
        .addSubMenu(ui.createMenu('More').addItem('About', 'about').addItem('Gone', 'gone')).addToUi();
      ui.createMenu('Pipeline').addItem('Secret', 'secret_').addToUi();
    }
    function setUp() { return 'set up by a click'; }
    function about() { return 'about'; }
    function secret_() {}`;

  it('show what was added to them', () => {
    const host = scriptHost(code);
    host.open();
    expect(host.screen.menus).toEqual([
      {
        kind: 'menu',
        caption: '',
        addOn: true,
        entries: [
          {kind: 'item', caption: 'Set up', functionName: 'setUp'},
          {kind: 'separator'},
          {
            kind: 'menu',
            caption: 'More',
            entries: [
              {kind: 'item', caption: 'About', functionName: 'about'},
              {kind: 'item', caption: 'Gone', functionName: 'gone'},
            ],
          },
        ],
      },
      {
        kind: 'menu',
        caption: 'Pipeline',
        addOn: false,
        entries: [{kind: 'item', caption: 'Secret', functionName: 'secret_'}],
      },
    ]);
    host.open();
    expect(host.screen.menus).toHaveLength(2);
  });

  it('run their function when they are clicked', () => {
    const host = scriptHost(code);
    expect(() => host.clickMenu('Set up')).toThrow('0 menu items are called "Set up". Open the file first.');
    host.open();
    expect([host.clickMenu('Set up'), host.clickMenu('About')]).toEqual(['set up by a click', 'about']);
    expect(() => host.clickMenu('Gone')).toThrow('Script function not found: gone');
    expect(() => host.clickMenu('Secret')).toThrow('Script function not found: secret_');
  });

  it('show nothing before they are added', () => {
    const {host, evaluate} = bench();
    evaluate("app.getUi().createMenu('Never').addItem('x', 'y')");
    expect(host.screen.menus).toEqual([]);
  });
});

describe('dialogs', () => {
  it('are answered in order, and recorded', () => {
    const {host, evaluate} = bench();
    host.answer({alert: 'YES'}, {prompt: 'OK', text: 'Acme'});
    const body = `
      var ui = app.getUi();
      var yes = ui.alert('Title', 'Sure?', ui.ButtonSet.YES_NO) === ui.Button.YES;
      var prompt = ui.prompt('Name?', ui.ButtonSet.OK_CANCEL);
      return [yes, prompt.getSelectedButton() === ui.Button.OK, prompt.getResponseText(), ui.alert('Done') === ui.Button.OK];
    `;
    expect(evaluate(body)).toEqual([true, true, 'Acme', true]);
    expect(host.screen.shown).toEqual([
      {kind: 'alert', title: 'Title', message: 'Sure?', buttons: 'YES_NO', answer: 'YES'},
      {kind: 'prompt', title: '', message: 'Name?', buttons: 'OK_CANCEL', answer: 'OK', text: 'Acme'},
      {kind: 'alert', title: '', message: 'Done', buttons: 'OK', answer: 'OK'},
    ]);
    expect(host.screen.unused).toBe(0);
  });

  it('a question that nobody answers fails the run, caught or not', () => {
    const body = "try { app.getUi().alert('Sure?', app.getUi().ButtonSet.YES_NO) } catch (e) {}";
    expect(() => bench().evaluate(body)).toThrow('Nobody answers the alert "Sure?" (YES_NO).');
  });

  it('an answer must be one of the buttons', () => {
    const {host, evaluate} = bench();
    host.answer({alert: 'YES'});
    expect(() => evaluate("app.getUi().alert('Sure?', app.getUi().ButtonSet.OK_CANCEL)")).toThrow(
      "can't be answered with YES",
    );
  });

  it('toasts are recorded', () => {
    const {host, evaluate} = bench();
    evaluate("book.toast('Saved'); book.toast('Saved', 'Log', 3)");
    expect(host.screen.shown).toEqual([
      {kind: 'toast', title: '', message: 'Saved', seconds: 5},
      {kind: 'toast', title: 'Log', message: 'Saved', seconds: 3},
    ]);
  });
});

describe('pages', () => {
  const htmlDir = mkdtempSync(join(tmpdir(), 'pages-'));
  writeFileSync(join(htmlDir, 'panel.html'), '<p>Panel</p>');
  writeFileSync(
    join(htmlDir, 'list.html'),
    '<h1><?= title ?></h1><? for (var i = 0; i < items.length; i++) { ?><li><?= items[i] ?></li><? } ?><?!= raw ?><?= helper() ?>',
  );
  writeFileSync(join(htmlDir, 'unsafe.html'), '<script>var x = <?= title ?>;</script>');

  it('come from files', () => {
    const {host, evaluate} = bench({htmlDir});
    evaluate(`
      var page = HtmlService.createHtmlOutputFromFile('panel').setTitle('Sales').setWidth(400).setHeight(300);
      app.getUi().showSidebar(page); app.getUi().showModalDialog(page, 'Import'); app.getUi().showModelessDialog(page, 'Look');
    `);
    const size = {html: '<p>Panel</p>', width: 400, height: 300};
    expect(host.screen.shown).toEqual([
      {kind: 'sidebar', title: 'Sales', ...size},
      {kind: 'modal', title: 'Import', ...size},
      {kind: 'modeless', title: 'Look', ...size},
    ]);
    expect(() => evaluate("HtmlService.createHtmlOutputFromFile('missing')")).toThrow('missing.html');
  });

  it('templates fill in what is set on them, escaped', () => {
    const host = scriptHost(
      `function helper() { return '"h"'; }
       function f() {
         var template = HtmlService.createTemplateFromFile('list');
         template.title = 'A & B'; template.items = ['<1>', '2']; template.raw = '<b>raw</b>';
         return template.evaluate().getContent();
       }`,
      {htmlDir},
    );
    expect(host.run('f')).toBe('<h1>A &#38; B</h1><li>&#60;1&#62;</li><li>2</li><b>raw</b>&#34;h&#34;');
  });

  it('a template that lacks a value fails', () => {
    expect(() => bench({htmlDir}).evaluate("HtmlService.createTemplateFromFile('list').evaluate()")).toThrow(
      'title is not defined',
    );
  });

  it('escaping inside a script is another matter', () => {
    const body = "var t = HtmlService.createTemplateFromFile('unsafe'); t.title = 'x'; t.evaluate()";
    expect(() => bench({htmlDir}).evaluate(body)).toThrow('inside a script is not modelled');
  });
});
