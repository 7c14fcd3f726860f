import {unzipSync} from 'fflate';
import {describe, expect, it} from 'vitest';
import {readKept as readPart} from '../../../workbench/engine/xlsx/kept-part';
import {workbookFile} from '../../../workbench/engine/xlsx/workbook-file';
import type {Opened} from '../../../workbench/page/add-on';
import {keptOf, readKept} from '../../../workbench/page/server/kept-spreadsheet';
import {openData} from '../../../workbench/page/server/open-data';
import {bench} from '../apps-script/script-host';

function filled() {
  const made = bench({timeZone: 'America/New_York', separators: 'semicolon', name: 'Pipeline'});
  made.evaluate(`
    sheet.getRange('A1:C2').setValues([['Stage', "'007", new Date(0)], ['New', 1, '=SORT({3;B2})']]);
    sheet.getRange('A1').setNote('a note').setFontWeight('bold');
    sheet.getRange('A2:A9').setDataValidation(app.newDataValidation().requireValueInList(['New']).setHelpText('Pick.').build());
    sheet.protect().setDescription('made').setWarningOnly(true).setUnprotectedRanges([sheet.getRange('B2:B')]);
    sheet.addDeveloperMetadata('role', 'overview');
    book.setNamedRange('Top', sheet.getRange('A1'));
    sheet.insertChart(sheet.newChart().asBarChart().addRange(sheet.getRange('A1:B3')).setNumHeaders(1).setPosition(5, 1, 0, 0).build());
    sheet.getRange('A1:C2').createFilter().setColumnFilterCriteria(1, app.newFilterCriteria().setHiddenValues(['New']).build());
    book.insertSheet('Calc').hideSheet();
    PropertiesService.getDocumentProperties().setProperty('version', '3');
    PropertiesService.getUserProperties().setProperty('seen', 'yes');
  `);
  return made.host;
}

type Kept = ReturnType<typeof plain>;
function plain(host: ReturnType<typeof filled>) {
  return JSON.parse(JSON.stringify(keptOf(host)));
}

function hostOf(opened: Opened) {
  if ('problems' in opened) throw new Error(opened.problems.join('\n'));
  return opened.host;
}

it('an .xlsx file carries the whole spreadsheet, but not what users keep for themselves', async () => {
  const host = filled();
  const kept = await readPart(unzipSync(await workbookFile(host.model, keptOf(host))));
  const shown = plain(host).model;
  const again = hostOf(openData({}, {name: 'Copy', data: shown, kept}));
  const {properties, model, ...rest} = again.save();
  const {properties: _, model: before, ...was} = host.save();
  expect(rest).toEqual({...was, name: 'Copy'});
  expect(model).toEqual({...before, revisionId: expect.anything()});
  expect(properties).toEqual({'': {version: '3'}});
});

it('says what is lost where the file was changed, and nothing where it comes from elsewhere', () => {
  const data = plain(filled()).model;
  expect(openData({}, {name: 'Talks', data, kept: null})).toMatchObject({lost: []});
  expect(openData({}, {name: 'Talks', data, kept: 'changed'})).toMatchObject({
    lost: [expect.stringMatching(/^Talks was changed in another program .* without notes, protections/)],
  });
});

describe('what a file carries is checked: it is as if it had been changed', () => {
  const host = filled();
  const [noteId = ''] = Object.keys(plain(host).model.annotations.note);
  const [chartId = ''] = Object.keys(plain(host).model.annotations.chart);
  const [filterId = ''] = Object.keys(plain(host).model.annotations.filter);
  it.each<[string, (kept: Kept) => void]>([
    ['another kind of file', kept => (kept.workbench = 2)],
    ['more than there is', kept => (kept.owner = 'b')],
    ['a time zone that is none', kept => (kept.timeZone = 'Mars/Olympus')],
    ['a locale that is none', kept => (kept.locale = '../../etc')],
    ['an unknown quirk', kept => (kept.quirks = {unheardOf: 'kind'})],
    ['a user’s own properties', kept => (kept.properties.a = {seen: 'yes'})],
    ['a property that is no text', kept => (kept.properties[''].version = 3)],
    ['a property larger than Google’s', kept => (kept.properties[''].version = 'x'.repeat(9 * 1024 + 1))],
    [
      'more properties than Google keeps',
      kept => {
        for (let at = 0; at < 70; at++) kept.properties[''][`p${at}`] = 'x'.repeat(9 * 1024);
      },
    ],
    ['no sheets', kept => (kept.model.sheets = [])],
    ['another sheet', kept => (kept.model.sheets[0].name = 'Other')],
    ['a sheet shown that the file hides', kept => (kept.model.sheets[1].isVisible = true)],
    ['sheets of one id', kept => (kept.model.sheets[1].id = kept.model.sheets[0].id)],
    ['a sheet without end', kept => (kept.model.sheets[0].rowNumber = 1e12)],
    ['an unknown kind', kept => (kept.model.annotations.script = {})],
    ['a note that is no text', kept => (kept.model.annotations.note[noteId].body = {html: '<b>'})],
    ['a note beside the sheet', kept => (kept.model.annotations.note[noteId].at._zone = {left: 9e6, top: 0})],
    ['a note on no sheet', kept => (kept.model.annotations.note[noteId].at._sheetId = 'none')],
    ['a range that ends before it begins', kept => (kept.model.annotations.note[noteId].at._zone.right = -1)],
    ['a chart in no place', kept => (kept.model.annotations.chart[chartId].body.position = 'A1')],
    ['a filter of no cells', kept => delete kept.model.annotations.filter[filterId].at],
    ['a filter on another sheet than its own', kept => (kept.model.annotations.filter[filterId].sheetId = '')],
    [
      'two filters on one sheet',
      kept => (kept.model.annotations.filter.other = kept.model.annotations.filter[filterId]),
    ],
    [
      'a filter of a column without a number',
      kept => (kept.model.annotations.filter[filterId].body = {Stage: ['New']}),
    ],
    ['a filter that hides no list of texts', kept => (kept.model.annotations.filter[filterId].body = {1: [{}]})],
    ['metadata with a name for a number', kept => (kept.model.annotations.metadata = {x: {}})],
  ])('%s', (_, change) => {
    const kept = plain(host);
    const shown = plain(host).model;
    expect(readKept(kept, shown)).toBeDefined();
    change(kept);
    expect(readKept(kept, shown)).toBeUndefined();
    expect(openData({}, {name: 'Talks', data: shown, kept})).toMatchObject({lost: [expect.stringContaining('Talks')]});
  });
});
