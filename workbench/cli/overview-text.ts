import {displayWidth, padLeft, padRight} from './display-width';
import {asOfDay} from './overview-json';
import type {Overview} from './read-overview';

const textColumns = ['stage', 'type'];
/** The order in which people read a stage's numbers; columns that are not named here follow. */
const columnOrder = ['stage', 'type', 'customers', 'deals', 'inProcess', 'won', 'reached', 'conversion', 'fromStart'];

/** The overview for people: the metrics, then the stages, as the cells display them. */
export function overviewText({asOf, metrics, stageColumns, stages}: Overview): string {
  const place = (id: string): number => (columnOrder.includes(id) ? columnOrder.indexOf(id) : columnOrder.length);
  const columns = stageColumns.toSorted((left, right) => place(left.id) - place(right.id));
  const titles = columns.map(({label}) => label);
  const rows = stages.map(stage => columns.map(({id}) => stage[id]?.text ?? ''));
  return [
    `Sales pipeline as of ${asOfDay(asOf)}`,
    '',
    ...table(
      metrics.map(({label, cell}) => [label, cell.text]),
      [padRight, padLeft],
    ),
    '',
    ...table(
      [titles, ...rows],
      columns.map(({id}) => (textColumns.includes(id) ? padRight : padLeft)),
    ),
    '',
  ].join('\n');
}

/** Rows with their columns in line. */
function table(rows: readonly (readonly string[])[], pads: readonly (typeof padLeft)[]): string[] {
  const widths = pads.map((_, column) => Math.max(...rows.map(row => displayWidth(row[column] ?? ''))));
  return rows.map(row =>
    pads
      .map((pad, column) => pad(row[column] ?? '', widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
