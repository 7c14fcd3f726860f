import {useLayoutEffect, useRef, useState} from 'preact/hooks';
import type {LastImport, SheetListed} from '../../src/panel/calls';
import * as texts from '../../src/texts/panel/import';
import {TAKING_BACK, UNDO} from '../../src/texts/panel/parts';
import {Button} from '../parts/button';
import {Failure} from '../parts/failure';
import {Message} from '../parts/message';
import type {Action} from '../parts/use-action';
import {Trouble} from '../server/trouble';

export interface ChooseProps {
  readonly sheets: readonly SheetListed[];
  readonly last: LastImport | null;
  /** From another step, whose button had the focus and is gone. */
  readonly isBack: boolean;
  /** What was just done. */
  readonly note: readonly string[];
  readonly opening: Action;
  /** How far the opening is. */
  readonly progress: string;
  readonly undoing: Action;
  readonly onFile: (file: File) => void;
  readonly onSheet: (sheet: SheetListed) => void;
  readonly onUndo: () => void;
}

/** The first step: a file, or a sheet of the spreadsheet; and the way back from the last import. */
export function Choose(props: ChooseProps) {
  const {sheets, last, isBack, note, opening, progress, undoing, onFile, onSheet, onUndo} = props;
  const title = useRef<HTMLHeadingElement>(null);
  // Not when the panel opens: what was clicked in the menu has the focus then.
  useLayoutEffect(() => {
    if (isBack) title.current?.focus();
  }, []);
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const [chosen, setChosen] = useState<number | undefined>();
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const files = [...(event.dataTransfer?.files ?? [])];
    const [file] = files;
    setChosen(undefined);
    if (file && files.length === 1) onFile(file);
    else if (file) void opening.start(() => Promise.reject(new Trouble(texts.ONE_FILE, false)));
  };
  const busy = opening.isBusy && (progress || texts.OPENING);
  return (
    <section>
      <h1 ref={title} tabIndex={-1}>
        {texts.TITLE}
      </h1>
      {note.length > 0 && (
        <Message kind="good">
          {note.map(text => (
            <p key={text}>{text}</p>
          ))}
        </Message>
      )}
      <p class="lead">{texts.LEAD}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the button in it does the same by keyboard */}
      <div
        class={isOver ? 'drop over' : 'drop'}
        onDragOver={event => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <input
          ref={input}
          type="file"
          accept=".csv,.tsv,.txt,.tab,text/csv,text/plain,text/tab-separated-values"
          hidden
          onChange={event => {
            const [file] = event.currentTarget.files ?? [];
            // The same file can be chosen again once it was mended.
            event.currentTarget.value = '';
            setChosen(undefined);
            if (file) onFile(file);
          }}
        />
        <Button kind="primary" busy={chosen === undefined && busy} onClick={() => input.current?.click()}>
          {texts.CHOOSE_FILE}
        </Button>
        <p class="note">{texts.DROP_FILE}</p>
      </div>
      <Failure of={opening} />
      <h2>{texts.A_SHEET}</h2>
      {sheets.length === 0 && <p class="lead">{texts.NO_SHEETS}</p>}
      <ul class="cells small">
        {sheets.map(sheet => (
          <li key={sheet.id}>
            <span dir="auto">
              {sheet.name}
              <small>{texts.sheetSize(sheet.rows)}</small>
            </span>
            <Button
              label={texts.chooseSheet(sheet.name)}
              busy={chosen === sheet.id && busy}
              onClick={() => {
                setChosen(sheet.id);
                onSheet(sheet);
              }}
            >
              {texts.CHOOSE}
            </Button>
          </li>
        ))}
      </ul>
      {last && (
        <div class="act small">
          <p>
            {texts.lastImport(last.name, last.conversations, last.customers, last.day)}
            {!last.isOver && ` ${texts.WAS_CUT_OFF}`}
          </p>
          <Button busy={undoing.isBusy && TAKING_BACK} onClick={onUndo}>
            {UNDO}
          </Button>
        </div>
      )}
      <Failure of={undoing} />
    </section>
  );
}
