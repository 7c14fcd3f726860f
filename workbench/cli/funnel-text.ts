import {displayWidth, padLeft, padRight} from './display-width';
import type {Overview} from './read-overview';

/** Columns of the longest bar. */
const longest = 48;
const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/** The funnel as horizontal bars: for each rung its name, a bar as long as its deals, their number, the share of the first. */
export function funnelText({stages}: Overview): string {
  const rungs = stages.flatMap(({stage, reached}) =>
    typeof reached?.value === 'number' ? [{name: stage?.text ?? '', reached: reached.value, text: reached.text}] : [],
  );
  const first = rungs[0]?.reached ?? 0;
  const names = Math.max(...rungs.map(({name}) => displayWidth(name)));
  const counts = Math.max(...rungs.map(({text}) => displayWidth(text)));
  const lines = rungs.map(({name, reached, text}) => {
    const share = first === 0 ? 0 : reached / first;
    const percent = first === 0 ? '–' : `${Math.round(share * 100)} %`;
    return `${padRight(name, names)}  ${padRight(bar(share), longest)}  ${padLeft(text, counts)}  ${padLeft(percent, 5)}`;
  });
  return ['Funnel: deals that reached each stage', '', ...lines, ''].join('\n');
}

function bar(share: number): string {
  const parts = Math.round(share * longest * 8);
  return '█'.repeat(Math.floor(parts / 8)) + eighths[parts % 8];
}
