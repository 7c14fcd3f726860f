import {HOSTILE_CASES} from './all-cases';
import {describeCases} from './describe-cases';

const {headers, columns, stages} = HOSTILE_CASES;
describeCases({headers, columns, stages});
