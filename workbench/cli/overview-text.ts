import {displayWidth, padLeft, padRight} from './display-width';
import {type MetricId, metricLabels, type Overview, type StageColumnId, stageLabels} from './overview-cells';
import {asOfDay} from './overview-json';

/** The overview for people: the metrics, then the stages, as the cells display them. */
export function overviewText(overview: Overview): string {
  const metrics = Object.entries(overview.metrics).map(([id, {text}]) => [metricLabels[id as MetricId], text]);
  const columns = Object.keys(stageLabels) as StageColumnId[];
  const stages = overview.stages.map(stage => columns.map(id => stage[id].text));
  return [
    `Sales pipeline as of ${asOfDay(overview.asOf)}`,
    '',
    ...table(metrics, [padRight, padLeft]),
    '',
    ...table([columns.map(id => stageLabels[id]), ...stages], [padRight, padRight]),
    '',
  ].join('\n');
}

/** Rows with their columns in line. Columns beyond `aligned` are numbers and stand on the right. */
function table(rows: readonly (readonly string[])[], aligned: readonly (typeof padLeft)[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map(row => displayWidth(row[column] ?? ''))));
  return rows.map(row =>
    row
      .map((text, column) => (aligned[column] ?? padLeft)(text, widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
