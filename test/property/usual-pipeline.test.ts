import {describeAgreement} from './agreement';

describeAgreement(['Open', 'Open', 'Open', 'Open', 'Open', 'Won', 'Lost', 'Disqualified'], {
  tables: 300,
  seed: 20_261_121,
});
