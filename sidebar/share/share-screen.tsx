import {WhoSees} from './who-sees';

/** How to show the result to others. */
export function ShareScreen() {
  return (
    <section>
      <h1>Share</h1>
      <WhoSees />
    </section>
  );
}
