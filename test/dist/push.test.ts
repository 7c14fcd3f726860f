import {cp, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {clasp} from '../../build/clasp.ts';
import {dist, root} from '../../build/paths.ts';
import {remedy} from '../../build/refusals.ts';
import {fileFault, makeVersion, PushRefused, send} from '../../build/send.ts';

/** A copy of what a push reads, so that no test needs, changes or uses the developer's own script. */
let project: string;
const settings = JSON.parse(await readFile(`${root}/.clasp.json`, 'utf8'));
/** Points clasp at a login file that is not there, whoever runs the tests. */
const loggedOut = {clasp_config_auth: `${root}/.cache/no-such-login.json`};

beforeEach(async () => {
  project = await mkdtemp(`${root}/.cache/push-test-`);
  await cp(dist, `${project}/dist`, {recursive: true});
  await configure({...settings, scriptId: 'a-script-of-nobody'});
});
afterEach(() => rm(project, {recursive: true}));

const configure = (content: object) => writeFile(`${project}/.clasp.json`, JSON.stringify(content));

describe('.clasp.json', () => {
  it('makes clasp push what the build made, and nothing else', async () => {
    const {json} = clasp(project, ['show-file-status'], loggedOut);
    const {filesToPush, untrackedFiles} = json as {filesToPush: string[]; untrackedFiles: string[]};
    expect(filesToPush.sort()).toEqual((await readdir(dist)).map(name => `dist/${name}`).sort());
    expect(filesToPush).toEqual(expect.arrayContaining(['dist/Code.js', 'dist/Recount.js', 'dist/appsscript.json']));
    expect(untrackedFiles).toEqual([]);
  });

  it('names no script as committed: with one, even an empty one, clasp refuses to create a script', async () => {
    const create = ['create-script', '--type', 'sheets', '--rootDir', 'dist'];
    await configure({...settings, scriptId: ''});
    expect(clasp(project, create, loggedOut).said).toContain('Project file already exists');
    const {scriptId: _own, ...committed} = settings;
    await configure(committed);
    expect(clasp(project, create, loggedOut).said).toContain('No credentials');
  });
});

describe('a push is refused, with the way out,', () => {
  it('without a script to push to', async () => {
    await configure({rootDir: 'dist'});
    await expect(send(project, loggedOut)).rejects.toThrow(
      /names no script[\s\S]*npx clasp create-script --type sheets/,
    );
  });

  it('without a login', async () => {
    await expect(send(project, loggedOut)).rejects.toThrow(/not logged in[\s\S]*npx clasp login/);
  });

  it('and so is a version of the script', () => {
    const make = () => makeVersion(project, '1.2.0', loggedOut);
    expect(make).toThrow(PushRefused);
    expect(make).toThrow(/No version was made: [\s\S]*npx clasp login/);
  });

  it.each([
    ['something else', ['dist/Code.js', 'dist/Recount.js', 'dist/appsscript.json', 'dist/stray.js']],
    ['less', ['dist/Code.js', 'dist/appsscript.json']],
    ['nothing', []],
  ])('when clasp would push %s', (_what, files) => {
    expect(fileFault(files)).toMatch(/^clasp would push .*, but should push dist\/Code\.js, .*rootDir.*\.claspignore/);
  });

  it('when the built script would not work', async () => {
    await writeFile(`${project}/dist/Code.js`, 'process.exit()');
    await expect(send(project, loggedOut)).rejects.toThrow(/not fit to push:[\s\S]*process is used/);
  });

  it('when the manifest asks for more', async () => {
    const manifest = JSON.parse(await readFile(`${project}/dist/appsscript.json`, 'utf8'));
    manifest.oauthScopes.push('https://www.googleapis.com/auth/drive');
    await writeFile(`${project}/dist/appsscript.json`, JSON.stringify(manifest));
    const refusal = send(project, loggedOut);
    await expect(refusal).rejects.toThrow(/no others/);
    await expect(refusal).rejects.toBeInstanceOf(PushRefused);
  });
});

it.each([
  ['User has not enabled the Apps Script API. Enable it by visiting …', 'home/usersettings'],
  ['No credentials found.', 'npx clasp login'],
  ['invalid_grant', 'npx clasp login'],
  ['Requested entity was not found.', 'scriptId'],
  ['The caller does not have permission', 'another Google account'],
  ['Syntax error: SyntaxError: Unexpected token line: 3 file: Code.gs', 'report'],
  ['getaddrinfo ENOTFOUND script.googleapis.com', 'network'],
  ['something new', 'README.md'],
])('when Google says %j, the user reads about %j', (said, hint) => {
  expect(remedy(said)).toContain(hint);
});
