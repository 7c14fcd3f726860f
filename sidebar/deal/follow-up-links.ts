/**
 * Links that open Gmail or Calendar with something filled in, to be looked over and sent or saved there: no permission is
 * needed, and nothing is sent from here.
 */
import {daysLater} from '../../src/pipeline/tables/serial-day';

/** Characters. Longer ones are refused on the way. */
const MOST = 8000;

/** What a template's placeholders stand for, by the name between the braces. */
export type Fillings = Readonly<
  Record<'contact' | 'customer' | 'deal' | 'stage' | 'value' | 'salesperson' | 'next step', string>
>;

/**
 * The template with what its placeholders stand for. One that is not known stays as it is, so that it is seen; one that
 * stands for nothing is left out with its space.
 */
export function filledIn(template: string, fillings: Fillings): string {
  const values = new Map(Object.entries(fillings));
  const blank = [...values].flatMap(([name, value]) => (value.trim() === '' ? [name] : []));
  // One by one: what was left out may have been what kept the next from the beginning of its line.
  const left = new RegExp(`( ?)\\{(?:${blank.join('|')})\\}( ?)`, 'i');
  let text = template;
  while (blank.length > 0 && left.test(text)) {
    text = text.replace(left, (_, before: string, after: string, at: number, whole: string) => {
      const isFirst = before === '' && (at === 0 || whole[at - 1] === '\n');
      return isFirst ? '' : after;
    });
  }
  return text.replace(/\{([^{}]*)\}/g, (whole, name: string) => values.get(name.toLowerCase()) ?? whole);
}

/** Opens Gmail's window for a new mail. */
export function mailLink({to, subject, text}: Readonly<Record<'to' | 'subject' | 'text', string>>): string {
  return link('https://mail.google.com/mail/?view=cm&fs=1', {to: oneLine(to), su: oneLine(subject), body: text});
}

/** Opens Calendar's form for a new entry that lasts a whole day. @param day an ISO day. */
export function calendarLink(day: string, title: string, details: string): string {
  // The end is the day after, which Calendar does not count.
  const dates = `${day}/${daysLater(day, 1)}`.replaceAll('-', '');
  return link('https://calendar.google.com/calendar/render?action=TEMPLATE', {dates, text: oneLine(title), details});
}

/** @param parts the last is cut where the address would grow too long. */
function link(address: string, parts: Readonly<Record<string, string>>): string {
  let whole = address;
  for (const [name, text] of Object.entries(parts)) {
    if (text === '') continue;
    whole += `&${name}=`;
    // Half a character cannot be encoded.
    for (const character of text.replace(/\p{Surrogate}/gu, '\ufffd')) {
      const encoded = encodeURIComponent(character);
      if (whole.length + encoded.length > MOST) return whole;
      whole += encoded;
    }
  }
  return whole;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
