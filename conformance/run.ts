/** `npm run conformance`: how far the stand-in answers formulas as Google does. `-- --answers FILE` says by which answers. */
import {existsSync, readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import type {AnswerCase} from './answer-case';
import {factCases} from './facts/fact-cases';
import {AnswersError, readAnswers} from './read-answers';
import {isConform, reportOf} from './report';
import {runCases} from './run-cases';

const root = resolve(import.meta.dirname, '..');
const recorded = resolve(root, '../shared/google-answers/answers.tsv');

/** The cases that were asked for. Throws AnswersError for options and files that are wrong. */
function casesOf([option, file, ...rest]: readonly string[]): readonly AnswerCase[] {
  if (option === undefined) return existsSync(recorded) ? casesIn(recorded) : factCases;
  if (option !== '--answers' || rest.length > 0) {
    throw new AnswersError(
      'Usage: npm run conformance [-- --answers [FILE]]. Without FILE: the recorded answers, or our own.',
    );
  }
  return file === undefined ? casesOf([]) : casesIn(resolve(process.env.INIT_CWD ?? '.', file));
}

function casesIn(file: string): readonly AnswerCase[] {
  if (!existsSync(file)) throw new AnswersError(`${file} is not there.`);
  return readAnswers(file, readFileSync(file));
}

try {
  const outcomes = runCases(casesOf(process.argv.slice(2)));
  console.log(reportOf(outcomes));
  process.exitCode = isConform(outcomes) ? 0 : 1;
} catch (error) {
  if (!(error instanceof AnswersError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
