import {useEffect, useRef, useState} from 'preact/hooks';
import type {SelectedDeal} from '../../src/panel/selected-deal';
import type {Choices, DealChoice} from '../../src/pipeline/choices/choices';
import {nameKey} from '../../src/pipeline/tables/name';
import {dealsOf} from '../log/entry';
import {type Action, useAction} from '../parts/use-action';
import {call} from '../server/call';
import {type DealName, isSameDeal} from './deal-row';

/** Between two looks that nobody asked for. */
const REST_MS = 1000;

/** What the user has selected on the sheet, looked at when the user comes back to the panel. */
export interface Selection {
  /** Looking because somebody asked for it. */
  readonly asking: Action;
  /** Of the selected customer, who has several, or none. */
  readonly among: {readonly customer: string; readonly deals: readonly DealChoice[]} | undefined;
  /** Somebody asked, and the selected cell is about nobody. */
  readonly isNobody: boolean;
  readonly ask: () => Promise<void>;
  /** The panel is about a deal that was chosen in it: what is selected now counts only once it changes. */
  readonly settle: () => void;
  /** Whether something is being typed that another deal must not take away. */
  readonly hold: {current: boolean};
}

export interface SelectionProps {
  readonly choices: Choices | undefined;
  /** A screen is shown that is about the selected deal. */
  readonly isActive: boolean;
  readonly subject: DealName | undefined;
  readonly onSubject: (deal: DealName | undefined) => void;
  readonly reload: () => unknown;
}

export function useSelection({choices, isActive, subject, onSubject, reload}: SelectionProps): Selection {
  const asking = useAction();
  const looking = useAction();
  const [found, setFound] = useState<SelectedDeal | undefined>();
  const [isNobody, setNobody] = useState(false);
  const seen = useRef('');
  const isSettled = useRef(false);
  const hold = useRef(false);
  const lookedAt = useRef(0);
  const isLooking = useRef(false);
  const later = useRef(0);
  const among = found?.customer && choices ? dealsAmong(found, choices) : [];
  const take = (answer: SelectedDeal, known: Choices): void => {
    seen.current = answer.cell;
    setFound(answer);
    const deals = dealsAmong(answer, known);
    // It may have come to the log since the choices were read.
    if (answer.customer && deals.length === 0) reload();
    if (deals.length === 1) onSubject(deals[0]);
    else if (answer.customer && !deals.some(deal => subject && isSameDeal(deal, subject))) onSubject(undefined);
  };
  const look = async (action: Action, cell: string): Promise<SelectedDeal | undefined> => {
    if (!choices) return undefined;
    setNobody(false);
    const settles = isSettled.current;
    isSettled.current = false;
    lookedAt.current = Date.now();
    const {made} = choices;
    const sent = {seen: cell, made: {sheets: [...made.sheets], types: [...made.types]}};
    isLooking.current = true;
    const answer = await action.start(() => call('selectedDeal', sent));
    isLooking.current = false;
    if (!answer) return undefined;
    if (settles) seen.current = answer.cell;
    else take(answer, choices);
    return answer;
  };
  useEffect(() => {
    if (isActive && choices) void look(looking, seen.current);
  }, [isActive, choices !== undefined]);
  useEffect(() => {
    if (!subject && among.length === 1) onSubject(among[0]);
  }, [choices]);
  // A panel hears nothing of the selection. Coming back to it is when another cell may have been selected.
  useEffect(() => {
    if (!isActive) return;
    const enter = (): void => {
      const isTyping = document.hasFocus() && document.activeElement?.matches('input, select, textarea');
      if (!isTyping) comeBack();
    };
    // Later rather than not at all: something else may have been selected since the last look began.
    const comeBack = (): void => {
      clearTimeout(later.current);
      const next = (): unknown => (isLooking.current ? comeBack() : look(looking, seen.current));
      const rest = isLooking.current ? REST_MS : lookedAt.current + REST_MS - Date.now();
      if (!hold.current) later.current = window.setTimeout(next, rest);
    };
    const page = document.documentElement;
    page.addEventListener('pointerenter', enter);
    window.addEventListener('focus', comeBack);
    return () => {
      page.removeEventListener('pointerenter', enter);
      window.removeEventListener('focus', comeBack);
    };
  }, [isActive, choices, subject]);
  return {
    asking,
    among: found?.customer && among.length !== 1 ? {customer: found.customer, deals: among} : undefined,
    isNobody,
    ask: async () => setNobody((await look(asking, ''))?.customer === ''),
    settle: () => {
      isSettled.current = true;
    },
    hold,
  };
}

/** The deal of a row; of a customer all of theirs, the open ones first. */
function dealsAmong({customer, deal}: SelectedDeal, choices: Choices): readonly DealChoice[] {
  const own = dealsOf(customer, choices);
  return deal === null ? own : own.filter(other => nameKey(other.deal) === nameKey(deal));
}
