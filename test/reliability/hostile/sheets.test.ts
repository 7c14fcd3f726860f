import {HOSTILE_CASES} from './all-cases';
import {describeCases} from './describe-cases';

const {sheets, names, 'log rows': logRows, 'shape of the overview': shape} = HOSTILE_CASES;
describeCases({sheets, names, 'log rows': logRows, 'shape of the overview': shape});
