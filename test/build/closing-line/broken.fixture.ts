import {it} from 'vitest';

it('never runs, for the file does not load', () => {});
throw new Error('broken on purpose');
