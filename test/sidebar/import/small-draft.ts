import {type Draft, draftFrom, type There} from '../../../sidebar/import/draft.ts';
import {listOf} from '../../pipeline/import/list-of.ts';
import {BLANK} from '../../pipeline/stages/present-stages.ts';

/** A spreadsheet of four stages and an empty log. */
export const THERE: There = {
  conversations: [],
  customers: [],
  columns: [],
  stages: [
    {...BLANK, stage: 'Talk', type: 'Open', probability: 0.2, targetDays: '', action: '', colour: '#111111', rows: 0},
    {...BLANK, stage: 'Offer', type: 'Open', probability: '', targetDays: 7, action: '', colour: '#222222', rows: 0},
    {...BLANK, stage: 'Won', type: 'Won', probability: 1, targetDays: '', action: '', colour: '#333333', rows: 0},
    {...BLANK, stage: 'Lost', type: 'Lost', probability: '', targetDays: '', action: '', colour: '#444444', rows: 0},
  ],
};

export const DEALS = `Deal ID,Deal name,Company,Stage,Created on,Closed on,Amount,Region
1,Roof,Alder,Demo,2025-01-10,,1200,North
2,Door,Birch,Offer,2025-02-03,,300,South
3,Wall,,Won,2025-01-20,2025-03-01,500,North
4,Floor,Birch,Lost,,,700,`;

/** What is proposed for a list of deals. */
export function draftOf(text: string, there: Partial<There> = {}, signs: Draft['signs'] = {days: 'day', amounts: '.'}) {
  return draftFrom({name: 'deals.csv', isSheet: false, rows: listOf(text)}, {...THERE, ...there}, signs);
}
