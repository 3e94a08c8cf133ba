import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { diff } from '../../src/codegen/diff/diff.ts';
import { hasEntry, nextVersion } from '../../src/codegen/diff/next-version.ts';
import { typeChanges } from '../../src/codegen/diff/type-changes.ts';
import { commitAll } from '../support/git-repository.ts';
import { run } from '../support/run-command.ts';

const folders: string[] = [];

afterAll(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
});

interface Small {
  paths: Record<string, Record<string, unknown>>;
  webhooks: Record<string, unknown>;
  // biome-ignore lint/suspicious/noExplicitAny: the changes below reach deep into schemas that have no common type.
  components: { schemas: Record<'Pet' | 'Cat' | 'Bird', Record<string, any>> };
}

/** Two operations, one of which takes a cat, and a webhook that brings a bird. */
function small(): Small {
  const content = { 'application/json': { schema: { $ref: '#/components/schemas/Pet' } } };
  const bird = { 'application/json': { schema: { $ref: '#/components/schemas/Bird' } } };
  const responses = { 200: { description: 'Done.' } };
  return {
    ...{ openapi: '3.1.1', info: { title: 'Pets', version: '0.1.0' } },
    paths: {
      '/pets': { get: { operationId: 'pets.list', summary: 'List pets', responses } },
      '/pets/{id}': {
        patch: { operationId: 'pets.update', summary: 'Update pet', requestBody: { content }, responses },
      },
    },
    webhooks: { found: { post: { requestBody: { content: bird }, responses } } },
    components: {
      schemas: {
        Bird: { type: 'object', properties: { song: { type: 'string' } } },
        Pet: {
          oneOf: [{ $ref: '#/components/schemas/Cat' }],
          discriminator: { propertyName: 'type', mapping: { cat: '#/components/schemas/Cat' } },
        },
        Cat: { type: 'object', properties: { type: { const: 'cat' }, name: { type: 'string', maxLength: 400 } } },
      },
    },
  };
}

async function write(root: string, document: object, api: string): Promise<void> {
  await mkdir(join(root, 'generated'), { recursive: true });
  await writeFile(join(root, 'generated/openapi.json'), JSON.stringify(document));
  await writeFile(join(root, 'generated/api.ts'), api);
  await writeFile(join(root, 'CHANGELOG.md'), '# Changelog\n\n## 0.2.0\n');
}

const API = 'export type Pet = Cat;\n';

/** A repository whose only commit holds the small document, tagged unless `tag` is false. */
async function repository(tag = true): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'lemlist-diff-test-'));
  folders.push(root);
  await write(root, small(), API);
  commitAll(root, tag ? 'v0.1.0' : undefined);
  return root;
}

const compare = (root: string, ...args: string[]): ReturnType<typeof run> => run(diff, ['--root', root, ...args]);

/** Changes with the report that is due. One run shows several, because starting Redocly takes most of the time. */
const CHANGES = [
  {
    kind: 'breaking changes',
    edit({ paths, components: { schemas } }: Small): void {
      delete paths['/pets'];
      // Redocly calls this compatible.
      schemas.Pet.discriminator.mapping = { kitten: '#/components/schemas/Cat' };
      schemas.Cat.properties.name.maxLength = 300;
      schemas.Bird.properties = {};
    },
    report: `
Breaking (4)
  pets.list
    - Path \`/pets\` was removed.
  pets.update
    - \`maxLength\` of \`name\` changed from '400' to '300'.
    - \`Pet\` has no variant \`cat\` any more.
  webhooks
    - Property \`song\` of \`Bird\` was removed.

Added (2)
  pets.update
    - schemas/Pet/discriminator/mapping/kitten: added
    - \`Pet\` has the new variant \`kitten\`.

Changed (1)
  pets.update
    - schemas/Pet/discriminator/mapping/cat: removed
`,
    version: '0.2.0',
    entry: 'an entry',
  },
  {
    kind: 'additions',
    edit({ paths, components: { schemas } }: Small): void {
      const post = { operationId: 'pets.create', summary: 'Create pet', responses: {} };
      paths['/pets'] = { ...paths['/pets'], post };
      schemas.Cat.properties.colour = { type: 'string' };
    },
    report: `
Added (2)
  pets.create
    - /pets/post: added
  pets.update
    - schemas/Cat/properties/colour: added
`,
    version: '0.1.1',
    entry: 'no entry',
  },
];

describe('npm run diff', () => {
  test.each(CHANGES)('$kind are reported by operation', async ({ edit, report, version, entry }) => {
    const root = await repository();
    const document = small();
    edit(document);
    await write(root, document, API);
    const { code, output } = await compare(root);
    expect(output).toContain(`to the present:\n${report}\nThe next version is ${version}.`);
    expect(output).toContain(`CHANGELOG.md has ${entry} for ${version}.`);
    expect(code).toBe(0);
  });

  test('no change keeps the version', async () => {
    const { code, output } = await compare(await repository());
    expect(output).toContain('Nothing changed.\nThe version stays 0.1.0.');
    expect(code).toBe(0);
  });

  test('a removed export breaks with the document unchanged', async () => {
    const root = await repository();
    await write(root, small(), '');
    const { output } = await compare(root, '--from', 'HEAD');
    expect(output).toContain('Breaking in the types (1)\n  generated/api.ts\n    - The export `Pet` is gone.');
  });

  test('a missing tag is reported in one line', async () => {
    const { code, output } = await compare(await repository(false));
    expect(output.trim()).toBe('There is no tag yet, so there is nothing to compare with; --from REF names a commit.');
    expect(code).toBe(0);
  });

  test.each([
    [['--from', 'v9'], 'git has no generated/openapi.json at v9'],
    [['--form', 'v9'], "Unknown option '--form'. Run with --help for the usage."],
  ])('%j is refused in one line', async (args, message) => {
    const { code, output } = await compare(await repository(), ...args);
    expect({ code, output: output.trim() }).toEqual({ code: 2, output: message });
  });

  test('a broken document is refused in one line', async () => {
    const root = await repository();
    await writeFile(join(root, 'generated/openapi.json'), '{');
    const { code, output } = await compare(root);
    expect({ code, output: output.trim() }).toEqual({ code: 2, output: 'generated/openapi.json is not JSON' });
  });
});

describe('the types', () => {
  test.each([
    ['type A = B | C;', 'type A = B;', 'breaking', '`A` has no member `C` any more.'],
    ['type A = B;', 'type A = B | C;', 'added', '`A` has the new member `C`.'],
    ['type A = { a: 1 };', 'type A = {};', 'breaking', '`A` has no field `a` any more.'],
    ['interface A { a?: 1 }', 'interface A { a?: 1; b?: 2 }', 'added', '`A` has the new field `b`.'],
    ['const A = ["a", "b"] as const;', 'const A = ["a"] as const;', 'breaking', '`A` has no value `"b"` any more.'],
  ])('%s becomes %s', (before, after, weight, text) => {
    const changes = typeChanges(`export ${before}`, `export ${after}`);
    expect(changes).toContainEqual({ pointer: 'A', weight, text });
  });

  test('a reworded comment is no change', () => {
    expect(typeChanges('export type A = B | {/** x */ a: 1};', 'export type A = B | {/** y */ a: 1};')).toEqual([]);
  });
});

describe('the next version', () => {
  test.each([
    ['0.1.4', ['breaking', 'added'], '0.2.0'],
    ['0.1.4', ['added'], '0.1.5'],
    ['0.1.4', ['changed'], '0.1.5'],
    ['1.2.3', ['breaking'], '2.0.0'],
    ['1.2.3', ['added', 'changed'], '1.3.0'],
    ['1.2.3', ['changed'], '1.2.4'],
    ['1.2.3', [], '1.2.3'],
  ] as const)('%s with %j is %s', (old, weights, next) => {
    expect(nextVersion(old, new Set(weights))).toBe(next);
  });

  test('an entry is a heading with just that version', () => {
    expect(hasEntry('## [0.2.0] - 2026-12-01', '0.2.0')).toBe(true);
    expect(hasEntry('## 10.2.0\n0.2.0', '0.2.0')).toBe(false);
  });
});
