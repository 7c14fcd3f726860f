import {displayWidth, padLeft, padRight} from './display-width';
import {funnelBars} from './funnel-text';
import {asOfDay} from './overview-json';
import type {Overview, Row, Table} from './read-overview';
import {paragraph, type TextColumn, textTable} from './text-table';

const textIds = ['stage', 'type', 'name'];
/** The overview for people, as the cells display it: what management asks for first, then the numbers behind it. */
export function overviewText(overview: Overview): string {
  const {sentences, stages, salespeople, team, sources, reasons, months} = overview;
  const people = {...salespeople, rows: salespeople.rows.length > 0 ? [team, ...salespeople.rows] : []};
  return [
    [`Sales pipeline as of ${asOfDay(overview)}`, ...paragraph(inForce(overview))],
    sentences.flatMap(({text}) => paragraph(text)),
    cards(overview.metrics.map(({label, cell}) => [label, cell.text])),
    ...periods(overview),
    ['Forecast and to-dos', ...forecast(overview)],
    ...section('Forecast by close', overview.closeMonths),
    ['Funnel: how far deals get', ...funnel(overview)],
    ['Pipeline: where deals stand', ...table(stages)],
    ...section('Month by month', months),
    ...section('Salespeople', people),
    ...section('Sources', sources),
    ...section('Why deals were lost', reasons),
  ]
    .map(lines => `${lines.join('\n')}\n`)
    .join('\n');
}

/** The filters that are set, and the period, in the words of the sheet. */
function inForce({inputs}: Overview): string {
  const {salesperson, source, from, to, period} = inputs;
  const set = [salesperson, source, from, to, period].filter(({cell}) => cell.text.trim() !== '');
  return set.map(({label, cell}) => `${label}: ${cell.text.trim()}`).join(' · ');
}

/** Labels and numbers in two pairs of columns, one half beside the other. */
function cards(all: readonly (readonly [string, string])[]): string[] {
  const half = Math.ceil(all.length / 2);
  const columns = [all.slice(0, half), all.slice(half)];
  const padded = columns.map(rows => {
    const labels = Math.max(0, ...rows.map(([label]) => displayWidth(label)));
    const numbers = Math.max(0, ...rows.map(([, number]) => displayWidth(number)));
    return rows.map(([label, number]) => `${padRight(label, labels)}  ${padLeft(number, numbers)}`);
  });
  const [left = [], right = []] = padded;
  return left.map((text, row) => (right[row] === undefined ? text : `${text}     ${right[row]}`));
}

/** What happened in the period of As of, beside what did in the one before. */
function periods({period, previousPeriod, inputs}: Overview): string[][] {
  const before = new Map(previousPeriod.map(({id, cell}) => [id, cell.text]));
  const named = inputs.period.cell.text.trim() || 'Quarter';
  const rows = textTable([
    {title: named, align: 'left', cells: period.map(({label}) => label)},
    {title: 'Now', align: 'right', cells: period.map(({cell}) => cell.text)},
    {title: 'Before', align: 'right', cells: period.map(({id}) => before.get(id) ?? '')},
  ]);
  return period.length === 0 ? [] : [rows];
}

function forecast({forecast: {columns, rows}}: Overview): string[] {
  return textTable([
    {title: 'Open deals', align: 'left', cells: rows.map(({label}) => label)},
    ...columns.map(({id, label}) =>
      column(
        id,
        label,
        rows.map(({cells}) => cells),
      ),
    ),
  ]);
}

function funnel({funnel: {columns, rows}}: Overview): string[] {
  const [name, ...others] = columns.map(({id, label}) => column(id, label, rows));
  return name ? textTable([name, funnelBars(rows, [name, ...others]), ...others]) : [];
}

function section(title: string, rows: Table): string[][] {
  return rows.rows.length === 0 ? [] : [[title, ...table(rows)]];
}

/** A table without the columns that say nothing of any row, quotas that nobody has among them. */
function table({columns, rows}: Table): string[] {
  const told = columns.map(({id, label}) => column(id, label, rows));
  return textTable(told.filter(({cells}, index) => index === 0 || cells.some(text => text !== '' && text !== '–')));
}

function column(id: string, title: string, rows: readonly Row[]): TextColumn {
  const align = textIds.includes(id) ? 'left' : 'right';
  return {title, align, cells: rows.map(row => row[id]?.text ?? '')};
}
