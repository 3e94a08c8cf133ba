import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { diff } from '../../src/codegen/diff/diff.ts';
import { commitAll } from '../support/git-repository.ts';
import { run } from '../support/run-command.ts';

const CONFIG = {
  compilerOptions: {
    // The smallest library: each check reads it anew.
    ...{ strict: true, module: 'nodenext', target: 'es2023', lib: ['es5'], types: [], noEmit: true },
    allowImportingTsExtensions: true,
  },
};
const CLAIM = `import type { Pet } from '../../../src/index.ts';

export const cat: Pet = { name: 'Cat' };
// @ts-expect-error a pet has no song
export const bird: Pet = { name: 'Bird', song: 'la' };
`;

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'lemlist-released-'));
  await write('package.json', JSON.stringify({ version: '0.1.0' }));
  await write('tsconfig.json', JSON.stringify(CONFIG));
  await write('src/index.ts', 'export interface Pet { name: string }\n');
  await write('test/types/claims/pets.ts', CLAIM);
  commitAll(root, 'v0.1.0');
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function write(name: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, name)), { recursive: true });
  await writeFile(join(root, name), text);
}

const check = (...args: string[]) => run(diff, ['--root', root, '--check', ...args]);

describe('the type tests of the last release', () => {
  test('released type tests compile when types only became wider', async () => {
    await write('src/index.ts', 'export interface Pet { name: string; song?: string }\n');
    await write('test/types/claims/pets.ts', 'export const other: number = "no";\n');
    expect(await check()).toMatchObject({ code: 0, output: 'The type tests of v0.1.0 compile (1 file).\n' });
  });

  test('a ref that git does not know is refused', async () => {
    const { code, output } = await check('--from', 'no-such-ref');
    const message = 'git cannot read no-such-ref; --from takes a tag, a branch or a commit';
    expect({ code, output: output.trim() }).toEqual({ code: 2, output: message });
  });

  test('a release without type tests is said to have none', async () => {
    await rm(join(root, 'test'), { recursive: true });
    commitAll(root, 'v0.2.0');
    expect(await check()).toMatchObject({ code: 0, output: 'v0.2.0 has no type tests.\n' });
  });

  test('a field that is gone fails, with the line as it was then', async () => {
    await write('src/index.ts', 'export interface Pet { title: string }\n');
    await write('test/types/claims/pets.ts', '');
    const { code, output } = await check();
    expect(code).toBe(1);
    expect(output).toBe(
      [
        'Of the type tests of v0.1.0, these lines do not compile any more:',
        '',
        "test/types/claims/pets.ts:3: Object literal may only specify known properties, and 'name' does not exist in type 'Pet'.",
        '',
      ].join('\n'),
    );
  });

  test.each(['minor', 'major'])('a changeset of kind %s announces the break', async (kind) => {
    await write('src/index.ts', 'export interface Pet { title: string }\n');
    await write('.changeset/brave-cats.md', `---\n"lemlist-openapi": ${kind}\n---\n\nPets have titles.\n`);
    expect((await check()).code).toBe(0);
  });

  test('a changeset of kind patch announces none', async () => {
    await write('src/index.ts', 'export interface Pet { title: string }\n');
    await write('.changeset/brave-cats.md', '---\n"lemlist-openapi": patch\n---\n\nA major repair.\n');
    expect((await check()).code).toBe(1);
  });
});
