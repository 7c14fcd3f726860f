import type {Publisher} from '../../marketplace/publisher';

/** A publisher who has filled in everything; nobody's address. */
export const FILLED: Publisher = {
  name: 'Ann & Co. <Sales>',
  address: 'Long Street 1, Anytown',
  mail: 'help@publisher.example',
  site: 'https://publisher.example/sales-pipeline/',
};
