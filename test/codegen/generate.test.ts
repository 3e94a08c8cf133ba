import { appendFile, cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT, runScript } from '../support/run-script.ts';

let copy: string;

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'lemlist-openapi-'));
  for (const room of ['openapi', 'generated', 'src', 'package.json'])
    await cp(join(ROOT, room), join(copy, room), { recursive: true });
  await symlink(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
});

afterAll(() => rm(copy, { recursive: true, force: true }));

async function generate(...flags: string[]): Promise<{ code: unknown; output: string }> {
  const run = runScript([join(copy, 'src/codegen/generate.ts'), ...flags]);
  return { code: await run.ended, output: run.output() };
}

describe('generate', () => {
  // A whole run takes seconds. The first shows that all files but the edited one are fresh, the second that this one is too.
  test('stale files are named with the command to run', async () => {
    await appendFile(join(copy, 'generated/api.ts'), '// edited by hand\n');
    await writeFile(join(copy, 'generated/left-over.ts'), '');
    const { code, output } = await generate('--check');
    expect(code).toBe(1);
    expect(output.trim()).toBe(
      'generated/ is stale: api.ts, left-over.ts. Run `npm run generate` and commit what it writes.',
    );
  });

  test('it writes the committed files byte for byte', async () => {
    await rm(join(copy, 'generated/left-over.ts'));
    expect(await generate()).toEqual({ code: 0, output: 'generated/ written: api.ts\n' });
    const names = await readdir(join(ROOT, 'generated'));
    expect(await readdir(join(copy, 'generated'))).toEqual(names);
    for (const name of names) {
      const [written, committed] = await Promise.all(
        [copy, ROOT].map((root) => readFile(join(root, 'generated', name), 'utf8')),
      );
      expect(written === committed, name).toBe(true);
    }
  });

  test('an unknown option is refused', async () => {
    const { code, output } = await generate('--chek');
    expect(code).toBe(2);
    expect(output).toContain('Unknown option --chek');
  });

  test('a broken document names the command with the details', async () => {
    await writeFile(join(copy, 'openapi/openapi.yaml'), 'openapi: 3.1.1\npaths:\n  /a:\n    $ref: nowhere.yaml\n');
    const { code, output } = await generate('--check');
    expect(code).not.toBe(0);
    expect(output).toContain('npm run lint:spec');
  });
});
