import {render} from 'preact';
import {EXCHANGE_SCREENS} from '../src/panel/screens';
import {ExchangeApp} from './exchange-app';
import {languageTag} from './locale';

const {screen, locale = ''} = document.body.dataset;
const root = document.getElementById('panel');
if (root) {
  const start = EXCHANGE_SCREENS.find(name => name === screen) ?? EXCHANGE_SCREENS[0];
  render(<ExchangeApp start={start} locale={languageTag(locale)} />, root);
}
