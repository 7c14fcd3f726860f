import type {NewConversation} from '../../../src/panel/schemas';
import type {Choices} from '../../../src/pipeline/choices/choices';
import type {Host} from '../../../workbench/index.ts';

type Answer<Value> = {ok: true; value: Value} | {ok: false; message: string};

/** Calls the add-on as the panel does, and gives what it answers; a refusal throws its message. */
export function ask<Value = unknown>(
  host: Host,
  name: string,
  args: readonly unknown[] = [],
  user = host.owner,
): Value {
  const answer = host.call(name, args, {user}) as Answer<Value>;
  if (answer.ok) return answer.value;
  throw new Error(answer.message);
}

export function choicesOf(host: Host): Choices {
  return ask<Choices>(host, 'readChoices');
}

/** A row as the panel's form sends it; every field can be given another content. */
export function newRow(choices: Choices, more: Partial<NewConversation> = {}): NewConversation {
  return {
    log: {...choices.log, columns: [...choices.log.columns]},
    isNewCustomer: false,
    mayBeThere: false,
    remember: false,
    date: '2025-10-05',
    customer: 'Acme',
    deal: '',
    stage: 'Engaging',
    value: null,
    salesperson: '',
    expectedClose: '',
    nextStep: '',
    nextStepOn: '',
    reason: '',
    notes: '',
    ...more,
  };
}

/** The last row of a sheet, by its headers; dates as ISO days of the spreadsheet's zone. */
export function lastRow(host: Host, sheet: string): Record<string, unknown> {
  const [headers = [], ...rows] = host.sheet(sheet).values();
  const filled = rows.filter(row => row.some(cell => cell !== ''));
  const last = filled[filled.length - 1] ?? [];
  return Object.fromEntries(headers.map((header, index) => [String(header), shown(last[index], host)]));
}

function shown(cell: unknown, host: Host): unknown {
  if (!(cell instanceof Date)) return cell;
  return new Intl.DateTimeFormat('en-CA', {timeZone: host.clock.timeZone}).format(cell);
}

/** How many rows of a sheet hold something, the header included. */
export function rowCount(host: Host, sheet = 'Conversations'): number {
  return host
    .sheet(sheet)
    .values()
    .filter(row => row.some(cell => cell !== '')).length;
}

/** Blanks what users and tests wrote into the log and the customers. */
export function clearTables(host: Host): void {
  for (const name of ['Conversations', 'Customers']) {
    const rows = host.sheet(name).values().slice(1);
    if (rows.length > 0)
      host.sheet(name).paste(
        rows.map(row => row.map(() => '')),
        'A2',
      );
  }
}
