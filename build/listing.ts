/** `npm run listing`: what is copied into the forms of the store, and what has to be filled in before. */
import {form} from '../marketplace/form';
import {LISTING} from '../marketplace/listing';
import {PUBLISHER, unfilled} from '../marketplace/publisher';

console.log(form(LISTING, PUBLISHER));

const missing = unfilled(PUBLISHER);
if (missing.length > 0) {
  console.error(`Not ready to be published:\n- ${missing.join('\n- ')}`);
  process.exitCode = 1;
}
