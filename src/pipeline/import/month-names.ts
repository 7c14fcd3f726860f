import {plainWords} from './plain-words';

/** In English, German, French, Spanish and Portuguese, without accents; what the first letters of several share stands with the first. */
const MONTHS: readonly string[] = [
  'january januar jan janner janvier janv enero ene janeiro',
  'february februar feb fevrier fevr fev febrero fevereiro',
  'march marz mar mrz mars marzo marco maerz',
  'april apr avril avr abril abr',
  'may mai mayo maio',
  'june juni jun juin junio junho',
  'july juli jul juillet juil julio julho',
  'august aug aout agosto ago',
  'september sep sept septembre septiembre setembro set',
  'october oktober okt oct octobre octubre outubro out',
  'november nov novembre noviembre novembro',
  'december dezember dez dec decembre diciembre dic dezembro',
];

const NUMBERS = new Map(MONTHS.flatMap((names, index) => names.split(' ').map(name => [name, index + 1] as const)));

/** The number of a month that is written as a word, from 1. */
export function monthOf(word: string): number | undefined {
  return NUMBERS.get(plainWords(word));
}
