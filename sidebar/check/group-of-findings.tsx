import type {FindingGroup, Fix} from '../../src/pipeline/check/group-findings';
import {isoDay} from '../../src/pipeline/tables/serial-day';
import * as texts from '../../src/texts/panel/check';
import {andMore, GOING} from '../../src/texts/panel/parts';
import {Button} from '../parts/button';
import {Message} from '../parts/message';
import {Sentence} from '../parts/sentence';

/** So many changes are shown before they are made; they are alike. */
const SHOWN = 5;

export interface GroupOfFindingsProps {
  readonly group: FindingGroup;
  readonly isMending: boolean;
  /** The row that is being brought up. */
  readonly goingTo: number | undefined;
  readonly onMend: () => void;
  readonly onGo: (row: number, column: string) => void;
}

/** One kind of finding: what it means, what can be mended for certain, and where it is found. */
export function GroupOfFindings({group, isMending, goingTo, onMend, onGo}: GroupOfFindingsProps) {
  const {header, title, remedy, weight, count, cells, fixes, isDate} = group;
  const changes = [...new Set(fixes.map(fix => change(fix, isDate)))];
  return (
    <details class="group">
      <summary>
        <span>
          {header}: {title}
        </span>{' '}
        <span class="type">
          {texts.WEIGHTS[weight]} · {count.toLocaleString()}
        </span>
      </summary>
      <p>{remedy}</p>
      {fixes.length > 0 && (
        <Message kind="hint">
          <p>{texts.CERTAIN}</p>
          <ul>
            {changes.slice(0, SHOWN).map(text => (
              <li key={text}>
                <Sentence text={text} />
              </li>
            ))}
            {changes.length > SHOWN && <li>{texts.andMoreLikeThese(changes.length - SHOWN)}</li>}
          </ul>
          <Button busy={isMending && texts.MENDING} onClick={onMend}>
            {texts.mend(fixes.length)}
          </Button>
        </Message>
      )}
      <ul class="cells small">
        {cells.map(({row, column, reason}, index) => (
          <li key={`${row} ${index}`}>
            {reason !== title && <Sentence text={reason} />}
            {row !== undefined && (
              <Button
                label={texts.goToRowFor(row, reason)}
                busy={goingTo === row && GOING}
                onClick={() => onGo(row, column)}
              >
                {texts.goToRow(row)}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {count > cells.length && <p class="note">{andMore(count - cells.length)}</p>}
    </details>
  );
}

/** What mending does to a cell, as it is shown before. */
export function change({text, number, name}: Fix, isDate: boolean): string {
  return `“${visible(text)}” → ${number === null ? `“${name}”` : isDate ? day(number) : number}`;
}

/** What looks like nothing, or like an ordinary space, is often all that is wrong with a text. */
function visible(text: string): string {
  return text.replace(/[\u200b-\u200d\u2060\ufeff]/g, texts.NO_WIDTH).replace(/[^\S ]/g, texts.OTHER_SPACE);
}

function day(serial: number): string {
  const minutes = Math.round((serial % 1) * 1440);
  const time = [Math.floor(minutes / 60), minutes % 60].map(part => String(part).padStart(2, '0')).join(':');
  return isoDay(serial) + (minutes === 0 ? '' : ` ${time}`);
}
