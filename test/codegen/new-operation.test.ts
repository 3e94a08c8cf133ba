import { cp, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { newFiles } from '../../src/codegen/new-operation/new-files.ts';
import { newOperation } from '../../src/codegen/new-operation/new-operation.ts';
import { run } from '../support/run-command.ts';
import { ROOT, runScript } from '../support/run-script.ts';

let copy: string;

const lay = (...args: string[]): ReturnType<typeof run> => run(newOperation, ['--root', copy, ...args]);

/** A file of `openapi/`. */
async function written(name: string): Promise<Record<string, unknown>> {
  return parse(await readFile(join(copy, 'openapi', name), 'utf8'));
}

describe('npm run new:operation', () => {
  // One copy serves all: they touch different files.
  beforeAll(async () => {
    copy = await mkdtemp(join(tmpdir(), 'lemlist-openapi-'));
    for (const room of ['openapi', 'generated', 'src', 'redocly.yaml', 'package.json'])
      await cp(join(ROOT, room), join(copy, room), { recursive: true });
    await symlink(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  });

  afterAll(() => rm(copy, { recursive: true, force: true }));

  test('the linter names every place of a new path that is left empty', async () => {
    const path = '/campaigns/{campaignId}/gadgets/{gadgetId}';
    const name = 'gadgets/campaigns_{campaignId}_gadgets_{gadgetId}.yaml';
    const { code, output } = await lay('gadgets.rename', 'POST', path, '--body');
    expect([code, output.includes(`wrote openapi/${name}`)]).toEqual([0, true]);

    const contents = await written('openapi.yaml');
    expect((contents.paths as Record<string, unknown>)[path]).toEqual({ $ref: name });
    expect(contents.tags).toContainEqual({ name: 'Gadgets', description: null });
    const item = await written(name);
    expect(item.parameters).toEqual([
      { $ref: '../shared/parameters/CampaignIdPath.yaml' },
      expect.objectContaining({ name: 'gadgetId', in: 'path', required: true }),
    ]);

    const lint = runScript([join(copy, 'src/codegen/lint-spec.ts'), 'lemlist'], {}, copy);
    expect(await lint.ended).toBe(1);
    const places = ['summary', 'description', 'requestBody/description', 'responses/200/description'];
    for (const place of places) expect(lint.output()).toContain(`#/post/${place}`);
    expect(lint.output()).toContain('post/requestBody/content/application~1json/schema/properties');
    expect(lint.output()).not.toMatch(/ignore-file|Deprecation/);
  });

  test('a second method goes into the file of its path', async () => {
    const name = 'webhooks/hooks_{hookId}.yaml';
    const before = await written(name);
    const { code } = await lay('webhooks.update', 'patch', '/hooks/{hookId}');
    expect(code).toBe(0);
    const { patch, ...rest } = await written(name);
    expect(rest).toEqual(before);
    expect(patch).toMatchObject({ operationId: 'webhooks_update', tags: ['Webhooks'] });
  });

  test('a wrong request is refused in a line', async () => {
    const { code, output } = await lay('webhooks.drop', 'DELETE', '/hooks/{hookId}');
    expect([code, output]).toEqual([2, 'DELETE /hooks/{hookId} is in webhooks/hooks_{hookId}.yaml already.\n']);
    expect((await lay('--bodyy')).output).toContain("Unknown option '--bodyy'");
    expect((await lay('webhooks.send', 'POST')).output).toContain('expected ID, METHOD and PATH.');
  });
});

test.each([
  ['webhooks.delete', 'post', '/hooks/x', 'webhooks.delete is in the document already.'],
  ['webhooks', 'post', '/hooks', 'ID must look like webhooks.update, not webhooks.'],
  ['webhooks.send', 'send', '/hooks', 'METHOD must be one of GET, PUT, POST, DELETE, OPTIONS, HEAD, PATCH, TRACE.'],
  ['webhooks.send', 'post', 'hooks', 'PATH must look like /hooks/{hookId}, not hooks.'],
])('no file is planned for %s %s %s', async (id, method, path, message) => {
  await expect(newFiles(join(ROOT, 'openapi'), { id, method, path, body: false })).rejects.toThrow(message);
});
