import {HELP} from '../src/texts/panel/app';

/** Where the site with the pages of help stands, with a slash at its end; "" while there is none. The build puts it in. */
declare const SITE: string;

/** The way to the page of help of a screen, in a new tab; nothing while there is no site. */
export function Help({screen}: {readonly screen: string}) {
  // Not the other way round: after a return, the bundler would keep the label.
  return SITE ? (
    <a href={`${SITE}help/${screen}.html`} target="_blank" rel="noopener" aria-label={HELP}>
      ?
    </a>
  ) : null;
}
