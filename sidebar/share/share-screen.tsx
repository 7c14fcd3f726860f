import {useEffect, useState} from 'preact/hooks';
import type {SharePlace} from '../../src/panel/share';
import {LOOKING, TITLE} from '../../src/texts/panel/share';
import {Loading} from '../parts/loading';
import {useAction} from '../parts/use-action';
import {call} from '../server/call';
import {SetUp} from '../set-up';
import {Compare} from './compare';
import {Freeze} from './freeze';
import {PdfLinks} from './pdf-links';
import {WhoSees} from './who-sees';

/** How to show the result to others. */
export function ShareScreen({locale}: {readonly locale: string}) {
  const [place, setPlace] = useState<SharePlace | undefined>();
  const reading = useAction();
  const reload = async (): Promise<void> => {
    const read = await reading.start(() => call('sharePlace'));
    if (read) setPlace(read);
  };
  useEffect(() => void reload(), []);
  if (!place) return <Loading title={TITLE} what={LOOKING} {...reading} reload={reload} />;
  if (!place.sheets.some(({as}) => as === 'overview')) return <SetUp reading={reading} reload={reload} />;
  return (
    <section>
      <h1>{TITLE}</h1>
      <PdfLinks place={place} locale={locale} />
      <Freeze frozen={place.frozen} onFrozen={frozen => setPlace({...place, frozen})} />
      <Compare frozen={place.frozen} money={place.money} locale={locale} />
      <WhoSees />
    </section>
  );
}
