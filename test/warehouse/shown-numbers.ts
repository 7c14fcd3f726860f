/** The overview's JSON as cells, for the comparison that the add-on's own numbers pass. */
import type {OverviewNumbers, Row, Value} from '../../cli/warehouse/overview-of-lines';
import {serialOf} from '../../src/recount/calendar';
import type {ShownNumber} from '../../src/recount/compare';

export function shownNumbers(overview: OverviewNumbers): ShownNumber[] {
  const {metrics, stages, forecast, period, previousPeriod, closeMonths, months} = overview;
  const {salespeople, team, sources, reasons} = overview;
  const {openValue = null, weightedValue = null, dueNextSteps = null, bottleneck, weakestStep, ...promised} = forecast;
  const rungs = stages.filter(({reached}) => reached !== null);
  return [
    ...cards('metrics', {...metrics, bottleneck, weakestStep} as Row),
    ...cards('now', {openValue, weightedValue} as Row),
    ...cards('period', period),
    ...cards('previousPeriod', previousPeriod),
    ...Object.entries(promised).flatMap(([id, row]) => line('forecast', id, row as Row)),
    ...line('forecast', 'dueNextSteps', {deals: dueNextSteps as Value}),
    ...numbered('closeMonths', closeMonths.map(dated)),
    ...numbered('funnel', rungs.map(funnelColumns)),
    ...numbered('stages', stages),
    ...numbered('months', months.map(dated)),
    ...numbered('salespeople', salespeople),
    ...line('salespeople', 'total', without(team, 'name')),
    ...numbered('sources', sources),
    ...numbered(
      'reasons',
      reasons.map(({rungs: deals, ...row}) => ({
        ...(row as Row),
        ...Object.fromEntries(deals.map((number, index) => [`rung${index + 1}`, number])),
      })),
    ),
  ];
}

function line(section: string, id: string, row: Row): ShownNumber[] {
  return Object.entries(row).map(([column, value]) => ({section, line: id, column, value: value ?? ''}));
}

function cards(section: string, row: Row): ShownNumber[] {
  return Object.entries(row).map(([id, value]) => ({section, line: id, column: 'value', value: value ?? ''}));
}

function numbered(section: string, rows: readonly Row[]): ShownNumber[] {
  return rows.flatMap((row, index) => line(section, String(index + 1), row));
}

/** A month is the date of its first day. */
function dated(row: Row): Row {
  const [year, month] = String(row.name).split('-').map(Number);
  return month ? {...row, name: serialOf(year as number, month, 1)} : row;
}

function funnelColumns({stage = null, reached = null, ...row}: Row): Row {
  const {conversion = null, fromStart = null, settledConversion = null} = row;
  const {lostHere = null, disqualifiedHere = null, openHere = null} = row;
  return {stage, reached, conversion, fromStart, settledConversion, lostHere, disqualifiedHere, openHere};
}

function without(row: Row, column: string): Row {
  return Object.fromEntries(Object.entries(row).filter(([id]) => id !== column));
}
