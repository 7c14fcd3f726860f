import {describeAgreement} from './agreement';
import {PIPELINES} from './pipelines';

describeAgreement(PIPELINES.earlyWon);
