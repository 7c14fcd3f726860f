/** The day, the filters and the period: a row of the table of settings. Days such as `2017-12-31`. */
export interface Settings {
  readonly asOfDay?: string | undefined;
  readonly salesperson?: string | undefined;
  readonly source?: string | undefined;
  readonly firstContactFrom?: string | undefined;
  readonly firstContactTo?: string | undefined;
  readonly period?: string | undefined;
}

const TYPES: Readonly<Record<keyof Settings, 'DATE' | 'STRING'>> = {
  asOfDay: 'DATE',
  salesperson: 'STRING',
  source: 'STRING',
  firstContactFrom: 'DATE',
  firstContactTo: 'DATE',
  period: 'STRING',
};

/**
 * The settings as a table within a query, so that a question changes nothing in the warehouse for others.
 *
 * @param quoted a text in the engine's quotes.
 */
export function settingsTable(settings: Settings, quoted: (text: string) => string): string {
  const columns = (Object.keys(TYPES) as (keyof Settings)[]).map(id => {
    const value = settings[id];
    return `CAST(${value === undefined ? 'NULL' : quoted(value)} AS ${TYPES[id]}) AS ${id}`;
  });
  return `(SELECT ${columns.join(', ')})`;
}
