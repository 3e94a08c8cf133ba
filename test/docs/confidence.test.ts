import { expect, test } from 'vitest';
import { provenanceOfSchemas } from '../../src/docs/schema/provenance.ts';
import { sourceInWords } from '../../src/docs/schema/sources.ts';
import { readApi } from '../../src/document/read-api.ts';
import { pages, textOf, twins } from './model.ts';

const LINE = /^\*\*Confidence:\*\* .*$/gm;
const lineOf = (route: string): string =>
  textOf(route)
    .match(LINE)?.[0]
    .replaceAll(/\]\([^)]*\)/g, ']') ?? '';
const described = pages.filter(({ section }) => ['operations', 'schemas', 'events'].includes(section));

test('every page with fields says once how sure the fields without a badge are', () => {
  const wrong = described.filter(({ route }) => {
    const lines = textOf(route).match(LINE) ?? [];
    const hasFields = /^\| (?:Field|Parameter|Header) \|/m.test(textOf(route));
    return lines.length !== 1 || /So is every field/.test(lines[0] ?? '') !== hasFields;
  });
  expect(described.length).toBeGreaterThan(600);
  expect(wrong.map(({ route }) => route)).toEqual([]);
});

test('every badge of a page is explained on it', () => {
  const unexplained = described.flatMap(({ route }) => {
    const kinds = new Set([...textOf(route).matchAll(/\*\[(\w+)[^\]]*\]\([^)]*\)\*/g)].map(([, kind = '']) => kind));
    return [...kinds].filter((kind) => !lineOf(route).includes(`*${kind}`) && !lineOf(route).includes(`*[${kind}`));
  });
  expect(unexplained).toEqual([]);
});

test.each([
  [
    'reference/sequences/add-step',
    "**Confidence:** *[Published]* in lemlist's OpenAPI document, or confirmed by several sources. So is every field without a badge.",
  ],
  [
    'reference/snippets/list',
    "**Confidence:** *[Documented: lemlist's documentation repository]* outside lemlist's OpenAPI document.",
  ],
  // Nothing is said of the schema itself.
  [
    'schemas/Snippet',
    "**Confidence:** *[Documented: lemlist's documentation repository]* outside lemlist's OpenAPI document.",
  ],
  [
    'schemas/EmailStep',
    "**Confidence:** *[Published]* in lemlist's OpenAPI document, or confirmed by several sources. So is every field.",
  ],
])('the line of %s', (route, line) => {
  expect(lineOf(route)).toContain(line);
});

test('no badge and no reason shows a commit, and each leads to its edition', () => {
  const commits = /\[[^\]`]*\b[0-9a-f]{7,8}\b[^\]`]*\]|mintlify [0-9a-f]{7}/;
  const shown = [...twins].filter(
    ([route, text]) => !route.startsWith('decisions/') && commits.test(text.replaceAll(/```[\s\S]*?```/g, '')),
  );
  expect(shown.map(([route]) => route)).toEqual([]);
  const guide = textOf('guides/confidence');
  expect(guide).toContain('- [`0215d972`](https://github.com/l3mpire/mintlify/commit/0215d972)\n');
  expect(guide.match(/^### /gm)).toHaveLength(9);
  expect(textOf('reference/snippets/list')).toContain('](../../guides/confidence.md#mintlify-0215d972)*');
});

test('a source that the document does not explain stops the build', () => {
  const api = { document: { 'x-sources': { known: { name: 'a page', description: 'A page.' } } } } as never;
  expect(sourceInWords(api, 'known 2026-10-01')).toBe('a page, 2026-10-01');
  expect(sourceInWords(api, 'known 0215d972')).toBe('a page');
  expect(() => sourceInWords(api, 'unknown 1')).toThrow('unknown');
});

test('a field inside something less sure has its badge', () => {
  const rows =
    textOf('reference/tasks/create').match(/^\| `.*\*\[Observed: notes by the developers of oto, 2026-09-09\]/gm) ?? [];
  expect(rows.length).toBeGreaterThan(3);
  expect(textOf('schemas/Team')).toMatch(/^\| `\w+(?:\[\])?\.\w+`.*\*\[(?:Observed|Inferred|Documented)/m);
});

test('a schema is as sure as what refers to it, and published if anything published does', () => {
  const refer = (name: string) => ({ $ref: `#/components/schemas/${name}` });
  const get = (operationId: string, name: string, provenance?: string) => ({
    get: {
      operationId,
      summary: 'Get',
      tags: ['a'],
      ...(provenance && { 'x-provenance': provenance }),
      responses: { 200: { description: 'One', content: { 'application/json': { schema: refer(name) } } } },
    },
  });
  const api = readApi({
    openapi: '3.1.0',
    info: { title: 'A', version: '1' },
    tags: [{ name: 'a' }],
    paths: { '/a': get('a_one', 'One'), '/b': get('a_two', 'Two', 'inferred') },
    components: {
      schemas: {
        One: {
          properties: { shared: refer('Shared'), observed: { ...refer('Field'), 'x-provenance': 'observed: x 1' } },
        },
        Two: { properties: { shared: refer('Shared'), inner: refer('Inner'), again: refer('Two') } },
        Shared: { type: 'string' },
        Field: { type: 'string' },
        Inner: { type: 'string' },
      },
    },
  } as never);
  expect([...provenanceOfSchemas(api)]).toEqual([
    ['Two', ['inferred']],
    ['Field', ['observed: x 1']],
    ['Inner', ['inferred']],
  ]);
});
