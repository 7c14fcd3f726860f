import {strFromU8, unzipSync} from 'fflate';
import {expect, test} from 'vitest';
import {createModel} from '../../../../workbench/engine/model';
import {workbookFile} from '../../../../workbench/engine/xlsx/workbook-file';

const cells = {
  A1: '3',
  A2: 'é&<"',
  A3: "'007",
  A4: "'=1+1",
  A5: '45000',
  B1: '=SUM(A1:A2)',
  C1: '=ARRAYFORMULA(A1:A4 & "")',
  D1: '=SORT(A1:A5, 1, TRUE)',
  E1: '=IF(A1 = 3, "x & y", 2)',
  F1: '=XLOOKUP(3, A1:A2, A2:A3)',
  G1: '=COUNTIFS(A:A, 3)',
  H1: '=A9',
  I1: '=TODAY()',
};

/** Cells of the first sheet as the file has them: `f` the formula, `v` the value, texts looked up. */
async function fileOf(model: ReturnType<typeof createModel>) {
  const files = Object.fromEntries(
    Object.entries(unzipSync(await workbookFile(model))).map(([path, bytes]) => [path, strFromU8(bytes)]),
  );
  const texts = [...(files['xl/sharedStrings.xml'] ?? '').matchAll(/<t>(.*?)<\/t>/gs)].map(([, text]) => text ?? '');
  const cellsOf = (sheet: string) =>
    Object.fromEntries(
      [...(files[`xl/worksheets/${sheet}.xml`] ?? '').matchAll(/<c r="(\w+)"([^>]*)>(.*?)<\/c>/gs)].map(
        ([, xc, attributes = '', content = '']) => {
          const formula = /<f[^>]*>(.*?)<\/f>/s.exec(content)?.[1];
          const value = /<v>(.*?)<\/v>/s.exec(content)?.[1] ?? '';
          return [xc, formula ? {f: formula, v: value} : attributes.includes('t="s"') ? texts[Number(value)] : value];
        },
      ),
    );
  return {files, cellsOf};
}

function model() {
  return createModel({
    sheets: [{id: 's', name: 'S', rowNumber: 12, colNumber: 9, cells, formats: {A5: 1}}],
    formats: {1: 'yyyy-mm-dd'},
  });
}

test('formulas that other programs read stay formulas, the rest become their values', async () => {
  const {cellsOf} = await fileOf(model());
  expect(cellsOf('sheet0')).toMatchObject({
    B1: {f: 'SUM(A1:A2)', v: '3'},
    C1: '3',
    C2: 'é&amp;&lt;&quot;',
    D1: '3',
    D2: '45000',
    E1: {f: 'IF(A1=3,&quot;x &amp; y&quot;,2)', v: 'x &amp; y'},
    F1: 'é&amp;&lt;&quot;',
    G1: {f: 'COUNTIFS(A1:A12,3)', v: '1'},
    H1: '',
    I1: expect.stringMatching(/^\d{5}$/),
  });
});

test('texts that look like numbers or formulas stay texts, typed and spilled', async () => {
  const {cellsOf, files} = await fileOf(model());
  expect(cellsOf('sheet0')).toMatchObject({A3: '007', A4: '=1+1', C3: '007', C4: '=1+1'});
  expect(files['xl/worksheets/sheet0.xml']).not.toContain('<f>1+1');
});

test('a stacked bar chart is kept', async () => {
  const charted = model();
  charted.dispatch('CREATE_CHART', {
    chartId: 'chart',
    figureId: 'figure',
    sheetId: 's',
    col: 0,
    row: 0,
    offset: {x: 0, y: 0},
    size: {width: 300, height: 200},
    definition: {
      type: 'bar',
      stacked: true,
      horizontal: true,
      title: {text: 'Funnel'},
      dataSetStyles: {},
      dataSource: {
        type: 'range',
        dataSets: [{dataRange: 'B1:B3', dataSetId: '0'}],
        labelRange: 'A1:A3',
        dataSetsHaveTitle: false,
      },
      humanize: false,
      legendPosition: 'none',
    } as never,
  });
  const {files} = await fileOf(charted);
  const chart = Object.entries(files).find(([path]) => /charts\/chart\d+\.xml$/.test(path))?.[1];
  expect(chart).toContain('<c:barChart>');
  expect(chart).toContain('<c:grouping val="stacked"/>');
});

test('every part is a document of its own', async () => {
  const {files} = await fileOf(model());
  expect(Object.keys(files)).toEqual(expect.arrayContaining(['[Content_Types].xml', 'xl/workbook.xml', '_rels/.rels']));
  for (const text of Object.values(files)) expect(text).toMatch(/^<\?xml version="1.0" encoding="UTF-8"/);
});

test.each([
  ['upright', 9, 'portrait'],
  ['across it where they are wide', 40, 'landscape'],
])('sheets print one page wide, %s', async (_, colNumber, orientation) => {
  const cols = Object.fromEntries(Array.from({length: colNumber}, (_, column) => [column, {size: 90}]));
  const {files} = await fileOf(
    createModel({sheets: [{id: 's', name: 'S', rowNumber: 3, colNumber, cols, cells: {A1: '1'}}]}),
  );
  const sheet = files['xl/worksheets/sheet0.xml'] ?? '';
  expect(sheet).toMatch(/<worksheet[^>]*>\s*<sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr>/);
  const [, setup = ''] = /<\/sheetData>[\s\S]*(<pageSetup [^>]*>)\s*<\/worksheet>/.exec(sheet) ?? [];
  expect(setup).toBe(`<pageSetup paperSize="9" orientation="${orientation}" fitToWidth="1" fitToHeight="0"/>`);
});
