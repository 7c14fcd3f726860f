import {decodeText} from '../../src/delimited/decode';
import {readDelimited} from '../../src/delimited/read-delimited';
import {columnSigns} from '../../src/pipeline/import/cell-reader';
import type {ImportedRow, ListReading} from '../../src/pipeline/import/imported-row';
import type {ListMapping} from '../../src/pipeline/import/list-mapping';
import {matchStages} from '../../src/pipeline/import/match-stages';
import {newStages, stagesWith} from '../../src/pipeline/import/new-stages';
import {stageOutcomes} from '../../src/pipeline/import/outcome';
import {readList} from '../../src/pipeline/import/read-list';
import {recognise} from '../../src/pipeline/import/recognise';
import {stageProbabilities, stageTexts} from '../../src/pipeline/import/stage-texts';
import {DEFAULT_PROCESS} from '../../src/pipeline/stages/default-process';
import {isoDay} from '../../src/pipeline/tables/serial-day';

/** A file as somebody reads it who agrees to all that is proposed. @param answers what they say where no cell decides. */
export function readFile(
  bytes: Uint8Array,
  answers: Partial<Pick<ListMapping, 'dayOrders' | 'decimals' | 'kind'>> = {},
) {
  const {rows} = readDelimited(decodeText(bytes).text);
  const recognised = recognise(rows, undefined, answers.kind);
  const mapping = {...recognised.mapping, ...answers};
  const matches = matchStages(stageTexts(rows, mapping), DEFAULT_PROCESS, stageOutcomes(rows, mapping));
  const stages = stagesWith(DEFAULT_PROCESS, newStages(matches, stageProbabilities(rows, mapping)), matches, true);
  const reading: ListReading = readList(rows, mapping, matches, stages);
  const asked = columnSigns(rows, mapping).filter(({found}) => found === 'asked' || found === 'mixed');
  return {product: recognised.product, mapping, matches, stages, asked, ...reading};
}

/** The ISO day of a cell, `""` for none. */
export function dayIn(cell: unknown): string {
  return cell === '' || cell === undefined ? '' : isoDay(Number(cell));
}

/** The rows of each line of a list that came, in order. */
export function byLine(rows: readonly ImportedRow[]): ImportedRow[][] {
  const lines = new Map<number, ImportedRow[]>();
  for (const row of rows) lines.set(row.line, [...(lines.get(row.line) ?? []), row]);
  return [...lines.values()];
}
