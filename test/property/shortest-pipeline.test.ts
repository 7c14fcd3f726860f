import {describeAgreement} from './agreement';

describeAgreement(['Open', 'Won', 'Lost'], {tables: 200, seed: 20_261_122});
