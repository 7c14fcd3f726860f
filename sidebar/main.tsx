import {render} from 'preact';
import {SCREENS} from '../src/panel/screens';
import {App} from './app';
import {today} from './today';

const {screen, timeZone = '', salesperson = ''} = document.body.dataset;
const root = document.getElementById('panel');
if (root) {
  render(
    <App
      start={SCREENS.find(name => name === screen) ?? 'log'}
      salesperson={salesperson}
      today={() => today(new Date(), timeZone)}
    />,
    root,
  );
}
