import type {LogCells} from '../log/log-row';
import {nameKey} from '../tables/name';
import {isoDay} from '../tables/serial-day';
import {type StageType, stageType} from '../tables/stage-type';
import type {ConversationColumn} from '../tables/tables';
import type {DealName} from './deal-names';
import {logCellsOf} from './imported-row';
import type {ImportStage, ListContext, RowNotes} from './list-context';
import {flaggedOutcome, outcomeOf} from './outcome';
import type {SourceRow} from './source';

/**
 * The conversations of one deal of a list: created at the first rung, the days on which it came to stages, the last change at
 * its stage, closed. A stage without a day of its own stands on the day on which the deal was created.
 */
export function dealRows(row: SourceRow, name: DealName, context: ListContext, notes: RowNotes): LogCells[] {
  const {reader, stages, stageOf} = context;
  if (name.customer === '') {
    notes.leaveOut('It names neither a customer nor a deal.');
    return [];
  }
  const day = (target: 'created' | 'closed' | 'lastChange' | 'expectedClose' | 'nextStepOn'): number | undefined =>
    whole(reader.day(row, target, notes.doubt));
  const status = reader.text(row, 'status');
  const standing = outcomeOf(status) ?? flaggedOutcome(row, context.mapping);
  if (standing === 'gone') {
    notes.leaveOut(`Its status is "${status}".`);
    return [];
  }
  if (status !== '' && outcomeOf(status) === undefined)
    notes.doubt(`The status "${status}" is none that is known; its stage counts.`);
  const stage = named(stages, stageOf(reader.text(row, 'stage')));
  const end = endOf(standing, stage, stages);
  const closed = day('closed');
  const created = day('created');
  const changed = day('lastChange');
  const steps = reader
    .stageDays(row, notes.doubt)
    .flatMap(([listed, on]) => {
      const reached = named(stages, stageOf(listed));
      return reached ? [{on: Math.floor(on), stage: reached}] : [];
    })
    .filter(step => step.stage !== end);
  const closedOn = end ? closed : undefined;
  const days = steps.map(({on}) => on);
  const start = created ?? closedOn ?? changed ?? (days.length > 0 ? Math.min(...days) : undefined);
  if (start === undefined) {
    notes.leaveOut('It has no date.');
    return [];
  }
  const hasCreated = context.mapping.columns.some(use => use?.target === 'created');
  if (created === undefined && hasCreated && days.length === 0)
    notes.doubt(
      `It has no day of creation: it begins on ${isoDay(start)}, the day on which it ${closedOn === undefined ? 'last changed' : 'was closed'}.`,
    );
  const ended = end && {on: closedOn ?? changed ?? start, stage: end};
  if (ended && closedOn === undefined)
    notes.doubt(`It has no day of closing: ${ended.stage.stage} stands on ${isoDay(ended.on)}.`);
  const first = stages.find(({type}) => stageType(type) === 'Open');
  const present = stage && stageType(stage.type) === 'Open' ? stage : undefined;
  const moments: {on: number; stage: ImportStage}[] = [];
  // A list that knows the days of stages says by them where a deal began.
  if (first && (created !== undefined || days.length === 0)) moments.push({on: start, stage: first});
  moments.push(...steps);
  if (present && !steps.some(step => step.stage === present)) {
    const latest = ended?.on ?? Number.POSITIVE_INFINITY;
    const on = changed !== undefined && changed >= start ? Math.min(changed, latest) : start;
    moments.push({on, stage: present});
  }
  if (ended) {
    if (ended.on < start) notes.doubt(`It was closed on ${isoDay(ended.on)}, before it was created.`);
    moments.push(ended);
  }
  if (moments.length === 0) {
    notes.leaveOut('No stage is known for it.');
    return [];
  }
  // Those of one day stay in this order.
  moments.sort((a, b) => a.on - b.on);
  const ranked = moments.filter(
    ({on, stage: at}, index) => on !== moments[index - 1]?.on || at !== moments[index - 1]?.stage,
  );
  const isOpen = end === undefined;
  const last: Partial<Record<ConversationColumn, string | number>> = {
    value: reader.amount(row, 'value', notes.doubt) ?? '',
    expectedClose: day('expectedClose') ?? (isOpen ? (closed ?? '') : ''),
    nextStepOn: isOpen ? (day('nextStepOn') ?? '') : '',
    nextStep: isOpen ? reader.text(row, 'nextStep') : '',
    reason: reader.name(row, 'reason'),
    notes: reader.text(row, 'notes'),
  };
  const common = {customer: name.customer, deal: name.deal, salesperson: reader.name(row, 'salesperson')};
  return ranked.map((moment, index) =>
    logCellsOf({
      date: moment.on,
      stage: moment.stage.stage,
      ...common,
      ...(index === ranked.length - 1 ? last : {}),
    }),
  );
}

/** The stage at which the deal ended, undefined while it is open. What the status says goes before the stage. */
function endOf(
  standing: StageType | undefined,
  stage: ImportStage | undefined,
  stages: readonly ImportStage[],
): ImportStage | undefined {
  const own = stage && stageType(stage.type);
  const ofType = (wanted: StageType): ImportStage | undefined => stages.find(({type}) => stageType(type) === wanted);
  // Its stage is more exact than a mere "open".
  if (standing === undefined || standing === 'Open' || standing === own) {
    return own === undefined || own === 'Open' ? undefined : stage;
  }
  return ofType(standing) ?? (standing === 'Disqualified' ? ofType('Lost') : undefined);
}

function named(stages: readonly ImportStage[], name: string): ImportStage | undefined {
  return stages.find(({stage}) => nameKey(stage) === nameKey(name));
}

function whole(serial: number | undefined): number | undefined {
  return serial === undefined ? undefined : Math.floor(serial);
}
