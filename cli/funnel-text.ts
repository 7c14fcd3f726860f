import type {Row} from './read-overview';
import {columnWidth, gap, pageWidth, type TextColumn} from './text-table';

/** Columns of the longest bar, where there is room for it. */
const longest = 40;
const shortest = 8;
const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/** A bar for each rung of the funnel, as long as the share of the first rung's deals that reached it. */
export function funnelBars(rungs: readonly Row[], others: readonly TextColumn[]): TextColumn {
  const reached = rungs.flatMap(({reached}) => (typeof reached?.value === 'number' ? [reached.value] : []));
  const room = others.reduce((left, column) => left - columnWidth(column) - gap, pageWidth);
  const length = Math.max(shortest, Math.min(longest, room));
  const [first = 0] = reached;
  return {title: '', align: 'left', cells: reached.map(deals => bar(first === 0 ? 0 : deals / first, length))};
}

function bar(share: number, length: number): string {
  const parts = Math.round(share * length * 8);
  return '█'.repeat(Math.floor(parts / 8)) + eighths[parts % 8];
}
