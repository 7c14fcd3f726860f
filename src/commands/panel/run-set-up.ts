import type {Answer} from '../../panel/answer';
import {setUp} from '../set-up';

/** What the menu item does, for a panel that finds no sheets to work with. It says itself what it could not do. */
export function runSetUp(): Answer<null> {
  setUp();
  return {ok: true, value: null};
}
