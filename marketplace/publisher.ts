import filled from './publisher.json' with {type: 'json'};

/** Who publishes the add-on. A field that nobody has filled in is empty. */
export interface Publisher {
  readonly name: string;
  /** Where a letter reaches them, on one line. */
  readonly address: string;
  /** Where users write to. */
  readonly mail: string;
  /** Where the pages stand: an https address that ends with a slash. The panel links to its `help/`. */
  readonly site: string;
}

export const PUBLISHER: Publisher = filled;

/** What is asked of the publisher, and what an answer looks like. */
export const FIELDS: Readonly<Record<keyof Publisher, {readonly what: string; readonly form: RegExp}>> = {
  name: {what: 'the name of the person or company that publishes', form: /\S/},
  address: {what: 'the postal address, on one line', form: /\S/},
  mail: {what: 'a mail address that somebody reads', form: /^[^\s@]+@[^\s@]+\.[^\s@]+$/},
  site: {
    what: 'the public address of the site: it begins with https:// and ends with a slash',
    form: /^https:\/\/[^\s/]+\/(\S*\/)?$/,
  },
};

/** What still has to be filled in, or is not of the right form, before anything can be published; none when all is there. */
export function unfilled(publisher: Publisher): readonly string[] {
  return Object.entries(FIELDS)
    .filter(([field, {form}]) => !form.test(publisher[field as keyof Publisher]))
    .map(([field, {what}]) => `marketplace/publisher.json: "${field}" is ${what}`);
}
