import {useEffect, useRef, useState} from 'preact/hooks';
import type {Choices} from '../../src/pipeline/choices/choices';
import type {DealRecord} from '../../src/pipeline/log/deal-record';
import type {DealName} from '../deals/deal-row';
import {call} from '../server/call';
import type {Trouble} from '../server/trouble';

/** Conversations that come at first, and each time that more are wanted. */
const SOME = 300;

/** What was said about a deal and whom to talk to, as last read. */
export interface RecordState {
  /** Undefined until it came for the first time. */
  readonly record: DealRecord | undefined;
  readonly isBusy: boolean;
  readonly trouble: Trouble | undefined;
  readonly readMore: () => void;
  readonly readAgain: () => void;
}

/** Reads it, and again whenever the choices were: what made somebody read those changed it too. */
export function useRecord({customer, deal}: DealName, choices: Choices): RecordState {
  const [record, setRecord] = useState<DealRecord | undefined>();
  const [trouble, setTrouble] = useState<Trouble | undefined>();
  const [isBusy, setBusy] = useState(true);
  const [most, setMost] = useState(SOME);
  const [tries, setTries] = useState(0);
  const turn = useRef(0);
  useEffect(() => {
    // An answer that was overtaken is out of date.
    const own = ++turn.current;
    const {made, stages} = choices;
    const question = {
      customer,
      deal,
      most,
      stages: stages.map(({stage}) => stage),
      made: {sheets: [...made.sheets], types: [...made.types]},
    };
    const end = (): boolean => {
      if (own === turn.current) setBusy(false);
      return own === turn.current;
    };
    setBusy(true);
    setTrouble(undefined);
    call('readDeal', question).then(
      read => end() && setRecord(read),
      (failed: Trouble) => end() && setTrouble(failed),
    );
  }, [choices, most, tries]);
  return {
    record,
    isBusy,
    trouble,
    readMore: () => setMost(most + SOME),
    readAgain: () => setTries(tries + 1),
  };
}
