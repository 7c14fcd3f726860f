import {byId, element} from './element';

/** What the page says in passing: the banner of a running script, toasts, the progress of loading, "Calculating…". */

let bannerTimer: number | undefined;

/** Google's banner while a script runs. It stands until `showFinished`, or until the user dismisses it. */
export function showRunning(): void {
  banner('Running script', 'running');
}

/** Google leaves an error standing until it is dismissed. */
export function showFinished(error: string | null): void {
  banner(error ?? 'Finished script', error === null ? 'finished' : 'failed');
  if (error === null) bannerTimer = window.setTimeout(hideBanner, 2_500);
}

function banner(text: string, kind: string): void {
  clearTimeout(bannerTimer);
  const place = byId('banner');
  const dismiss = element('button', {type: 'button', click: hideBanner}, 'Dismiss');
  place.replaceChildren(element('span', {class: 'text'}, text), dismiss);
  place.className = kind;
  place.hidden = false;
}

function hideBanner(): void {
  byId('banner').hidden = true;
}

/** Google's default, in seconds. A negative number of seconds leaves a toast standing. */
const toastSeconds = 5;

/** `title` may be empty. Null `seconds` are Google's 5; a negative number leaves the toast until the user closes it. */
export function showToast(title: string, message: string, seconds: number | null): void {
  const close = element(
    'button',
    {class: 'toast-close', type: 'button', 'aria-label': 'Close', click: () => toast.remove()},
    '✕',
  );
  const texts = [...(title ? [element('strong', {}, title)] : []), element('span', {}, message)];
  const toast = element('div', {class: 'toast', role: 'status'}, element('div', {}, ...texts), close);
  byId('toasts').append(toast);
  const shown = seconds ?? toastSeconds;
  if (shown >= 0) setTimeout(() => toast.remove(), shown * 1_000);
}

/** `share` is from 0 to 1, or null where nobody knows how long it takes. */
export function showProgress(label: string, share: number | null): void {
  byId('progress').hidden = false;
  byId('progress-label').textContent = label;
  const bar = byId('progress-bar');
  bar.classList.toggle('unknown', share === null);
  bar.style.setProperty('--share', String(share ?? 0.3));
}

/** Takes away what `showProgress` shows, if anything. */
export function hideProgress(): void {
  byId('progress').hidden = true;
}

/** What takes longer than this is said, in milliseconds. */
const patience = 300;
let calculatingTimer: number | undefined;

/**
 * Says "Calculating…" in 300 milliseconds, unless `hideCalculating` comes before. Calling it again starts no new wait.
 */
export function showCalculating(): void {
  calculatingTimer ??= window.setTimeout(() => (byId('calculating').hidden = false), patience);
}

/** Ends the wait of `showCalculating`, too. */
export function hideCalculating(): void {
  clearTimeout(calculatingTimer);
  calculatingTimer = undefined;
  byId('calculating').hidden = true;
}
