/**
 * The facts of deals as a sheet holds them that somebody else fills, such as an extract of the warehouse's view *deals*: one row for
 * each deal, in the place of the log. Its columns are named as in that view; what they mean is what the columns of the
 * sheet Deals mean that have these ids.
 */
import type {ColumnType} from './table';
import type {ConversationColumn} from './tables';

/** What a row of the log says too, as if it were the deal's only one. */
type LogFact = Exclude<ConversationColumn, 'notes'>;

/** What follows from several rows of a log, or stands in Customers. */
export type GivenFact = 'firstContact' | 'inStageSince' | 'furthestStage' | 'wonOn' | 'source' | 'daysBefore';

export interface ExtractColumn<Id extends string = LogFact | GivenFact> {
  readonly id: Id;
  /** The fact's id, and the text in row 1. */
  readonly header: string;
  readonly type: ColumnType;
  /** A row without it counts for nothing. */
  readonly required?: true;
}

const ofLog = (id: LogFact, header: string, type: ColumnType, required?: true): ExtractColumn<LogFact> => ({
  id,
  header,
  type,
  ...(required && {required}),
});
const given = (id: GivenFact, type: ColumnType): ExtractColumn<GivenFact> => ({id, header: id, type});

export const LOG_FACTS: readonly ExtractColumn<LogFact>[] = [
  ofLog('customer', 'customer', 'name', true),
  ofLog('deal', 'deal', 'name'),
  ofLog('stage', 'stageName', 'name', true),
  ofLog('date', 'lastContact', 'date', true),
  ofLog('value', 'value', 'number'),
  ofLog('salesperson', 'salesperson', 'name'),
  ofLog('expectedClose', 'expectedClose', 'date'),
  ofLog('nextStep', 'nextStep', 'text'),
  ofLog('nextStepOn', 'nextStepOn', 'date'),
  ofLog('reason', 'reason', 'name'),
];

export const GIVEN_FACTS: readonly ExtractColumn<GivenFact>[] = [
  given('firstContact', 'date'),
  given('inStageSince', 'date'),
  given('furthestStage', 'name'),
  given('wonOn', 'date'),
  given('source', 'name'),
  given('daysBefore', 'number'),
];

/** All columns, each of which must be there; cells may be blank. */
export const EXTRACT: readonly ExtractColumn[] = [...LOG_FACTS, ...GIVEN_FACTS];
