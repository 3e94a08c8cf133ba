import { appendFile, cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generate } from '../../src/codegen/generate.ts';
import { staleFiles, writeFiles } from '../../src/codegen/generated-folder.ts';
import { run } from '../support/run-command.ts';
import { ROOT } from '../support/run-script.ts';

let copy: string;

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'lemlist-openapi-'));
  for (const room of ['openapi', 'generated']) await cp(join(ROOT, room), join(copy, room), { recursive: true });
});

afterAll(() => rm(copy, { recursive: true, force: true }));

const inCopy = (...flags: string[]): ReturnType<typeof run> => run(generate, ['--root', copy, ...flags]);

describe('generate', () => {
  // All other files are fresh, which shows that the committed ones are written byte for byte.
  test('stale files are named with the command to run', async () => {
    await appendFile(join(copy, 'generated/api.ts'), '// edited by hand\n');
    await writeFile(join(copy, 'generated/left-over.ts'), '');
    const { code, output } = await inCopy('--check');
    expect(code).toBe(1);
    expect(output.trim()).toBe(
      'generated/ is stale: api.ts, left-over.ts. Run `npm run generate` and commit what it writes.',
    );
  });

  test('an unknown option is refused', async () => {
    const { code, output } = await inCopy('--chek');
    expect(code).toBe(2);
    expect(output).toContain("Unknown option '--chek'");
  });

  test('a file that is missing or no YAML is named once, with the command that says more', async () => {
    const root = join(copy, 'openapi/openapi.yaml');
    const intro = `Bundling ${root} failed; \`npm run lint:spec\` says more.`;
    await writeFile(root, 'openapi: 3.1.1\npaths:\n  /a:\n    $ref: nowhere.yaml\n  /b:\n    $ref: broken.yaml\n');
    await writeFile(join(copy, 'openapi/broken.yaml'), 'get:\n  summary: one: two\n');
    const broken = await inCopy('--check');
    expect(broken.code).toBe(2);
    const [first, ...faults] = broken.output.trim().split('\n');
    expect(first).toBe(intro);
    expect(faults).toEqual([expect.stringMatching(/openapi\/broken\.yaml:2:15: Failed to parse: bad indentation/)]);

    await rm(join(copy, 'openapi/broken.yaml'));
    const { output } = await inCopy('--check');
    const places = output.trim().split('\n').slice(1);
    expect(places).toEqual(
      ['nowhere', 'broken'].map(() => expect.stringMatching(/openapi\.yaml:\d+:\d+: Can't resolve \$ref/)),
    );
  });
});

describe('the folder', () => {
  const files = new Map([
    ['a.ts', 'a'],
    ['b.ts', 'b'],
  ]);

  test('what is stale is written and named, the rest is left as it is', async () => {
    const folder = join(copy, 'folder');
    expect(await writeFiles(folder, files)).toBe('generated/ written: a.ts, b.ts');
    expect(await writeFiles(folder, files)).toBe('generated/ was up to date');
    await writeFile(join(folder, 'b.ts'), 'edited');
    await writeFile(join(folder, 'README.md'), 'by hand');
    expect(await staleFiles(folder, files)).toEqual(['b.ts']);
    expect(await writeFiles(folder, files)).toBe('generated/ written: b.ts');
    expect(await readFile(join(folder, 'b.ts'), 'utf8')).toBe('b');
    expect(await readFile(join(folder, 'README.md'), 'utf8')).toBe('by hand');
  });

  test('what is no longer generated is removed and named', async () => {
    const folder = join(copy, 'folder-with-more');
    await writeFiles(folder, files);
    await writeFile(join(folder, 'README.md'), 'by hand');
    await writeFile(join(folder, 'b.ts'), 'edited');
    await writeFile(join(folder, 'old.ts'), 'left over');
    expect(await writeFiles(folder, files)).toBe('generated/ written: b.ts; removed: old.ts');
    expect((await readdir(folder)).toSorted()).toEqual(['README.md', 'a.ts', 'b.ts']);
    expect(await staleFiles(folder, files)).toEqual([]);
    expect(await writeFiles(folder, files)).toBe('generated/ was up to date');
  });

  test('a removed file is not named as written', async () => {
    const folder = join(copy, 'folder-with-one');
    await writeFiles(folder, files);
    await writeFile(join(folder, 'old.json'), '{}');
    expect(await writeFiles(folder, files)).toBe('generated/ removed: old.json');
  });
});
