import {describeAgreement} from './agreement';

describeAgreement(['Lost', 'Open', 'Won', 'Open', 'Disqualified', 'Open', 'Lost'], {tables: 300, seed: 20_261_123});
