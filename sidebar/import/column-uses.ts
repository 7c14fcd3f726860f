/** What the columns of a list can be taken for, as a control offers it. */
import {looksLikeDay} from '../../src/pipeline/import/day-column';
import type {ColumnUse} from '../../src/pipeline/import/list-mapping';
import {TARGETS_OF_LISTS, type TargetId} from '../../src/pipeline/import/target';
import {nameKey} from '../../src/pipeline/tables/name';
import {CONVERSATIONS} from '../../src/pipeline/tables/tables';
import * as texts from '../../src/texts/panel/import';
import type {Option} from '../parts/option';
import type {Draft} from './draft';

const OUT = 'out';
const OWN = 'own';
const STAGE_DAY = 'stageDay ';

/** The value of a control for a use, and the other way round. */
export function choiceOf(use: ColumnUse): string {
  if (use === null) return OUT;
  return use.target === 'stageDay' ? STAGE_DAY + use.stage : use.target;
}

export function useOf(value: string): ColumnUse {
  if (value === OUT) return null;
  if (value.startsWith(STAGE_DAY)) return {target: 'stageDay', stage: value.slice(STAGE_DAY.length)};
  return {target: value as Exclude<TargetId, 'stageDay'> | typeof OWN};
}

/** What a column can be taken for; for one of days also each stage of the list. */
export function optionsFor({mapping, columns, matches}: Draft, column: number): Option[] {
  const use = mapping.columns[column] ?? null;
  const targets = TARGETS_OF_LISTS.filter(target => target.in.includes(mapping.kind) && target.id !== 'stageDay');
  const days = columns[column]?.cells.slice(0, 20).some(looksLikeDay) || use?.target === 'stageDay';
  const stages = mapping.kind === 'deals' && days ? matches.map(({text}) => text) : [];
  return [
    {value: OUT, text: texts.LEAVE_OUT},
    {value: OWN, text: texts.OWN_COLUMN},
    ...targets.map(({id, label}) => ({value: id, text: label})),
    ...stages.map(text => ({value: STAGE_DAY + text, text: texts.cameToStage(text)})),
  ];
}

/** The columns by what they are taken for: the first targets first, then those of the user's own; and those that stay out. */
export function sorted({mapping}: Draft): {readonly taken: number[]; readonly out: number[]} {
  const places = mapping.columns.map((use, column) => {
    const target = TARGETS_OF_LISTS.findIndex(({id}) => id === use?.target);
    return {column, place: use === null ? -1 : target < 0 ? TARGETS_OF_LISTS.length : target};
  });
  const taken = places.filter(({place}) => place >= 0).sort((a, b) => a.place - b.place);
  return {taken: taken.map(({column}) => column), out: places.filter(({place}) => place < 0).map(({column}) => column)};
}

/** The columns that come along, with their headers in the log: none may be called as a column of ours. */
export function ownHeadersOf({mapping, titles}: Draft): string[] {
  const ours = new Set(CONVERSATIONS.columns.map(({header}) => nameKey(header)));
  return mapping.columns.flatMap((use, column) => {
    const title = titles[column] as string;
    return use?.target === OWN ? [ours.has(nameKey(title)) ? texts.ofList(title) : title] : [];
  });
}
