import type {HostileCase} from '../hostile-case';

/**
 * Google shows #REF! in each cell of a circle, whatever its formula says; here IFERROR takes it for a blank, so that the
 * numbers settle on something. What is left to see is that nothing is lost, and no command fails.
 */
function circle(name: string, sheet: string, address: string, formula: string): HostileCase {
  return {
    name: `${name} that is computed from ${formula}`,
    spoil: host => host.sheet(sheet).type(address, formula),
    right: 'never',
    showsErrors: true,
  };
}

/** Cells of people's tables that are computed from what is computed from them. */
export const circles: readonly HostileCase[] = [
  circle('a day', 'Conversations', 'A5', '=Overview!B3+Overview!B10*0'),
  circle('an amount', 'Conversations', 'E5', '=Deals!F3'),
  circle('a quota', 'Targets', 'B2', '=SUM(Deals!F3:F)'),
  circle('As of', 'Overview', 'B3', '=Deals!L3'),
  {
    name: 'an amount that is computed from itself',
    spoil: host => host.sheet('Conversations').type('E5', '=E5'),
    told: [/^check: conversations 5 Value: "#REF!" is no number/],
  },
  {
    name: 'a day that is computed from itself',
    spoil: host => host.sheet('Conversations').type('A5', '=A5+1'),
    told: [/^check: conversations 5 Date: "#REF!" is no date/, /^overview: 1 row of Conversations left out/],
  },
  {
    name: 'days that are computed from the row above',
    spoil: host => host.sheet('Conversations').paste([['=A4+1'], ['=A5+1'], ['=A6+1']], 'A5'),
  },
];
