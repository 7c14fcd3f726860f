import {amountWidth, nameWidth} from '../plan/contents';
import type {Layout} from '../plan/layout';

/** Raise it when a version of the add-on changes how generated sheets look, so that the next Refresh builds them anew. */
const VERSION = 5;

/** What the formatting of the generated sheets is made from. Two layouts with the same look differ in formulas only. */
export function overviewLook(layout: Layout): string {
  return [
    listLook(layout),
    ...Object.values(layout.capacity),
    amountWidth(layout),
    nameWidth(layout),
    ...layout.stages.map(({type, colour}) => `${type}${colour}`),
  ].join(' ');
}

/** What the formatting of the sheet Deals is made from, and the beginning of every look. */
function listLook({money}: Pick<Layout, 'money'>): string {
  return `${VERSION} ${money.format}`;
}

/** Whether Deals was formatted as it would be now. */
export function isOfListLook(look: string | undefined, layout: Layout): boolean {
  return look?.startsWith(`${listLook(layout)} `) ?? false;
}

/** Whether a look was given by this version of the add-on. */
export function isOfThisVersion(look: string | undefined): boolean {
  return look?.startsWith(`${VERSION} `) ?? false;
}
