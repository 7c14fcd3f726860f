import type {Choices} from '../src/pipeline/choices/choices';
import type {Trouble} from './server/trouble';

/** What the screens share: the choices as last read, and the way to read them again. */
export interface ChoicesState {
  /** Undefined until they came for the first time. */
  readonly choices: Choices | undefined;
  readonly isBusy: boolean;
  readonly trouble: Trouble | undefined;
  readonly reload: () => Promise<void>;
  /** The spreadsheet's, as a language tag. */
  readonly locale: string;
}
