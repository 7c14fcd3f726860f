import {useRef, useState} from 'preact/hooks';
import {Trouble, troubleFrom} from '../server/trouble';

/** Something that takes time and may fail, as a screen shows it. */
export interface Action {
  readonly isBusy: boolean;
  /** Why the last try failed. */
  readonly trouble: Trouble | undefined;
  /** Does the work unless it is being done; undefined after a failure. */
  readonly start: <Result>(work: () => Promise<Result>) => Promise<Result | undefined>;
  readonly forget: () => void;
}

/** One thing that takes time and may fail: never twice at once, and what the user typed is none of its business. */
export function useAction(): Action {
  const [isBusy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | undefined>();
  const running = useRef(false);
  return {
    isBusy,
    trouble,
    forget: () => setTrouble(undefined),
    start: async work => {
      if (running.current) return undefined;
      running.current = true;
      setBusy(true);
      setTrouble(undefined);
      try {
        return await work();
      } catch (error) {
        setTrouble(error instanceof Trouble ? error : troubleFrom(error));
        return undefined;
      } finally {
        running.current = false;
        setBusy(false);
      }
    },
  };
}
