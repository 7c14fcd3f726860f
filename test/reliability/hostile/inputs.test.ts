import {HOSTILE_CASES} from './all-cases';
import {describeCases} from './describe-cases';

const {'As of': asOf, filters, places, looks} = HOSTILE_CASES;
describeCases({'As of': asOf, filters, places, looks});
