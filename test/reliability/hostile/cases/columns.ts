import {columnLetters} from '../../../../src/formula/column-letters';
import {TABLES} from '../../../../src/pipeline/tables/tables';
import type {HostileCase} from '../hostile-case';

const BROKEN = /^overview: The numbers cannot be worked out/;
const LEFT_OUT = /^overview: \d+ rows of Conversations left out/;
const MEND_STAGES = [/^set up: The stages need mending first/];

/** What is told after Set up has added the column that was deleted, blank, where rows cannot do without it. */
const TOLD_AFTER: Readonly<Record<string, Partial<HostileCase>>> = {
  'Stages.stage': {told: MEND_STAGES, right: 'never'},
  'Stages.type': {told: MEND_STAGES, right: 'never'},
  'Conversations.date': {told: [LEFT_OUT]},
  'Conversations.customer': {told: [LEFT_OUT]},
};

/** The columns of each table renamed or deleted, one by one. */
export const columns: readonly HostileCase[] = Object.values(TABLES).flatMap(({sheet, columns: all}) =>
  all.flatMap(({header, id}, index): HostileCase[] => {
    const lacks = new RegExp(
      `^(panel|refresh|save): Row 1 of the sheet "${sheet}" has no column "${header}"\\. Give the column its header back, or run`,
    );
    const {told = [], right = 'afterSetUp'} = TOLD_AFTER[`${sheet}.${id}`] ?? {};
    return [
      {
        name: `${header} of ${sheet} renamed`,
        spoil: host => host.sheet(sheet).type(`${columnLetters(index + 1)}1`, 'Something else'),
        told: [new RegExp(`^overview: Row 1 of ${sheet} does not say what it said`), lacks],
        right: 'never',
      },
      {
        name: `${header} of ${sheet} deleted`,
        spoil: host => host.sheet(sheet).deleteColumns(index + 1),
        told: [BROKEN, lacks, ...told],
        right,
        showsErrors: true,
        setUp: [],
      },
    ];
  }),
);
