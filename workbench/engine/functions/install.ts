import {defineArrayFunctions} from './array';
import {defineLogicFunctions} from './logic';
import {defineLookupFunctions} from './lookup';
import {defineNumberFunctions} from './number';
import {defineSortFunctions} from './sort';
import {defineTextFunctions} from './text';

/** Makes the engine's functions answer as Google's. The engine keeps one list of functions for all models. */
export function installFunctions(): void {
  defineArrayFunctions();
  defineLogicFunctions();
  defineLookupFunctions();
  defineNumberFunctions();
  defineSortFunctions();
  defineTextFunctions();
}
