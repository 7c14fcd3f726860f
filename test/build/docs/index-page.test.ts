import {expect, it} from 'vitest';
import {indexPage} from '../../../build/docs/index-page.ts';

const README = `# Title

![Picture](docs/pictures/a.png) [Numbers](docs/metrics.md), [license](LICENSE), [far](https://publisher.example/)

## Put it in Google

Steps.
`;

it('is what README says first, with links as they are in docs/', () => {
  const index = indexPage(README, [{path: 'help/log.md', title: 'Log'}], [{path: 'metrics.md', title: 'Numbers'}]);
  expect(index).toContain(
    '![Picture](pictures/a.png) [Numbers](metrics.md), license, [far](https://publisher.example/)',
  );
  expect(index).toContain('## Help, screen by screen\n\n- [Log](help/log.md)');
  expect(index).not.toContain('Steps.');
});

it('says when README is no longer in two parts', () => {
  expect(() => indexPage('# Title\n', [], [])).toThrow(/no heading "## Put it in Google"/);
});
