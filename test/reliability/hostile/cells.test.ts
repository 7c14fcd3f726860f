import {HOSTILE_CASES} from './all-cases';
import {describeCases} from './describe-cases';

const {'error values': errorValues, amounts, dates, circles} = HOSTILE_CASES;
describeCases({'error values': errorValues, amounts, dates, circles});
