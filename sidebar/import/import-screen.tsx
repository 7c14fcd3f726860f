import {useEffect, useRef, useState} from 'preact/hooks';
import type {LastImport, SheetListed} from '../../src/panel/calls';
import type {Choices} from '../../src/pipeline/choices/choices';
import * as texts from '../../src/texts/panel/import';
import {announce} from '../parts/announce';
import {Loading} from '../parts/loading';
import {NoLog} from '../parts/no-log';
import {useAction} from '../parts/use-action';
import {call} from '../server/call';
import {SetUp} from '../set-up';
import {Choose} from './choose';
import {Columns} from './columns';
import {type Draft, draftFrom, type List} from './draft';
import {habitsOf} from './habits';
import {importJob} from './import-job';
import {openFile, openSheet, pause} from './open-list';
import {PreviewStep} from './preview-step';
import {Stages} from './stages';
import {useWriting} from './use-writing';
import {WritingStep} from './writing-step';

/** What the first step shows. */
interface Start {
  readonly stages: Choices['stages'];
  /** The sheet in the place of the log, into which nothing can be imported. */
  readonly dealsFrom: Choices['dealsFrom'];
  readonly sheets: readonly SheetListed[];
  readonly last: LastImport | null;
}

type Step = 'choose' | 'columns' | 'stages' | 'preview' | 'write';

/** Brings a list into the log: chosen, recognised, its stages matched, looked over, and only then written. */
export function ImportScreen({locale}: {readonly locale: string}) {
  const [start, setStart] = useState<Start | undefined>();
  const [draft, setDraft] = useState<Draft | undefined>();
  const [step, setStep] = useState<Step>('choose');
  const [note, setNote] = useState<readonly string[]>([]);
  const [progress, setProgress] = useState('');
  const [isBack, setBack] = useState(false);
  const reading = useAction();
  const opening = useAction();
  const writing = useWriting();
  const wantsSetUp = useRef(false);
  const reload = async (): Promise<void> => {
    const read = await reading.start(() =>
      Promise.all([call('readChoices'), call('listSheets'), call('lastImport')] as const),
    );
    if (!read) return;
    const [{stages, dealsFrom}, sheets, last] = read;
    setStart({stages, dealsFrom, sheets, last});
  };
  useEffect(() => void reload(), []);
  if (reading.trouble) wantsSetUp.current = reading.trouble.wantsSetUp;
  if (!start && wantsSetUp.current) return <SetUp reading={reading} reload={reload} />;
  if (!start) return <Loading title={texts.TITLE} what={texts.READING_SHEETS} {...reading} reload={reload} />;

  if (start.dealsFrom)
    return (
      <>
        <h1>{texts.TITLE}</h1>
        <NoLog sheet={start.dealsFrom} />
      </>
    );

  const open = async (work: () => Promise<List>): Promise<void> => {
    setNote([]);
    setProgress('');
    const opened = await opening.start(async () => {
      const [list, present] = await Promise.all([work(), call('readPresent')]);
      await pause();
      return draftFrom(list, {...present, stages: start.stages}, habitsOf(locale));
    });
    if (!opened) return;
    setDraft(opened);
    setStep('columns');
    setBack(true);
  };
  const begin = async (told: readonly string[]): Promise<void> => {
    setDraft(undefined);
    setNote(told);
    announce(told.join(' '));
    setStart(undefined);
    setStep('choose');
    await reload();
  };
  const undo = async (): Promise<void> => {
    const told = await writing.undo(start.stages.map(({stage}) => stage));
    if (told) await begin(told);
  };
  const {job} = writing;
  if (step === 'write' && job && writing.progress) {
    const given = {job, progress: writing.progress, writing};
    return <WritingStep {...given} onUndo={undo} onAnother={() => void begin([])} />;
  }
  if (!draft || step === 'choose') {
    return (
      <Choose
        {...start}
        isBack={isBack}
        note={note}
        opening={opening}
        progress={progress}
        undoing={writing.undoing}
        onFile={file => void open(() => openFile(file))}
        onSheet={sheet => void open(() => openSheet(sheet, rows => setProgress(texts.readingRows(rows))))}
        onUndo={undo}
      />
    );
  }
  const hasStages = draft.matches.length > 0;
  const given = {draft, locale, onChange: setDraft};
  if (step === 'columns') {
    return (
      <Columns {...given} onNext={() => setStep(hasStages ? 'stages' : 'preview')} onBack={() => setStep('choose')} />
    );
  }
  if (step === 'stages') {
    return <Stages {...given} onNext={() => setStep('preview')} onBack={() => setStep('columns')} />;
  }
  return (
    <PreviewStep
      {...given}
      onImport={preview => {
        writing.begin(importJob(draft, preview));
        setStep('write');
      }}
      onBack={() => setStep(hasStages ? 'stages' : 'columns')}
    />
  );
}
