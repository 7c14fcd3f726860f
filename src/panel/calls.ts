import type {FindingGroup, Fix} from '../pipeline/check/group-findings';
import type {Choices} from '../pipeline/choices/choices';
import type {Explanation} from '../pipeline/explain/explanation';
import type {DealRecord} from '../pipeline/log/deal-record';
import type {Answer} from './answer';
import type {
  DealQuestion,
  Look,
  Mending,
  NewConversation,
  Place,
  Question,
  SentRow,
  StageChange,
  StageReceipt,
} from './schemas';
import type {SelectedDeal} from './selected-deal';

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
}
