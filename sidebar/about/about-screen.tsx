import {useEffect, useRef, useState} from 'preact/hooks';
import type {Explanation, Part} from '../../src/pipeline/explain/explanation';
import * as texts from '../../src/texts/panel/about';
import {READING} from '../../src/texts/panel/parts';
import {announce} from '../parts/announce';
import {Button} from '../parts/button';
import {Failure} from '../parts/failure';
import {Message} from '../parts/message';
import {useAction} from '../parts/use-action';
import {call} from '../server/call';
import {Said} from './said';

const SELECTED = {row: 0, column: 0};

/** What the selected number is, what it is made from, and the rows behind it. */
export function AboutScreen({isShown}: {readonly isShown: boolean}) {
  const [about, setAbout] = useState<Explanation | undefined>();
  const [note, setNote] = useState('');
  const title = useRef<HTMLHeadingElement>(null);
  /** Counts the questions: what was looked up before one is out of date after it. */
  const asked = useRef(0);
  const asking = useAction();
  const looking = useAction();
  const show = (said: Explanation | null): void => {
    if (said) setAbout(said);
    setNote(said ? '' : texts.NOTHING_SELECTED);
    announce(said ? `${said.label} ${said.row} ${said.value}` : texts.NOTHING_SELECTED);
  };
  const ask = async ({row, column}: Pick<Part, 'row' | 'column'> = SELECTED): Promise<void> => {
    const said = await asking.start(() => {
      asked.current++;
      return call('explainNumber', {row, column, seen: ''});
    });
    if (said === undefined) return;
    show(said);
    title.current?.focus();
  };
  useEffect(() => void ask(), []);
  // A panel hears nothing of the selection. Coming back to it is when another cell may have been selected.
  useEffect(() => {
    const look = async (): Promise<void> => {
      const turn = asked.current;
      const said = await looking.start(() => call('explainNumber', {...SELECTED, seen: about?.cell ?? ''}));
      if (said && turn === asked.current) show(said);
    };
    if (!isShown) return;
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [isShown, about]);
  return (
    <section>
      <h1 ref={title} tabIndex={-1} dir="auto">
        {about ? about.label : texts.TITLE}
      </h1>
      {about && <Said about={about} onAsk={part => void ask(part)} />}
      <footer>
        {note && <Message kind="hint">{note}</Message>}
        <Failure of={asking} />
        <Button kind="primary" busy={asking.isBusy && READING} onClick={() => void ask()}>
          {texts.EXPLAIN_SELECTED}
        </Button>
      </footer>
    </section>
  );
}
