import {useEffect, useMemo, useRef, useState} from 'preact/hooks';
import * as texts from '../../src/texts/panel/import';
import {announce} from '../parts/announce';
import {Button} from '../parts/button';
import {Failure} from '../parts/failure';
import {Lines} from '../parts/lines';
import {useAction} from '../parts/use-action';
import {useFocus} from '../parts/use-focus';
import {download} from './download';
import {type Draft, dealsWithoutCustomer} from './draft';
import {FirstRows} from './first-rows';
import {groupRemarks, remarksCsv} from './group-remarks';
import {pause} from './open-list';
import {type Preview, previewOf} from './preview';
import {Remarks} from './remarks';
import {stagePlan} from './stage-plan';

export interface PreviewStepProps {
  readonly draft: Draft;
  readonly locale: string;
  readonly onImport: (preview: Preview) => void;
  readonly onBack: () => void;
}

/** The fourth step: what will come, what stays out and why, and the first rows as they will stand. */
export function PreviewStep({draft, locale, onImport, onBack}: PreviewStepProps) {
  const title = useFocus<HTMLHeadingElement>();
  const [preview, setPreview] = useState<Preview | undefined>();
  const [rows, setRows] = useState(0);
  const isWanted = useRef(true);
  const reading = useAction();
  const read = async (): Promise<void> => {
    const found = await reading.start(() =>
      previewOf(draft, async so => {
        setRows(so);
        await pause();
        return isWanted.current;
      }),
    );
    if (!found) return;
    setPreview(found);
    announce(`${texts.CONVERSATIONS}: ${found.rows.length.toLocaleString()}`);
  };
  useEffect(() => {
    void read();
    return () => {
      isWanted.current = false;
    };
  }, []);
  return (
    <section>
      <h1 ref={title} tabIndex={-1}>
        {texts.PREVIEW}
      </h1>
      {preview ? (
        <Coming draft={draft} preview={preview} locale={locale} />
      ) : (
        <p class="loading">{rows === 0 ? texts.READING_LIST : texts.readingRows(rows)}</p>
      )}
      <footer>
        <Failure of={reading} />
        {preview && preview.rows.length + preview.customers.length > 0 && (
          <Button kind="primary" onClick={() => onImport(preview)}>
            {texts.importThem(preview.rows.length)}
          </Button>
        )}
        <Button onClick={onBack}>{texts.BACK}</Button>
      </footer>
    </section>
  );
}

interface ComingProps extends Pick<PreviewStepProps, 'draft' | 'locale'> {
  readonly preview: Preview;
}

function Coming({draft, preview, locale}: ComingProps) {
  const {read, rows, customers, already, leftOut, doubts} = preview;
  const {mapping, list} = draft;
  const unnamed = useMemo(() => (mapping.takesDealAsCustomer ? dealsWithoutCustomer(draft) : 0), [draft]);
  const news = useMemo(
    () =>
      stagePlan(draft)
        .stages.filter(({isNew}) => isNew)
        .map(({stage}) => stage),
    [draft],
  );
  const [out, odd] = useMemo(() => [groupRemarks(leftOut), groupRemarks(doubts)], [preview]);
  const save = (): void => {
    const lines = [
      ...leftOut.map(({line, reason}) => [line, texts.STAYS_OUT, reason]),
      ...doubts.map(({line, reason}) => [line, texts.COMES, reason]),
    ];
    download(texts.REPORT_FILE, remarksCsv(texts.REPORT_HEADER, lines));
  };
  const count = (number: number): string => number.toLocaleString();
  return (
    <>
      <Lines
        of={[
          {label: texts.ROWS_READ, text: count(read)},
          {label: texts.CONVERSATIONS, text: count(rows.length)},
          {label: texts.CUSTOMERS, text: count(customers.length)},
          {label: texts.ALREADY, text: already > 0 ? count(already) : ''},
          {label: texts.LEFT_OUT, text: leftOut.length > 0 ? count(leftOut.length) : ''},
          {label: texts.DOUBTS, text: doubts.length > 0 ? count(doubts.length) : ''},
          {label: texts.NEW_STAGES, text: news.join(', ')},
        ]}
      />
      {rows.length === 0 && <p>{texts.NOTHING_COMES}</p>}
      {unnamed > 0 && <p class="note">{texts.dealsTookNames(unnamed)}</p>}
      {out.length > 0 && <Remarks title={texts.rowsLeftOut(leftOut.length)} groups={out} isSheet={list.isSheet} />}
      {odd.length > 0 && (
        <Remarks
          title={texts.rowsDoubtful(doubts.length)}
          lead={texts.COME_ALL_THE_SAME}
          groups={odd}
          isSheet={list.isSheet}
        />
      )}
      {out.length + odd.length > 0 && (
        <p class="small">
          <Button onClick={save}>{texts.DOWNLOAD}</Button>
        </p>
      )}
      {rows.length > 0 && <FirstRows rows={rows} draft={draft} locale={locale} />}
    </>
  );
}
