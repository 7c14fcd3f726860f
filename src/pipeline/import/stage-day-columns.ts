import {looksLikeDay} from './day-column';
import {type ListColumn, share} from './list-column';
import {type ColumnUse, columnsFor} from './list-mapping';
import {plainWords} from './plain-words';

/** `engage_date` beside a stage Engaging, or `Date entered "Offer"`: the day on which a deal came to that stage. */
export function withStageDays(uses: readonly ColumnUse[], columns: readonly ListColumn[]): ColumnUse[] {
  const [at] = columnsFor({columns: uses}, 'stage');
  const stages = at === undefined ? [] : [...new Set((columns[at]?.cells ?? []).map(cell => String(cell).trim()))];
  return uses.map((use, index) => {
    const column = columns[index] as ListColumn;
    if ((use !== null && use.target !== 'created') || share(column, looksLikeDay) < 0.5) return use;
    const stage = stages.find(text => isDayOf(plainWords(column.title), plainWords(text)));
    return stage === undefined ? use : {target: 'stageDay', stage};
  });
}

const ABOUT_DAYS = /\b(date|day|datum|am|on|at|entered|reached|since|seit|time|fecha|data|depuis|le)\b/g;

function isDayOf(title: string, stage: string): boolean {
  if (stage === '') return false;
  if (` ${title} `.includes(` ${stage} `)) return true;
  const rest = title.replace(ABOUT_DAYS, '').trim();
  let same = 0;
  while (same < rest.length && rest[same] === stage[same]) same++;
  return same >= 5 && same >= rest.length - 3;
}
