import type {HostileCase} from '../hostile-case';

const ZONES = [
  ['Pacific/Kiritimati', '2025-10-05T09:00:00Z', '2025-10-05'],
  ['Pacific/Kiritimati', '2025-10-05T10:30:00Z', '2025-10-06'],
  ['Pacific/Pago_Pago', '2025-10-05T09:00:00Z', '2025-10-04'],
  ['Pacific/Pago_Pago', '2025-10-05T11:30:00Z', '2025-10-05'],
  ['America/New_York', '2025-11-02T05:30:00Z', '2025-11-02'],
  ['America/New_York', '2025-03-09T04:59:00Z', '2025-03-08'],
  ['Europe/Berlin', '2025-10-26T00:30:00Z', '2025-10-26'],
  ['Europe/Berlin', '2025-03-29T23:30:00Z', '2025-03-30'],
  ['Asia/Kolkata', '2025-10-05T18:45:00Z', '2025-10-06'],
  ['Australia/Lord_Howe', '2025-10-04T15:30:00Z', '2025-10-05'],
  ['America/St_Johns', '2025-10-05T02:00:00Z', '2025-10-04'],
  ['Asia/Kathmandu', '2025-10-05T18:20:00Z', '2025-10-06'],
] as const;

const LOCALES = [
  ['de_DE', 'semicolon'],
  ['fr_FR', 'semicolon'],
  ['pt_BR', 'semicolon'],
  ['ru_RU', 'semicolon'],
  ['hi_IN', 'comma'],
  ['ar_EG', 'comma'],
  ['ja_JP', 'comma'],
  ['en_GB', 'comma'],
  ['de_CH', 'comma'],
  ['tr_TR', 'semicolon'],
] as const;

/** Time zones at the edges of a day, and locales. */
export const places: readonly HostileCase[] = [
  ...ZONES.map(
    ([timeZone, now, day]): HostileCase => ({
      name: `${timeZone} at ${now}`,
      options: {timeZone, now: new Date(now)},
      spoil: host => host.sheet('Conversations').paste([[day, 'Elm', '', 'Won', 100]], 'A12'),
      asOf: day,
    }),
  ),
  ...LOCALES.map(
    ([locale, separators]): HostileCase => ({
      name: `the locale ${locale}`,
      options: {locale, separators},
      spoil: host => {
        const half = separators === 'semicolon' ? '1234,5' : '1234.5';
        host.sheet('Conversations').paste([['2025-10-02', 'Elm', '', 'Engaging', half]], 'A12');
      },
      setUp: [],
    }),
  ),
];
