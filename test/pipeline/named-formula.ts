/** A formula with the ids of what it reads in place of addresses, so that a new number changes no other number's text. */
import type {Node, ReferenceNode} from '../../src/formula/node';
import {print} from '../../src/formula/print';
import type {FactColumn, ListId} from '../../src/pipeline/facts/columns';
import {FACT_SHEETS, type FactSheetId} from '../../src/pipeline/facts/fact-sheets';
import {type Overview, slotAt} from '../../src/pipeline/overview/place';
import {GENERATED_SHEETS} from '../../src/pipeline/workbook/workbook-plan';
import {EXTRACT_LAYOUT, LAYOUT} from './layout-fixture';

const {sheet: log, given = {}} = EXTRACT_LAYOUT.tables.conversations;
const GIVEN = {sheet: log, columns: given};

/**
 * @param overview where the overview's numbers stand.
 * @param own the sheet that the formula stands on, whose cells it names without a sheet.
 */
export function namedFormula(formula: Node, overview: Overview, own = GENERATED_SHEETS.overview): string {
  return print(renamed(formula, overview, own)).replaceAll(/'\u2039([^']+)\u203a'!A1/g, '$1');
}

function renamed(node: Node, overview: Overview, own: string): Node {
  if (node.kind === 'call') return {...node, args: node.args.map(arg => renamed(arg, overview, own))};
  if (node.kind === 'operation') {
    return {...node, left: renamed(node.left, overview, own), right: renamed(node.right, overview, own)};
  }
  if (node.kind !== 'reference') return node;
  // A sheet's name is the one part of a reference that prints as it is.
  return {kind: 'reference', sheet: `\u2039${nameOf(node, overview, own)}\u203a`, column: 1, firstRow: 1, lastRow: 1};
}

function nameOf(node: ReferenceNode, overview: Overview, own: string): string {
  const {sheet = own, column, firstRow} = node;
  for (const {sheet: name, columns} of [...Object.values(LAYOUT.tables), GIVEN]) {
    const id = Object.keys(columns).find(id => columns[id as never] === column);
    if (name === sheet && id !== undefined) return `${name}.${id}`;
  }
  for (const [id, {lists, firstRow: top}] of Object.entries(FACT_SHEETS)) {
    if (GENERATED_SHEETS[id as FactSheetId] !== sheet) continue;
    const columns = (Object.entries(lists) as [ListId, readonly FactColumn[]][]).flatMap(([list, all]) =>
      all.map(each => `${list}.${each.id}`),
    );
    const shift = (firstRow ?? top) - top;
    return `${columns[column - 1]}${shift === 0 ? '' : shift < 0 ? ' above' : ' below'}`;
  }
  if (sheet !== GENERATED_SHEETS.overview) return `${sheet}.${column}`;
  return onOverview(node, overview);
}

function onOverview({column, firstRow = 1, lastRow = firstRow}: ReferenceNode, overview: Overview): string {
  const [first, last] = [firstRow, lastRow].map(row => slotAt(overview, {row, column}));
  const lines = first === last ? first?.line : `${first?.line} to ${last?.line}`;
  return [first?.section, ...(first?.column === 'value' ? [] : [first?.column]), lines].join('.');
}
