import type {Listing} from './listing';
import {PAGES} from './pages';
import type {Publisher} from './publisher';

/** All that is copied into the forms of the console, field by field, in the order of its pages. */
export function form(listing: Listing, publisher: Publisher): string {
  const address = (file: string): string => `${publisher.site}${file}`;
  const pictures = [...listing.icons, listing.banner, ...listing.screenshots];
  const fields: readonly (readonly [name: string, value: string])[] = [
    ['App name', listing.name],
    ['User support email', publisher.mail],
    ['Scopes', listing.scopes.map(({scope, reason}) => `${scope}\n  ${reason}`).join('\n')],
    ['Developer name', publisher.name],
    ['Developer email', publisher.mail],
    ['Developer address', publisher.address],
    ['Developer website', publisher.site],
    ['Language', listing.languages.join(', ')],
    ['Short description', listing.short],
    ['Detailed description', listing.long],
    ['Category', listing.category],
    ['Pricing', listing.pricing],
    ...Object.entries(PAGES).map(([file, title]) => [title, address(file)] as const),
    ['Help', address('help/today.html')],
    [
      'Graphics, in marketplace/pictures',
      pictures.map(({file, width, height, shows}) => `${file}  ${width} × ${height}  ${shows}`).join('\n'),
    ],
  ];
  return fields.map(([name, value]) => `== ${name}\n${value}\n`).join('\n');
}
