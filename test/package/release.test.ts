import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { changelogFaults, withoutUnreleased } from '../../src/build/changelog.ts';
import { changesetFaults, readChangesets } from '../../src/build/changesets.ts';
import { withVersion } from '../../src/build/document-version.ts';
import { ROOT } from '../support/run-script.ts';

const faultsOf = (text: string) => changesetFaults([{ file: 'brave-cats.md', text }], 'lemlist-openapi');

describe('a changeset', () => {
  test('every changeset of the repository is right', () => {
    expect(changesetFaults(readChangesets(ROOT), 'lemlist-openapi')).toEqual([]);
  });

  test.each([
    ['one kind and a sentence', '---\n"lemlist-openapi": minor\n---\n\nSteps have a song.\n'],
    ['lines of Windows', '---\r\n"lemlist-openapi": patch\r\n---\r\n\r\nSteps have a song.\r\n'],
    ['no package and no sentence', '---\n---\n'],
  ])('it passes with %s', (_, text) => {
    expect(faultsOf(text)).toEqual([]);
  });

  test.each([
    [
      'a misspelt package',
      '---\n"lemlist-openap": minor\n---\n\nA song.\n',
      'it names the package lemlist-openap; this one is lemlist-openapi',
    ],
    [
      'a misspelt kind',
      '---\n"lemlist-openapi": mnior\n---\n\nA song.\n',
      'it has the kind mnior; the kinds are patch, minor, major',
    ],
    [
      'two dashes',
      '--\n"lemlist-openapi": minor\n---\n\nA song.\n',
      'it does not begin with the kind of the change between two lines of ---',
    ],
    [
      'a quote that does not end',
      '---\n"lemlist-openapi: minor\n---\n\nA song.\n',
      'what is between the lines of --- is not YAML',
    ],
    ['no sentence', '---\n"lemlist-openapi": minor\n---\n\n', 'it has no sentence for the changelog'],
  ])('it is refused with %s', (_, text, fault) => {
    expect(faultsOf(text)).toEqual([`.changeset/brave-cats.md: ${fault}`]);
  });
});

describe('a line of the changelog', () => {
  const { getReleaseLine } = createRequire(import.meta.url)('../../.changeset/changelog.cjs') as {
    getReleaseLine(changeset: { summary: string }): Promise<string>;
  };

  test.each([
    ['a list stays a list', '- A song.\n- A dance.\n', '- A song.\n- A dance.'],
    ['a paragraph becomes one point', 'Steps have a song.\nThey sing.', '- Steps have a song.\n  They sing.'],
    ['empty lines have no spaces', 'A song.\n\nA dance.', '- A song.\n\n  A dance.'],
  ])('%s', async (_, summary, line) => {
    expect(await getReleaseLine({ summary })).toBe(line);
  });
});

describe('a new version', () => {
  test('what was written by hand belongs to it', () => {
    const changed = withoutUnreleased(
      '# Changelog\n\n## 0.2.0\n\n### Minor Changes\n\n- A song.\n\n## Unreleased\n\n- A dance.\n\n## 0.1.0\n\n- A start.\n',
    );
    expect(changed).toBe(
      '# Changelog\n\n## 0.2.0\n\n### Minor Changes\n\n- A song.\n\n- A dance.\n\n## 0.1.0\n\n- A start.\n',
    );
    expect(changelogFaults(changed, '0.2.0')).toEqual([]);
  });

  test('the first version takes all that was written by hand', () => {
    const changed = withoutUnreleased(
      '# Changelog\n\n## 0.2.0\n\n- A song.\n\n## Unreleased\n\n- A dance.\n- A play.\n',
    );
    expect(changed).toBe('# Changelog\n\n## 0.2.0\n\n- A song.\n\n- A dance.\n- A play.\n');
    expect(withoutUnreleased(changed)).toBe(changed);
  });

  test('a version without an entry is not published', () => {
    expect(changelogFaults('# Changelog\n\n## Unreleased\n\n- A dance.\n', '0.2.0')).toEqual([
      'CHANGELOG.md has no entry for 0.2.0',
      'CHANGELOG.md has lines that belong to no version',
    ]);
  });

  test('the first line of the changelog is followed by its versions', () => {
    // changesets writes a new entry below the first line.
    expect(readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8')).toMatch(/^# Changelog\n\n## /);
  });

  test('the document gets it', () => {
    const text = readFileSync(join(ROOT, 'openapi/openapi.yaml'), 'utf8');
    const changed = withVersion(text, '7.8.9');
    const lines = changed.split('\n').filter((line, index) => line !== text.split('\n')[index]);
    expect(lines).toEqual(['  version: 7.8.9']);
    expect(() => withVersion('info: {}\n', '7.8.9')).toThrow('openapi/openapi.yaml has no version under `info`');
  });
});
