import type {Host} from '../../../workbench/index.ts';

/** Selects a cell as the user's mouse would. */
export function selectCell(host: Host, sheet: string, address: string): void {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const left = [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1;
  const top = Number(row) - 1;
  host.selection.select(host.owner, {sheetId: host.sheet(sheet).id, zone: {left, right: left, top, bottom: top}});
}

/** The row that is selected, by the headers of its sheet, dates as ISO days; undefined when it is of another sheet. */
export function selectedRow(host: Host, sheet: string): Record<string, unknown> | undefined {
  const selected = host.selection.of(host.owner);
  if (selected?.sheetId !== host.sheet(sheet).id) return undefined;
  const [headers = [], ...rows] = host.sheet(sheet).values();
  const cells = rows[selected.zone.top - 1] ?? [];
  const day = new Intl.DateTimeFormat('en-CA', {timeZone: host.clock.timeZone});
  return Object.fromEntries(
    headers.map((header, index) => {
      const cell = cells[index];
      return [String(header), cell instanceof Date ? day.format(cell) : cell];
    }),
  );
}
