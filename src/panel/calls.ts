import type {Choices} from '../pipeline/choices/choices';
import type {Answer} from './answer';
import type {NewConversation, StageChange, StageReceipt} from './schemas';

/** The calls between the panel and the add-on: the panel's client and the add-on's functions are both checked against it. */
export interface PanelCalls {
  readChoices(): Answer<Choices>;
  saveConversation(row: NewConversation): Answer<{readonly wasThere: boolean}>;
  undoConversation(row: NewConversation): Answer<null>;
  saveStages(change: StageChange): Answer<StageReceipt>;
  undoStages(receipt: StageReceipt): Answer<{readonly overviewIsNew: boolean}>;
}
