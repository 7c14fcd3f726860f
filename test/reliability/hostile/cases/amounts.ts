import type {HostileCase} from '../hostile-case';

const TOO_LARGE = [
  /^check: conversations \d+ Value: ".*" is too large for an amount/,
  /^overview: A value in Conversations is too large to be an amount/,
];
const NEGATIVE = /^check: conversations \d+ Value: The amount is negative/;
const NO_NUMBER = /^check: conversations \d+ Value: ".*" is no number/;

/** Cells of Value, typed into the rows of open deals. */
function values(name: string, typed: readonly unknown[], told: readonly RegExp[] = []): HostileCase {
  return {
    name,
    spoil: host => {
      typed.forEach((value, index) => {
        host.sheet('Conversations').type(`E${11 - index}`, value);
      });
    },
    told,
  };
}

/** Amounts that are no amounts, and such that hardly fit a number. */
export const amounts: readonly HostileCase[] = [
  values('an amount of 0', [0]),
  values('an amount of a thousand million million', [1e15]),
  values('two of them', [1e15, 1e15]),
  values('an amount of 1e-300', [1e-300]),
  values('an amount of 1e-15', [1e-15]),
  values('an amount of 1e16', [1e16], TOO_LARGE),
  values('an amount of 1e300', [1e300], TOO_LARGE),
  {
    ...values('amounts whose sum is no number', [1.7e308, 1.7e308, 1.7e308], TOO_LARGE),
    right: 'never',
    showsErrors: true,
  },
  values('an amount below 0', [-9000], [NEGATIVE]),
  values('an amount of -1e300', [-1e300], TOO_LARGE),
  values('an amount of -1e15', [-1e15], [NEGATIVE]),
  values('an amount with many decimals', [1234.567890123]),
  values('an amount as text', ["'9000"], [NO_NUMBER]),
  values('an amount with a currency', ["'$ 9,000.00"], [NO_NUMBER]),
  values('an amount with thousands and decimals of another locale', ["'9.000,50"], [NO_NUMBER]),
  values('an amount in words', ['nine thousand'], [NO_NUMBER]),
  values('a truth value as amount', [true], [NO_NUMBER]),
  values('a day as amount', ['2025-10-04']),
  values('a share as amount', ['50%']),
  values('spaces as amount', ['   ']),
  values('a no-break space as amount', ['\u00a0'], [NO_NUMBER]),
  values('a formula as amount', ['=3*3000']),
  values('a blank result of a formula as amount', ['=""']),
  {
    name: 'quotas that are huge, negative and 0',
    spoil: host => host.sheet('Targets').paste([[1e300], [-5], [0]], 'B2'),
    told: [
      /^check: targets 2 Quota per month: ".*" is too large/,
      /^check: targets 3 Quota per month: The amount is negative/,
      /^check: targets 4 Salesperson: The quota belongs to nobody/,
    ],
  },
  ...(
    [
      ['above 100 %', 1.5],
      ['below 0', -0.2],
      ['of 1e300', 1e300],
      ['as text', "'50"],
      ['in words', 'high'],
    ] as const
  ).map(
    ([name, probability]): HostileCase => ({
      name: `a probability ${name}`,
      spoil: host => host.sheet('Stages').type('C6', probability),
      told: [
        /^check: stages 6 Probability: ".*" is not a probability/,
        /^overview: Stages /,
        /^refresh: The stages need mending first/,
      ],
      right: 'never',
    }),
  ),
  ...(
    [
      ['below 0', -7],
      ['in words', 'a week'],
    ] as const
  ).map(
    ([name, days]): HostileCase => ({
      name: `target days ${name}`,
      spoil: host => host.sheet('Stages').type('D6', days),
      told: [
        /^check: stages 6 Target days: ".*" is not a number of days/,
        /^overview: Stages /,
        /^refresh: The stages need mending first/,
      ],
      right: 'never',
    }),
  ),
  {name: 'target days of 1e300', spoil: host => host.sheet('Stages').type('D6', 1e300)},
];
