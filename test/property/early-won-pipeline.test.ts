import {describeAgreement} from './agreement';

describeAgreement(['Won', 'Disqualified', 'Open', 'Lost'], {tables: 200, seed: 20_261_124});
