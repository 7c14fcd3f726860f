/** An import as it is being settled, before anything is written. Every function gives a new draft. */
import type {Choices, StageChoice} from '../../src/pipeline/choices/choices';
import {type ColumnSigns, columnSigns} from '../../src/pipeline/import/cell-reader';
import type {DayOrder} from '../../src/pipeline/import/day-column';
import type {Product} from '../../src/pipeline/import/known-export';
import {columnsOf, type ListColumn, titlesOf} from '../../src/pipeline/import/list-column';
import {type ColumnUse, columnsFor, type ListMapping} from '../../src/pipeline/import/list-mapping';
import {matchStages, type StageMatch} from '../../src/pipeline/import/match-stages';
import {stageOutcomes} from '../../src/pipeline/import/outcome';
import type {Present} from '../../src/pipeline/import/plan-import';
import {recognise} from '../../src/pipeline/import/recognise';
import {type SourceRow, textOf} from '../../src/pipeline/import/source';
import {stageTexts} from '../../src/pipeline/import/stage-texts';
import {type ListKind, targetOf} from '../../src/pipeline/import/target';
import type {DecimalSign} from '../../src/pipeline/tables/amount';

/** A list as it was chosen, blank rows left out. */
export interface List {
  /** Of the file or the sheet. */
  readonly name: string;
  readonly isSheet: boolean;
  readonly rows: readonly SourceRow[];
}

/** What stands in the spreadsheet before the import. */
export interface There extends Present {
  /** Headers of the log that are the user's own. */
  readonly columns: readonly string[];
  readonly stages: Choices['stages'];
}

/** What the user said of cells in which two orders or two signs are possible. */
export interface Signs {
  readonly days: DayOrder;
  readonly amounts: DecimalSign;
}

export interface Draft {
  readonly list: List;
  readonly there: There;
  readonly product: Product | undefined;
  readonly mapping: ListMapping;
  readonly columns: readonly ListColumn[];
  /** What the columns are called, no two alike. */
  readonly titles: readonly string[];
  /** Of the mapped columns of days and amounts: what their cells decide. */
  readonly found: readonly ColumnSigns[];
  /** What is taken where no cell decides: the user's, or proposed. */
  readonly signs: Signs;
  /** Those that the user said or agreed to. */
  readonly agreed: readonly ColumnSigns['kind'][];
  readonly matches: readonly StageMatch[];
  /** While the log is empty, Open stages that the list does not name may go. */
  readonly replaces: boolean;
  /** The Open stages in the order that the user gave them; none: as proposed. */
  readonly order: readonly string[];
}

/** What is proposed for a list. @param signs what the spreadsheet's locale would mean. */
export function draftFrom(list: List, there: There, signs: Signs): Draft {
  return recognised({list, there, signs, agreed: [], replaces: there.conversations.length === 0});
}

/** @param header the index of the row that names the columns, −1 for none. */
export function withHeader(draft: Draft, header: number): Draft {
  return recognised(draft, header);
}

export function withKind(draft: Draft, kind: ListKind): Draft {
  return recognised(draft, draft.mapping.header, kind);
}

function recognised(
  given: Pick<Draft, 'list' | 'there' | 'signs' | 'agreed' | 'replaces'>,
  header?: number,
  kind?: ListKind,
): Draft {
  const {product, mapping} = recognise(given.list.rows, header, kind);
  const columns = columnsOf(given.list.rows, mapping.header);
  const draft = {...given, product, columns, titles: titlesOf(columns), found: [], matches: [], order: []};
  return withMatches(withMapping({...draft, mapping}, mapping));
}

/** Takes a column for something; another one that was taken for the same stays out, as only one can be. */
export function withUse(draft: Draft, column: number, use: ColumnUse): Draft {
  const isSame = (other: ColumnUse): boolean =>
    use !== null &&
    use.target !== 'own' &&
    other?.target === use.target &&
    (use.target === 'stageDay'
      ? other.target === 'stageDay' && other.stage === use.stage
      : !targetOf(use.target).isMany);
  const columns = draft.mapping.columns.map((other, index) => (index === column ? use : isSame(other) ? null : other));
  const next = withMapping(draft, {...draft.mapping, columns});
  return stageColumns(draft) === stageColumns(next) ? next : withMatches(next);
}

/** Every column that is taken for nothing comes along. */
export function withAllOwn(draft: Draft): Draft {
  return {...draft, mapping: {...draft.mapping, columns: draft.mapping.columns.map(use => use ?? {target: 'own'})}};
}

/** What the user says of days or amounts that can be read in two ways. */
export function withSign<Kind extends keyof Signs>(draft: Draft, kind: Kind, sign: Signs[Kind]): Draft {
  const signs = {...draft.signs, [kind]: sign};
  return withAnswers({...draft, signs, agreed: [...draft.agreed.filter(other => other !== kind), kind]});
}

export function withDealAsCustomer(draft: Draft, takesDealAsCustomer: boolean): Draft {
  return {...draft, mapping: {...draft.mapping, takesDealAsCustomer}};
}

/** What a stage of the list becomes. @param text as the match has it. */
export function withMatch(draft: Draft, text: string, becomes: Pick<StageMatch, 'to' | 'isNew'>): Draft {
  return {...draft, matches: draft.matches.map(match => (match.text === text ? {...match, ...becomes} : match))};
}

function withMapping(draft: Draft, mapping: ListMapping): Draft {
  // Only what changed is read: a column of a long list takes its time.
  const isKnown = (column: number): boolean =>
    draft.found.some(known => known.column === column && known.kind === kindOf(mapping.columns[column] ?? null));
  const open = mapping.columns.map((use, column) => (isKnown(column) ? null : use));
  const found = [
    ...draft.found.filter(({column}) => isKnown(column)),
    ...columnSigns(draft.list.rows, {...mapping, columns: open}),
  ];
  return withAnswers({...draft, mapping, found});
}

function kindOf(use: ColumnUse): ColumnSigns['kind'] | undefined {
  if (use === null || use.target === 'own') return undefined;
  if (targetOf(use.target).type === 'date') return 'days';
  return use.target === 'value' ? 'amounts' : undefined;
}

/** Whether no cell of a column decides, or cells decide differently, so that the user has to. */
export function isUndecided({found}: ColumnSigns): boolean {
  return found === 'asked' || found === 'mixed';
}

function withAnswers(draft: Draft): Draft {
  const {found, signs, agreed} = draft;
  const ofKind = (kind: ColumnSigns['kind']): ColumnSigns[] => found.filter(each => each.kind === kind);
  // What other columns of the list are like is likelier than what the locale would mean.
  const shown = (kind: ColumnSigns['kind']): ColumnSigns['found'] | undefined =>
    agreed.includes(kind) ? undefined : ofKind(kind).find(each => !isUndecided(each) && each.found !== 'any')?.found;
  const days = (shown('days') as DayOrder | undefined) ?? signs.days;
  const amounts = (shown('amounts') as DecimalSign | undefined) ?? signs.amounts;
  const dayOrders = Object.fromEntries(ofKind('days').map(({column}) => [column, days]));
  const decimals = Object.fromEntries(ofKind('amounts').map(({column}) => [column, amounts]));
  const mapping = {...draft.mapping, dayOrders, decimals};
  return {...draft, mapping, signs: {days, amounts}};
}

function withMatches(draft: Draft): Draft {
  const {list, mapping, there} = draft;
  const stages = there.stages as readonly (StageChoice & {type: string})[];
  const matches = matchStages(stageTexts(list.rows, mapping), stages, stageOutcomes(list.rows, mapping));
  return {...draft, matches, order: []};
}

/** The columns by which the stages of the list, and how deals ended at them, are told. */
function stageColumns({mapping}: Draft): string {
  return JSON.stringify(mapping.columns.map(use => (use && ABOUT_STAGES.includes(use.target) ? use : null)));
}

const ABOUT_STAGES: readonly string[] = ['stage', 'stageDay', 'isWon', 'isLost', 'isClosed'];

/** The rows below the header. */
export function bodyOf({rows}: List, {header}: ListMapping): readonly SourceRow[] {
  return rows.slice(header + 1);
}

/** Rows of a list of deals that name no customer, but a deal whose name could stand in its place. */
export function dealsWithoutCustomer({list, mapping}: Pick<Draft, 'list' | 'mapping'>): number {
  if (mapping.kind !== 'deals') return 0;
  const customers = columnsFor(mapping, 'customer');
  const deals = [...columnsFor(mapping, 'deal'), ...columnsFor(mapping, 'dealId')];
  const isFilled = (row: SourceRow, columns: readonly number[]): boolean =>
    columns.some(column => textOf(row, column) !== '');
  return bodyOf(list, mapping).filter(row => !isFilled(row, customers) && isFilled(row, deals)).length;
}
