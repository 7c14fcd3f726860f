import {type MetricId, metricLabels, type Overview, type StageColumnId, stageLabels} from './overview-cells';

/** A cell as it is read off a sheet. */
export interface CellReading {
  /** A date is its serial number. */
  value: number | string | boolean | null;
  /** As displayed. */
  text: string;
}

type Rows = readonly (readonly CellReading[])[];

/**
 * Finds the numbers on the Overview sheet as a person does, by the words beside them: a metric stands below its label, a
 * stage's numbers in its row below the titles. Throws when a word is missing or a cell shows an error: then the add-on is
 * wrong, or has changed its words.
 */
export function readOverview(sheet: Rows): Overview {
  const asOf = place(sheet, 'As of');
  const metrics = Object.fromEntries(
    Object.entries(metricLabels).map(([id, label]) => {
      const {row, column} = place(sheet, label);
      return [id, reading(sheet, row + 1, column, label)];
    }),
  ) as Record<MetricId, CellReading>;
  return {asOf: reading(sheet, asOf.row, asOf.column + 1, 'As of'), metrics, stages: readStages(sheet)};
}

/** Where the date that everything is computed for is typed; row and column count from 0. */
export function asOfPlace(sheet: Rows): {row: number; column: number} {
  const {row, column} = place(sheet, 'As of');
  return {row, column: column + 1};
}

function readStages(sheet: Rows): Overview['stages'] {
  const titles = place(sheet, stageLabels.inProcess);
  const reached = readReached(sheet);
  const stages: Overview['stages'] = [];
  const columns = new Map<StageColumnId, number>();
  for (const [id, label] of Object.entries(stageLabels) as [StageColumnId, string][]) {
    if (id !== 'reached') columns.set(id, placeInRow(sheet, titles.row, label));
  }
  const at = (row: number, id: StageColumnId): CellReading =>
    reading(sheet, row, columns.get(id) ?? -1, stageLabels[id]);
  // The row of totals below the stages has no type.
  for (let row = titles.row + 1; at(row, 'type').text !== ''; row++) {
    const rung = ['Open', 'Won'].includes(at(row, 'type').text) ? reached.shift() : undefined;
    if (rung && rung.stage !== at(row, 'stage').text) {
      throw new Error(`The funnel shows "${rung.stage}" where the grid shows "${at(row, 'stage').text}".`);
    }
    stages.push({
      stage: at(row, 'stage'),
      type: at(row, 'type'),
      customers: at(row, 'customers'),
      deals: at(row, 'deals'),
      inProcess: at(row, 'inProcess'),
      won: at(row, 'won'),
      reached: rung?.reached ?? nothing,
    });
  }
  return stages;
}

/** The funnel's rungs in order. */
function readReached(sheet: Rows): {stage: string; reached: CellReading}[] {
  const titles = place(sheet, stageLabels.reached);
  const names = placeInRow(sheet, titles.row, stageLabels.stage, titles.column);
  const rungs = [];
  for (let row = titles.row + 1; reading(sheet, row, names, stageLabels.stage).text !== ''; row++) {
    const stage = reading(sheet, row, names, stageLabels.stage).text;
    rungs.push({stage, reached: reading(sheet, row, titles.column, stageLabels.reached)});
  }
  return rungs;
}

const nothing: CellReading = {value: null, text: ''};

function reading(sheet: Rows, row: number, column: number, label: string): CellReading {
  const cell = sheet[row]?.[column] ?? nothing;
  if (/^#[A-Z/0]+[!?A]?$/.test(cell.text)) throw new Error(`The overview shows ${cell.text} for "${label}".`);
  return cell;
}

/** The first cell, row by row, that shows the label. Cards stand above the tables, so "Won" is the metric. */
function place(sheet: Rows, label: string): {row: number; column: number} {
  for (const [row, cells] of sheet.entries()) {
    const column = cells.findIndex(cell => cell.text === label);
    if (column !== -1) return {row, column};
  }
  throw new Error(`The overview shows no "${label}".`);
}

/** The last column before `end` that shows the label. */
function placeInRow(sheet: Rows, row: number, label: string, end = Number.POSITIVE_INFINITY): number {
  const column = (sheet[row] ?? []).findLastIndex((cell, index) => index < end && cell.text === label);
  if (column === -1) throw new Error(`The overview shows no "${label}" in row ${row + 1}.`);
  return column;
}
