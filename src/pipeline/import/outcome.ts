/** How a deal of a list stands: by a status in words, or by columns of yes and no. */
import {nameKey} from '../tables/name';
import type {StageType} from '../tables/stage-type';
import {columnsFor, type ListMapping} from './list-mapping';
import {plainWords} from './plain-words';
import {type SourceRow, textOf} from './source';

const WON = /\b(won|win|gewonnen|auftrag erhalten|gagnee?|conclue?|ganad[oa]|ganh[oa]|ganhou|vendid[oa]|sold|signed)\b/;
const LOST =
  /\b(lost|lose|verloren|perdue?|perdid[oa]|abandoned|cancel(?:l?ed)?|storniert|abgesagt|annulee?|cancelad[oa]|rejected|declined|abgelehnt)\b/;
const NO_FIT =
  /\b(disqualified|unqualified|not qualified|junk|spam|no fit|not a fit|disqualifiziert|unqualifiziert|disqualifiee?|descalificad[oa]|desqualificad[oa]|no calificad[oa])\b/;
const OPEN =
  /\b(open|opened|active|in progress|offen|aktiv|laufend|ouverte?|en cours|abiert[oa]|activ[oa]|ativ[oa]|em andamento|abert[oa]|en curso)\b/;
const GONE =
  /\b(deleted|archived|geloscht|archiviert|supprimee?|archivee?|eliminad[oa]|borrad[oa]|excluid[oa]|arquivad[oa])\b/;
/** `Not won yet`. */
const DENIED = /\b(not|nicht|pas|no|nao)\b/;
const YES = /^(true|yes|y|1|x|wahr|ja|j|vrai|oui|verdadero|si|verdadeiro|sim)$/;
const NO = /^(false|no|n|0|falsch|nein|faux|non|falso|nao)$/;

/** How a deal of this status stands: `gone` for one that was thrown away; undefined for a text that says nothing of it. */
export function outcomeOf(status: string): StageType | 'gone' | undefined {
  const words = plainWords(status);
  if (GONE.test(words)) return 'gone';
  return endingOf(words) ?? (OPEN.test(words) ? 'Open' : undefined);
}

/** The type of a stage that words say a deal ended with. */
export function endingOf(words: string): Exclude<StageType, 'Open'> | undefined {
  if (NO_FIT.test(words)) return 'Disqualified';
  if (DENIED.test(words)) return undefined;
  if (LOST.test(words)) return 'Lost';
  return WON.test(words) ? 'Won' : undefined;
}

/** What a row's columns of yes and no say; undefined where there are none, or they say nothing. */
export function flaggedOutcome(row: SourceRow, mapping: Pick<ListMapping, 'columns'>): StageType | undefined {
  const flag = (target: 'isWon' | 'isLost' | 'isClosed'): boolean | undefined => {
    const [column] = columnsFor(mapping, target);
    const words = column === undefined ? '' : plainWords(textOf(row, column));
    return YES.test(words) ? true : NO.test(words) ? false : undefined;
  };
  const [won, lost, closed] = [flag('isWon'), flag('isLost'), flag('isClosed')];
  if (won) return 'Won';
  if (lost || (closed && won === false)) return 'Lost';
  return closed === false || (won === false && lost === false) ? 'Open' : undefined;
}

/** How the deals at each stage of a list ended by those columns, by `nameKey` of the stage; none for one at which some are open. */
export function stageOutcomes(rows: readonly SourceRow[], mapping: ListMapping): Map<string, StageType> {
  const found = new Map<string, StageType>();
  const [stage] = columnsFor(mapping, 'stage');
  if (stage === undefined) return found;
  for (const row of rows.slice(mapping.header + 1)) {
    const outcome = flaggedOutcome(row, mapping);
    const key = nameKey(textOf(row, stage));
    if (outcome === undefined || key === '') continue;
    found.set(key, (found.get(key) ?? outcome) === outcome ? outcome : 'Open');
  }
  return found;
}
