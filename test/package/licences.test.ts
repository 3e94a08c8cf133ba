import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { noPackages } from '../../src/build/bundled-packages.ts';
import { licenceTextOf } from '../../src/build/licence-of.ts';
import { ROOT } from '../support/run-script.ts';

const PERMISSION = /^Permission is hereby granted, [\s\S]* OTHER DEALINGS IN THE\s+SOFTWARE\.$/m;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lemlist-openapi-licence-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A package in the folder, with the text of its licence. */
function licenceWith(packageJson: object, files: Readonly<Record<string, string>> = {}): string {
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'songs', ...packageJson }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return licenceTextOf(folder);
}

describe('the licence of a bundled package', () => {
  test.each(['LICENSE', 'LICENCE.md', 'license-MIT', 'COPYING'])('its file %s has it', (name) => {
    const text = 'Copyright (c) Ada\r\n\r\nPermission is hereby granted, free of charge.\r\n';
    expect(licenceWith({ license: 'MIT' }, { [name]: text })).toBe(
      'Copyright (c) Ada\n\nPermission is hereby granted, free of charge.',
    );
  });

  test.each([
    ['hashes', '# Songs\n\n## License\n\nPermission is hereby granted.\n\n## More\n\nNo.\n'],
    [
      'a line of dashes',
      'Songs\n=====\n\nLICENSE (MIT)\n-------------\n\nPermission is hereby granted.\n\nMore\n----\n\nNo.\n',
    ],
    ['hashes, at the end', '# Songs\n\n### Licence\nPermission is hereby granted.'],
  ])('a section of its README with %s has it', (_, readme) => {
    expect(licenceWith({ license: 'MIT' }, { 'README.md': readme })).toBe('Permission is hereby granted.');
  });

  test.each([
    ['its author', { author: 'Ada <ada@songs.example>' }, '', 'Copyright (c) Ada <ada@songs.example>\n\n'],
    ['the name of its author', { author: { name: 'Ada' } }, '', 'Copyright (c) Ada\n\n'],
    ['the line of its README', {}, '## License\n\nMIT © Ada\n', 'MIT © Ada\n\n'],
  ])('an MIT licence without its text is written out with %s', (_, more, readme, beginning) => {
    const text = licenceWith({ license: 'MIT', ...more }, { 'README.md': readme });
    expect(text.startsWith(`${beginning}Permission`)).toBe(true);
    expect(text).toMatch(PERMISSION);
  });

  test.each([{}, { license: 'MIT' }, { license: 'ISC', author: 'Ada' }])('no text and %o is refused', (packageJson) => {
    expect(() => licenceWith(packageJson)).toThrow('songs has no text of its licence and cannot be bundled');
  });
});

test('a build without a list of packages refuses a package', () => {
  const bundleOf = (id: string) => ({ 'mock.cjs': { type: 'chunk', moduleIds: [id] } }) as never;
  noPackages.generateBundle.call({} as never, {}, bundleOf(join(ROOT, 'src/index.ts')));
  expect(() =>
    noPackages.generateBundle.call({} as never, {}, bundleOf(join(ROOT, 'node_modules/yaml/dist/index.js'))),
  ).toThrow('mock.cjs contains yaml, which no list of packages and licences would name');
});
