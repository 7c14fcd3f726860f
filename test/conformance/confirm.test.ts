import {beforeAll, describe, expect, it} from 'vitest';
import {manifestPath, scriptText} from '../../conformance/confirm/script-text.ts';
import {shifted} from '../../conformance/confirm/shifted.ts';
import {facts} from '../../conformance/facts/facts.ts';
import {readAnswers} from '../../conformance/read-answers.ts';
import {isConform, reportOf} from '../../conformance/report.ts';
import {runCases} from '../../conformance/run-cases.ts';
import {allQuirks, Host, type HostOptions} from '../../workbench/index.ts';

const ASK = 'Ask what is left';
const code = scriptText();

function scratch(options: Partial<HostOptions> = {}): Host {
  const host = new Host({code, manifestPath, ...options});
  host.open();
  return host;
}

/** What a person downloads: each row with tabs between its cells as they are shown. */
function download(host: Host): string {
  return host
    .sheet('Answers')
    .display()
    .map(row => row.join('\t'))
    .join('\n');
}

const rowsOf = (host: Host) => readAnswers('Answers.tsv', Buffer.from(download(host)));
const agreeing = (host: Host) =>
  host
    .sheet('Answers')
    .values()
    .slice(1)
    .map(row => row[7]);
const askable = (decimalComma: boolean) =>
  facts.filter(({asked}) => !('byHand' in asked) && 'decimalComma' in asked === decimalComma);

describe('the script that asks Google, on the stand-in', () => {
  let host: Host;
  beforeAll(() => {
    host = scratch();
    host.addSheet('Mine').paste([['mine', '=A1&"!"']]);
    host.clickMenu(ASK);
  });

  it('has an answer to all that can be asked, and each is the expected one', () => {
    expect(
      rowsOf(host)
        .map(({fact}) => fact)
        .sort(),
    ).toEqual(
      askable(false)
        .map(({id}) => id)
        .sort(),
    );
    expect(new Set(agreeing(host))).toEqual(new Set(['yes']));
  });

  it('hands back a file with which conformance agrees', () => {
    const outcomes = runCases(rowsOf(host));
    const {length} = askable(false);
    expect(reportOf(outcomes).split('\n').at(-1)).toBe(`${length} of ${length} agree`);
    expect(isConform(outcomes)).toBe(true);
  });

  it('leaves other sheets as they are, and none behind', () => {
    expect(host.sheetNames).toEqual(['Sheet1', 'Answers', 'Mine']);
    expect(host.sheet('Mine').values()).toEqual([['mine', 'mine!']]);
    expect(host.sheet('Sheet1').display().flat().join('')).toBe('');
  });

  it('asks only what is left', () => {
    const before = rowsOf(host).length;
    host.sheet('Answers').deleteRows(5, 3);
    host.clickMenu(ASK);
    expect(rowsOf(host)).toHaveLength(before);
    expect(host.screen.shown.at(-1)).toMatchObject({
      kind: 'toast',
      message: expect.stringMatching(/^3 asked\. Download/),
    });
  });

  it('stops in time, and goes on in the next run', () => {
    const slow = scratch();
    // Each call takes a second and a half: the time is over long before the facts are.
    const beforeCall = () => slow.clock.advance(1_500);
    slow.clickMenu(ASK, {beforeCall});
    const first = rowsOf(slow).length;
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThan(askable(false).length);
    expect(slow.screen.shown.at(-1)).toMatchObject({message: expect.stringMatching(/are left: run this again\.$/)});
    slow.clickMenu(ASK);
    expect(rowsOf(slow)).toHaveLength(askable(false).length);
  });

  it('asks what is about decimal commas where there are some', () => {
    const comma = scratch({separators: 'semicolon'});
    comma.clickMenu(ASK);
    expect(rowsOf(comma)).toHaveLength(askable(true).length);
    expect(new Set(agreeing(comma))).toEqual(new Set(['yes']));
    expect(isConform(runCases(rowsOf(comma)))).toBe(true);
  });

  it('says of a kind Google that it is kind, and agrees with it', () => {
    const kind = scratch({quirks: allQuirks('kind')});
    kind.clickMenu(ASK);
    expect(new Set(agreeing(kind))).toEqual(new Set(['yes', 'yes, the other way']));
    const outcomes = runCases(rowsOf(kind));
    expect(isConform(outcomes)).toBe(true);
    expect(outcomes.filter(outcome => outcome.kind === 'kind').map(outcome => outcome.case.fact)).toEqual(
      expect.arrayContaining(['spill-beyond-sheet', 'empty-text-in-spill', 'encodeurl-empty', 'range-beyond-sheet']),
    );
    expect(reportOf(outcomes)).toContain('Google is kind here: the quirk spillBeyondSheet.');
  });

  it('finds a Google that differs', () => {
    const [header = '', ...rows] = download(host).split('\n');
    const wrong = rows.map(row => (row.includes('fixed-column') ? row.replace('["2.0"]', '["2"]') : row));
    const outcomes = runCases(readAnswers('Answers.tsv', Buffer.from([header, ...wrong].join('\n'))));
    expect(outcomes.filter(({kind}) => kind !== 'agrees').map(outcome => outcome.case.fact)).toEqual(['fixed-column']);
    expect(isConform(outcomes)).toBe(false);
  });

  it('writes nothing into a sheet that has the name by chance', () => {
    const taken = scratch();
    taken.addSheet('Answers').paste([['my own']]);
    expect(() => taken.clickMenu(ASK)).toThrow(
      'The sheet Answers holds something else. Rename it, and run this again.',
    );
    expect(taken.sheet('Answers').values()).toEqual([['my own']]);
  });
});

it('moves the references of a formula down, and nothing else', () => {
  expect(shifted('=IF(A1:$B$2>"A1", \'A1\'!C3, LOG10(2))&AA9', 12)).toBe(
    '=IF(A13:$B$14>"A1", \'A1\'!C15, LOG10(2))&AA21',
  );
});
