import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {calendarLink, type Fillings, filledIn, mailLink} from '../../sidebar/deal/follow-up-links.ts';

const FILLINGS: Fillings = {
  contact: 'Ada',
  customer: 'Acme',
  deal: 'Renewal',
  stage: 'Offer',
  value: '1,200',
  salesperson: 'Ben',
  'next step': 'Call',
};
const BLANK = Object.fromEntries(Object.keys(FILLINGS).map(name => [name, ''])) as Fillings;

describe('a template', () => {
  it('is filled in', () => {
    const template = '{contact}, {customer}, {deal}, {stage}, {value}, {salesperson}, {next step}: {Contact}{contact}';
    expect(filledIn(template, FILLINGS)).toBe('Ada, Acme, Renewal, Offer, 1,200, Ben, Call: AdaAda');
  });

  it.each([
    ['Dear {contact},', 'Dear,'],
    ['{contact} and {deal} at Acme', 'and at Acme'],
    ['{contact} {deal} {stage} at Acme', 'at Acme'],
    ['About {deal} {value}', 'About'],
    ['({deal}) of Acme', '() of Acme'],
    ['Hello\n{contact} there\n{deal}\nyou', 'Hello\nthere\n\nyou'],
    ['a{deal} b', 'a b'],
  ])('%j leaves out what is blank, with its space: %j', (template, expected) => {
    expect(filledIn(template, BLANK)).toBe(expected);
  });

  it.each(['Hi {name}', '{ contact }', '{}', '{{', 'a } b {', '{constructor} {__proto__}'])(
    'keeps in %j what it does not know',
    template => {
      expect(filledIn(template, FILLINGS)).toBe(template);
      expect(filledIn(template, BLANK)).toBe(template);
    },
  );

  it('fills in a name that looks like a placeholder or a pattern as it is', () => {
    const hostile = {...FILLINGS, contact: '{customer} $& $1', customer: '{deal}', deal: ''};
    expect(filledIn('{contact} of {customer} {deal}', hostile)).toBe('{customer} $& $1 of {deal}');
  });
});

const text = () => fc.oneof(fc.string({unit: 'binary'}), fc.string({unit: 'grapheme'}), fc.constantFrom(...HOSTILE));
const HOSTILE = [
  'a@example.org&bcc=all@example.org',
  'a@example.org\r\nBcc: all@example.org',
  'javascript:alert(1)',
  '#x',
  '?view=tl',
  '%26su%3D',
  '"><script>',
  'ד״ר לוי',
  '\ud800',
];

/** What goes in comes out, in one line where it has one. */
const whole = (given: string): string => given.replace(/\p{Surrogate}/gu, '\ufffd');
const line = (given: string): string => whole(given).replace(/\s+/g, ' ').trim();

describe('a link', () => {
  it('to a mail is of Gmail and holds what was given, whatever that is', () => {
    fc.assert(
      fc.property(text(), text(), text(), (to, subject, body) => {
        const url = new URL(mailLink({to, subject, text: body}));
        expect(`${url.protocol}//${url.host}${url.pathname}${url.hash}`).toBe('https://mail.google.com/mail/');
        const given = Object.entries({to: line(to), su: line(subject), body: whole(body)});
        expect([...url.searchParams]).toEqual([
          ['view', 'cm'],
          ['fs', '1'],
          ...given.filter(([, value]) => value !== ''),
        ]);
      }),
    );
  });

  it('to an entry is of Calendar and lasts the day', () => {
    fc.assert(
      fc.property(text(), text(), (title, details) => {
        const url = new URL(calendarLink('2025-12-31', title, details));
        expect(`${url.protocol}//${url.host}${url.pathname}${url.hash}`).toBe(
          'https://calendar.google.com/calendar/render',
        );
        const given = Object.entries({text: line(title), details: whole(details)});
        expect([...url.searchParams]).toEqual([
          ['action', 'TEMPLATE'],
          ['dates', '20251231/20260101'],
          ...given.filter(([, value]) => value !== ''),
        ]);
      }),
    );
  });

  it('does not grow longer than it gets through, and ends with a whole character', () => {
    const url = mailLink({to: 'a@example.org', subject: 'Hi', text: 'ä€😀'.repeat(5000)});
    expect(url.length).toBeLessThanOrEqual(8000);
    expect(url.length).toBeGreaterThan(7980);
    expect(() => decodeURIComponent(url)).not.toThrow();
  });
});
