import type {FindingGroup, Fix} from '../pipeline/check/group-findings';
import type {Choices} from '../pipeline/choices/choices';
import type {Explanation} from '../pipeline/explain/explanation';
import type {NamedNumber} from '../pipeline/frozen/named-numbers';
import type {DealRecord} from '../pipeline/log/deal-record';
import type {Answer} from './answer';
import type {
  DealQuestion,
  Freezing,
  FrozenId,
  ImportAhead,
  ImportedBlock,
  ImportOver,
  Look,
  Mending,
  NewConversation,
  NumbersOf,
  Place,
  Question,
  SentRow,
  SheetRows,
  StageChange,
  StageReceipt,
} from './schemas';
import type {SelectedDeal} from './selected-deal';
import type {FrozenCopy, SharePlace} from './share';

/** The calls between the panel and the add-on: the panel's client and the add-on's functions are both checked against it. */
export interface PanelCalls {
  readChoices(): Answer<Choices>;
  saveConversation(row: NewConversation): Answer<{readonly wasThere: boolean}>;
  undoConversation(row: NewConversation): Answer<null>;
  /** Null: the cell that was seen already. */
  selectedDeal(look: Look): Answer<SelectedDeal | null>;
  readDeal(question: DealQuestion): Answer<DealRecord>;
  /** Lists all findings on a sheet of its own, and shows it. */
  listProblems(): Answer<null>;
  readProblems(): Answer<FindingGroup[]>;
  /** Gives those that were written, and what it takes to take them back. */
  mendCells(mending: Mending): Answer<{readonly fixes: Fix[]; readonly owners: number}>;
  goToRow(place: Place): Answer<null>;
  /** Null: the cell that was seen already, or none of ours. */
  explainNumber(question: Question): Answer<Explanation | null>;
  goToBehind(row: SentRow): Answer<null>;
  rememberMe(salesperson: string): Answer<null>;
  saveStages(change: StageChange): Answer<StageReceipt>;
  undoStages(receipt: StageReceipt): Answer<{readonly overviewIsNew: boolean}>;
  /** Sheets that a list may stand on, with how far down and right they are filled. */
  listSheets(): Answer<SheetListed[]>;
  /** Cells as `readSheetRows` gives them; none below the last row. */
  readSheetRows(wanted: SheetRows): Answer<(string | number)[][]>;
  readPresent(): Answer<Present>;
  beginImport(ahead: ImportAhead): Answer<ImportBegun>;
  importBlock(block: ImportedBlock): Answer<{readonly first: number}>;
  /** Once no more rows come, also of an import that was cancelled. */
  endImport(over: ImportOver): Answer<{readonly overviewIsNew: boolean}>;
  /** Null: there is none to take back. */
  lastImport(): Answer<LastImport | null>;
  undoImport(): Answer<ImportUndone>;
  sharePlace(): Answer<SharePlace>;
  freezeOverview(wish: Freezing): Answer<{readonly name: string; readonly frozen: FrozenCopy[]}>;
  /** Gives those that are left. */
  deleteFrozen(copy: FrozenId): Answer<FrozenCopy[]>;
  showFrozen(copy: FrozenId): Answer<null>;
  /** Brings the overview to the front. */
  showOverview(): Answer<null>;
  readFrozen(of: NumbersOf): Answer<NamedNumber[]>;
}

/** A sheet of the user's own. */
export interface SheetListed {
  readonly id: number;
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
}

/** What is there before an import. */
export interface Present {
  /** `conversationMark` of each row of the log that has a customer and a date. */
  readonly conversations: number[];
  /** As they are written. */
  readonly customers: string[];
  /** Headers of the log that are no table column's. */
  readonly columns: string[];
}

/** Where the columns of the log stand now, and how many rows a block may have at most. */
export interface ImportBegun {
  readonly log: {readonly sheetId: number; readonly columns: number[]; readonly own: number[]};
  readonly blockRows: number;
}

export interface LastImport {
  readonly name: string;
  /** ISO day. */
  readonly day: string;
  readonly conversations: number;
  readonly customers: number;
  /** False: it is on its way, or was cut off. */
  readonly isOver: boolean;
}

/** How many rows went, and what stays. */
export interface ImportUndone {
  readonly conversations: number;
  readonly customers: number;
  /** Headers of the columns that the import made and in which somebody wrote since. */
  readonly columns: string[];
  /** Names of the stages that were made for it, which are the panel's to take back. */
  readonly stages: string[];
}
