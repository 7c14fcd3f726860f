/** What the engine's files lack for other programs and for paper. Both functions take and give a part of the file as text. */

const fitToPage = '<pageSetUpPr fitToPage="1"/>';
/** Wider sheets lie across the page; in characters, as the format has widths. */
const UPRIGHT = 150;

/**
 * Prints a sheet on A4, one page wide and as many long as it takes, which is how Google prints unless told otherwise. One with
 * charts is to be seen at a glance and gets one page. The format prescribes the order of the elements.
 */
export function fitPage(sheet: string): string {
  const marked = sheet.includes('</sheetPr>')
    ? sheet.replace('</sheetPr>', `${fitToPage}</sheetPr>`)
    : sheet.replace(/<worksheet[^>]*>/, `$&<sheetPr>${fitToPage}</sheetPr>`);
  const hasCharts = sheet.includes('<drawing ');
  const orientation = !hasCharts && widthOf(sheet) > UPRIGHT ? 'landscape' : 'portrait';
  const fit = `orientation="${orientation}" fitToWidth="1" fitToHeight="${hasCharts ? 1 : 0}"`;
  const pageSetup = `<pageMargins left="0.4" right="0.4" top="0.4" bottom="0.4" header="0.2" footer="0.2"/><pageSetup paperSize="9" ${fit}/>`;
  return marked.replace(/<drawing |<legacyDrawing |<tableParts|<extLst|<\/worksheet>/, `${pageSetup}$&`);
}

function widthOf(sheet: string): number {
  const columns = sheet.match(/<col [^>]*>/g) ?? [];
  const number = (column: string, name: string) => Number(new RegExp(`\\b${name}="([\\d.]+)"`).exec(column)?.[1] ?? 0);
  return columns.reduce((sum, column) => {
    const places = number(column, 'max') - number(column, 'min') + 1;
    return sum + places * number(column, 'width');
  }, 0);
}

const WHITE = /<a:solidFill>\s*<a:srgbClr val="FFFFFF"\/>\s*<\/a:solidFill>/g;

/**
 * The engine has no transparent series: an invisible one, which only keeps its place below another, is white and still shows
 * its values. Here it shows nothing, and neither does the axis that counts it.
 */
export function hideSpacers(chart: string): string {
  let hidden = false;
  const series = chart.replace(/<c:ser>[\s\S]*?<\/c:ser>/g, text => {
    const [fill] = /<a:srgbClr val="\w+"\/>/.exec(text) ?? [];
    if (fill !== '<a:srgbClr val="FFFFFF"/>') return text;
    hidden = true;
    return text.replace(WHITE, '<a:noFill/>').replace('<c:showVal val="1"/>', '<c:showVal val="0"/>');
  });
  if (!hidden) return chart;
  return series.replace(/<c:valAx>[\s\S]*?<\/c:valAx>/g, axis =>
    axis
      .replace('<c:delete val="0"/>', '<c:delete val="1"/>')
      .replace(/<c:majorGridlines>[\s\S]*?<\/c:majorGridlines>/, ''),
  );
}
