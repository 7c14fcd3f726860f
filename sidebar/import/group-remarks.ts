/** What is said of rows of a list, by reason. */
import type {Remark} from '../../src/pipeline/import/source';

export interface RemarkGroup {
  /** The reason, with an ellipsis for what differs from row to row. */
  readonly title: string;
  readonly count: number;
  /** The first ones. */
  readonly first: readonly Remark[];
}

/** What stands between quotes, and days, differ from row to row. */
const PARTICULAR = /"[^"]*"|“[^”]*”|\d{4}-\d{2}-\d{2}/g;
const SHOWN = 10;

/** The most frequent reason first. */
export function groupRemarks(remarks: readonly Remark[]): RemarkGroup[] {
  const groups = new Map<string, {reason: string; isOne: boolean; count: number; first: Remark[]}>();
  for (const remark of remarks) {
    const key = remark.reason.replace(PARTICULAR, '…');
    const group = groups.get(key) ?? {reason: remark.reason, isOne: true, count: 0, first: []};
    groups.set(key, group);
    group.count++;
    group.isOne &&= group.reason === remark.reason;
    if (group.first.length < SHOWN) group.first.push(remark);
  }
  return [...groups]
    .map(([key, {reason, isOne, count, first}]) => ({title: isOne ? reason : key, count, first}))
    .sort((a, b) => b.count - a.count);
}

/** All of them as a CSV file that a spreadsheet opens, and computes nothing of. */
export function remarksCsv(header: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return [header, ...rows].map(row => `${row.map(csvCell).join(',')}\r\n`).join('');
}

function csvCell(value: string | number): string {
  const text = String(value);
  const safe = /^[=+\-@\t]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
