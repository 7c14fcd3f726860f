import * as texts from '../../src/texts/panel/share';
import {Emphasised} from '../parts/emphasised';

/** What others see of a spreadsheet, and how to show them less. No code can change that: it is said. */
export function WhoSees() {
  return (
    <>
      <h2>{texts.WHAT_MANAGEMENT_SEES}</h2>
      <p>
        <Emphasised text={texts.ALL_IS_SEEN} />
      </p>
      <Ways to={texts.SHOW_ONLY_OVERVIEW} of={[texts.SEND_PDF, texts.COPY_FROZEN, texts.PUBLISH_TO_WEB]} />
      <Ways to={texts.PROTECT_LOG} of={[texts.HOW_TO_PROTECT, texts.WHAT_PROTECTING_DOES, texts.VIEWERS_CAN_COPY]} />
    </>
  );
}

/** What is folded away until somebody asks for it. */
function Ways({to, of}: {readonly to: string; readonly of: readonly string[]}) {
  return (
    <details>
      <summary>{to}</summary>
      <ul>
        {of.map(text => (
          <li key={text}>
            <Emphasised text={text} />
          </li>
        ))}
      </ul>
    </details>
  );
}
