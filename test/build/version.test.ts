import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {root} from '../../build/paths.ts';
import {newestIn, releaseFault, VERSION} from '../../build/version.ts';

const changelog = readFileSync(`${root}/CHANGELOG.md`, 'utf8');
const released = '# Changelog\n\n## [1.2.0] - 2026-11-24\n\n## [1.1.0] - 2026-01-01\n';
const coming = '# Changelog\n\n## [Unreleased]: 1.2.0\n\n## [1.1.0] - 2026-01-01\n';

it('the version of package.json is the one that the changelog tells of first', () => {
  expect(newestIn(changelog).version).toBe(VERSION);
  const lock = JSON.parse(readFileSync(`${root}/package-lock.json`, 'utf8')) as {version: string};
  expect(lock.version).toBe(VERSION);
});

describe('the newest heading of a changelog', () => {
  it('is of a release, or of what is in the making', () => {
    expect(newestIn(released)).toEqual({version: '1.2.0', day: '2026-11-24'});
    expect(newestIn(coming)).toEqual({version: '1.2.0', day: undefined});
  });

  it.each(['## [Unreleased]\n', '## 1.2.0\n', '## [1.2] - 2026-11-24\n', ''])('has to name a version: %j', text => {
    expect(() => newestIn(text)).toThrow(/names no version/);
  });
});

describe('a release', () => {
  it('is made of a version with a day', () => {
    expect(releaseFault('1.2.0', released)).toBeUndefined();
  });

  it('is refused as long as the changelog has no day for it, or speaks of another version', () => {
    expect(releaseFault('1.2.0', coming)).toMatch(/unreleased.*## \[1\.2\.0\] - YYYY-MM-DD/);
    expect(releaseFault('1.3.0', released)).toMatch(/says 1\.3\.0.*says 1\.2\.0/);
  });
});
