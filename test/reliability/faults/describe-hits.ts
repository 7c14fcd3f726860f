import {expect, it} from 'vitest';
import type {Command} from '../commands/command.ts';
import {SEED} from '../seed.ts';
import {hit} from './hit.ts';

/** Hits commands at some of their points, others with each build; `npm run reliability` hits them at all. */
export function describeHits(commands: readonly Command[], most: number): void {
  it.each(commands.map(command => [command.name, command] as const))(
    '%s leaves all as it should be, wherever it is hit',
    async (_, command) => {
      const {tried, failures} = await hit(command, {most, seed: SEED});
      expect(tried).toBeGreaterThan(0);
      expect(failures).toEqual([]);
    },
  );
}
