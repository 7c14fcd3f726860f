/** The stages as they will be once a list's own are among them. */
import {BARE, type StageFields} from '../stages/stage';
import {nameKey, tidyName} from '../tables/name';
import {type StageType, stageType} from '../tables/stage-type';
import type {StageMatch} from './match-stages';
import {plainWords} from './plain-words';

/** Where a stage of this name usually stands in a process, by words of five languages. */
const EARLY_TO_LATE: readonly RegExp[] = [
  /\b(lead|new|prospect\w*|inbound|neu\w*|nouveau|nouvelle|nuev\w+|nov[oa])\b/,
  /\b(contact\w*|kontakt\w*|contat\w*|attempt\w*|appointment|erstgesprach|rendez vous|cita)\b/,
  /\b(engag\w*|meeting|demo\w*|discovery|analys\w*|need\w*|bedarf\w*|termin|reunion|reuniao|presentation|prasentation)\b/,
  /\b(qualif\w*|calific\w*|evaluat\w*|perception|decision maker\w*|id decision makers)\b/,
  /\b(propos\w*|quote\w*|offer\w*|angebot\w*|offre|devis|oferta|orcamento|presupuesto|value proposition)\b/,
  /\b(negotiat\w*|verhandl\w*|negoci\w*|review|bought in)\b/,
  /\b(contract\w*|commit\w*|closing|verbal\w*|vertrag\w*|contrat\w*|abschluss\w*|cierre|fechamento)\b/,
];

/** Where a stage's name stands among those of a process, from early to late; in the middle where it tells nothing. */
function placeOf(name: string): number {
  const found = EARLY_TO_LATE.findIndex(words => words.test(plainWords(name)));
  return found < 0 ? 3 : found;
}

/** A stage that an import makes. */
export interface NewStage {
  readonly stage: string;
  readonly type: StageType;
  /** Of winning, 0 to 1, as the list gives it on average; null where it gives none. */
  readonly probability: number | null;
}

/**
 * The stages that the matches ask for and that are not there, in the order of the list's own probabilities, or of what such
 * stages are usually called.
 *
 * @param probabilities on average, by the stages' texts in the list.
 */
export function newStages(matches: readonly StageMatch[], probabilities: ReadonlyMap<string, number>): NewStage[] {
  const seen = new Set<string>();
  const wanted = matches.filter(({to, isNew}) => {
    const isFirst = isNew !== null && to !== '' && !seen.has(nameKey(to));
    if (isFirst) seen.add(nameKey(to));
    return isFirst;
  });
  const named = wanted.map(({text, to, isNew}) => ({
    stage: tidyName(to),
    type: isNew as StageType,
    probability: probabilities.get(nameKey(text)) ?? null,
  }));
  const isKnown = named.every(({type, probability}) => type !== 'Open' || probability !== null);
  const place = ({stage, probability}: NewStage): number => (isKnown ? (probability ?? 1) : placeOf(stage));
  return named.sort((a, b) => place(a) - place(b));
}

/**
 * All stages with the new ones among them: Open ones before Won, others at the end.
 *
 * @param isReplacing Open stages that no row of the list takes go: for a log in which nothing stands yet. They stay where the
 * list takes none at all.
 */
export function stagesWith<Present extends StageFields<string | number | null>>(
  present: readonly Present[],
  news: readonly NewStage[],
  matches: readonly StageMatch[],
  isReplacing: boolean,
): (Present | (StageFields<number | null> & {readonly type: StageType}))[] {
  const used = new Set(matches.map(({to}) => nameKey(to)));
  const isOpen = ({type}: {readonly type: string}): boolean => stageType(type) === 'Open';
  const takesOpen = news.some(isOpen) || present.some(stage => isOpen(stage) && used.has(nameKey(stage.stage)));
  const kept = present.filter(stage => !isReplacing || !takesOpen || !isOpen(stage) || used.has(nameKey(stage.stage)));
  const made = news.map(each => ({...BARE, ...each}));
  const open = made.filter(isOpen);
  const won = made.filter(({type}) => type === 'Won');
  const rest = made.filter(({type}) => type === 'Lost' || type === 'Disqualified');
  const before = kept.filter(isOpen);
  const opened =
    isReplacing && takesOpen
      ? [...before, ...open].sort((a, b) => placeOf(a.stage) - placeOf(b.stage))
      : [...before, ...open];
  return [...opened, ...won, ...kept.filter(stage => !isOpen(stage)), ...rest];
}
