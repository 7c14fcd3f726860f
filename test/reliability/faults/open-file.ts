import type {Command} from './command.ts';
import {usedPipeline} from './pipeline.ts';

/** Opening the file, of which nobody hears when it fails: there is no menu then. */
export const openFile: Command = {
  name: 'Open the file',
  start: () => ({data: usedPipeline().save()}),
  run: (host, _, options) => {
    try {
      host.open('LIMITED', options);
      return {how: 'went well', said: ''};
    } catch {
      return {how: 'ended', said: ''};
    }
  },
};
