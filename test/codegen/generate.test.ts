import { appendFile, cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
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
  test('the committed files are what it writes', async () => {
    expect(await generate('--check')).toEqual({ code: 0, output: '' });
  });

  test('writing again changes no byte', async () => {
    const before = await readFile(join(copy, 'generated/validators.js'), 'utf8');
    const { code, output } = await generate();
    expect(code).toBe(0);
    expect(output.trim()).toBe('generated/ was up to date');
    expect(await readFile(join(copy, 'generated/validators.js'), 'utf8')).toBe(before);
  });

  test('stale output is named with the command that mends it', async () => {
    await appendFile(join(copy, 'generated/api.ts'), '// edited by hand\n');
    await writeFile(join(copy, 'generated/left-over.ts'), '');
    const { code, output } = await generate('--check');
    expect(code).toBe(1);
    expect(output.trim()).toBe(
      'generated/ is stale: api.ts, left-over.ts. Run `npm run generate` and commit what it writes.',
    );
  });

  test('an unknown option is refused', async () => {
    const { code, output } = await generate('--chek');
    expect(code).toBe(2);
    expect(output).toContain('Unknown option --chek');
  });

  test('a broken document names the command that says more', async () => {
    await writeFile(join(copy, 'openapi/openapi.yaml'), 'openapi: 3.1.1\npaths:\n  /a:\n    $ref: nowhere.yaml\n');
    const { code, output } = await generate('--check');
    expect(code).not.toBe(0);
    expect(output).toContain('npm run lint:spec');
  });
});
