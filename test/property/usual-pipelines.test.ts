import {describeAgreement} from './agreement';

describeAgreement(['Open', 'Open', 'Open', 'Open', 'Open', 'Won', 'Lost', 'Disqualified'], {
  tables: 300,
  seed: 20_261_121,
});
describeAgreement(['Open', 'Won', 'Lost'], {tables: 200, seed: 20_261_122});
