import * as texts from '../../src/texts/panel/import';
import {andMore} from '../../src/texts/panel/parts';
import {Sentence} from '../parts/sentence';
import type {RemarkGroup} from './group-remarks';

export interface RemarksProps {
  readonly title: string;
  readonly lead?: string;
  readonly groups: readonly RemarkGroup[];
  readonly isSheet: boolean;
}

/** What is to be said of rows of the list, reason by reason, with the first rows of each. */
export function Remarks({title, lead, groups, isSheet}: RemarksProps) {
  return (
    <>
      <h2>{title}</h2>
      {lead && <p class="lead">{lead}</p>}
      {groups.map(({title: reason, count, first}) => (
        <details key={reason} class="group">
          <summary>
            <Sentence text={reason} /> <span class="type">{count.toLocaleString()}</span>
          </summary>
          {first.every(remark => remark.reason === reason) ? (
            <p>
              {texts.places(
                isSheet,
                first.map(({line}) => line),
              )}
            </p>
          ) : (
            <ul class="cells small">
              {first.map(({line, reason: its}, index) => (
                <li key={index}>
                  <Sentence text={texts.placeSays(isSheet, line, its)} />
                </li>
              ))}
            </ul>
          )}
          {count > first.length && <p class="note">{andMore(count - first.length)}</p>}
        </details>
      ))}
    </>
  );
}
