import {render} from 'preact';
import {SCREENS} from '../src/panel/screens';
import {App} from './app';
import {languageTag} from './locale';
import {dayOf, moment} from './moment';

const {screen, timeZone = '', locale = '', salesperson = ''} = document.body.dataset;
const root = document.getElementById('panel');
if (root) {
  render(
    <App
      start={SCREENS.find(name => name === screen) ?? 'today'}
      salesperson={salesperson}
      locale={languageTag(locale)}
      now={() => moment(new Date(), timeZone)}
      dayAt={at => dayOf(moment(new Date(at), timeZone))}
    />,
    root,
  );
}
