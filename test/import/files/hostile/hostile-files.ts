import {amounts} from './amounts';
import {contents} from './contents';
import {days} from './days';
import {encodings} from './encodings';
import type {HostileFile} from './hostile-file';
import {shapes} from './shapes';

export const hostileFiles: readonly HostileFile[] = [...encodings, ...days, ...amounts, ...shapes, ...contents];
