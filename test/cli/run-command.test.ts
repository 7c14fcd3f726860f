import {expect, test} from 'vitest';
import {InputError} from '../../cli/input-error';
import {problemText, runCommand} from '../../cli/run-command';

const nowhere = {out: () => undefined, error: () => undefined};

test('a problem a line, of many the first twenty', () => {
  expect(problemText(['one', 'two'])).toBe('one\ntwo\n');
  const many = problemText(Array.from({length: 30}, (_, index) => `problem ${index + 1}`));
  expect(many).toMatch(/problem 20\n… and 10 more\.\n$/);
});

test('the exit code, and the problems in words', async () => {
  let printed = '';
  const output = {
    ...nowhere,
    error: (text: string) => {
      printed += text;
    },
  };
  expect(await runCommand(output, async () => undefined)).toBe(0);
  expect(await runCommand(output, () => Promise.reject(new InputError(['one', 'two'])))).toBe(1);
  expect(printed).toBe('one\ntwo\n');
});

test('a fault of the program itself is not dressed up as the user’s', async () => {
  await expect(runCommand(nowhere, () => Promise.reject(new TypeError('x is undefined')))).rejects.toThrow(
    'x is undefined',
  );
});
