import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {root} from '../../build/paths.ts';
import {Host} from '../../workbench/index';

const readme = readFileSync(`${root}/workbench/README.md`, 'utf8');

/** An add-on with the functions that the example calls. */
const script = `
function onOpen() {
  SpreadsheetApp.getUi().createAddonMenu().addItem('Make the report', 'makeReport').addToUi();
}
function makeReport() {
  var ui = SpreadsheetApp.getUi();
  var talks = SpreadsheetApp.getActive().getSheetByName('Talks').getRange('B2').getValue();
  if (ui.alert('Sure?', ui.ButtonSet.YES_NO) !== ui.Button.YES) return;
  var whom = ui.prompt('Of whom?').getResponseText();
  SpreadsheetApp.getActive().insertSheet('Report').getRange('A1:B1').setValues([[talks, whom]]);
}
function saveTalk(talk) {
  SpreadsheetApp.getActive().getSheetByName('Report').getRange('A2').setValue(talk.whom);
}`;

it('the example of the README runs on a built file', () => {
  const dist = mkdtempSync(join(tmpdir(), 'dist-'));
  writeFileSync(join(dist, 'Code.js'), script);
  writeFileSync(join(dist, 'appsscript.json'), readFileSync(`${root}/appsscript.json`));
  const [, example = ''] = /```ts\nimport \{Host\} from '[^']+';\n([\s\S]*?)```/.exec(readme) ?? [];
  const printed: unknown[] = [];
  new Function('Host', 'console', example.replaceAll("'dist", `'${dist}`))(Host, {
    log: (value: unknown) => printed.push(value),
  });
  expect(printed).toEqual([
    [
      ['Acme', 'Acme'],
      ['Acme', ''],
    ],
  ]);
});
