import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Difference, differences } from '../../src/codegen/drift/compare.ts';
import { completeDocument } from '../../src/codegen/drift/complete-document.ts';
import { drift } from '../../src/codegen/drift/drift.ts';
import { knownDifference, readKnown } from '../../src/codegen/drift/known.ts';
import type { Document } from '../../src/document/document.ts';
import { factsOf } from '../../src/document/facts.ts';
import { readApi } from '../../src/document/read-api.ts';
import { run } from '../support/run-command.ts';
import { ROOT } from '../support/run-script.ts';

type Json = Record<string, unknown>;

/** A document with one operation, as its publisher would write it: no ids, no components. */
function documentOf(operation: Json, path = '/things/{id}'): Json {
  return { openapi: '3.0.0', info: { title: 'T', version: '1' }, paths: { [path]: { post: operation } } };
}

const query = (name: string, schema: Json, more: Json = {}): Json => ({ name, in: 'query', schema, ...more });
const json = (schema: Json): Json => ({ content: { 'application/json': { schema } } });
const object = (properties: Json, required: string[] = []): Json => ({ type: 'object', properties, required });

const TEXT = { type: 'string' };
const OURS = {
  parameters: [query('limit', { type: 'integer', maximum: 100 }), query('sort', { type: 'string', enum: ['a', 'b'] })],
  requestBody: json({
    oneOf: [
      object({ type: { type: 'string', enum: ['one'] }, name: { ...TEXT, maxLength: 5 } }, ['type', 'name']),
      object({ type: { type: 'string', enum: ['two'] }, count: { type: 'integer' } }, ['type']),
    ],
  }),
  responses: { 200: json({ type: 'array', items: object({ _id: TEXT, tags: { type: 'array', items: TEXT } }) }) },
};

function factsIn(operation: Json, path?: string): ReturnType<typeof factsOf> {
  const document = documentOf(structuredClone(operation), path) as unknown as Document;
  return factsOf(readApi(completeDocument(document)));
}

/** What a document like ours, with these changes, says that ours does not. */
function found(changes: Json, path?: string): string[] {
  return differences(factsIn({ ...OURS, ...changes }, path), factsIn(OURS)).map(
    ({ kind, place, about, says }) => `${kind} ${about} at ${place || 'the operation'}: ${says}`,
  );
}

describe('differences between two documents', () => {
  test('the same document has none, whatever it calls the parameters of a path', () => {
    expect(found({}, '/things/{thingId}')).toEqual([]);
  });

  test('what only ours has is none', () => {
    expect(found({ parameters: [], requestBody: undefined, responses: {} })).toEqual([]);
  });

  test.each<[string, Json, string]>([
    ['parameter', { parameters: [query('page', TEXT)] }, 'new parameter at query page: ours has no such parameter'],
    ['status', { responses: { ...OURS.responses, 404: {} } }, 'new status at the operation: ours has no status 404'],
    [
      'value',
      { parameters: [query('sort', { type: 'string', enum: ['a', 'c'] })] },
      'new value at query sort: ours does not list `c`',
    ],
    [
      'type',
      { parameters: [query('limit', { type: 'boolean' })] },
      'disagrees type at query limit: boolean there, number here',
    ],
    [
      'limit',
      { parameters: [query('limit', { type: 'integer', maximum: 50 })] },
      'disagrees maximum at query limit: maximum 50 there, 100 here',
    ],
    [
      'requirement',
      { parameters: [query('limit', { type: 'number', maximum: 100 }, { required: true })] },
      'disagrees required at query limit: required there, optional here',
    ],
    [
      'requirement of a body',
      { requestBody: json(object({ type: TEXT, name: { ...TEXT, maxLength: 5 } }, ['type', 'name'])) },
      'disagrees required at body name: required there, optional here',
    ],
    [
      'field in a list',
      { responses: { 200: json({ type: 'array', items: object({ size: object({ x: TEXT }) }) }) } },
      'new field at response[].size: ours has no such field',
    ],
  ])('a %s is named with its place', (_, changes, difference) => {
    expect(found(changes)).toEqual([difference]);
  });

  test('a route that is listed twice counts with both of its operations', () => {
    const twice = documentOf({ parameters: [query('page', TEXT)], responses: {} }, '/things/{id}');
    Object.assign(twice.paths as Json, documentOf({ responses: {} }, '/things/{name}').paths);
    const theirs = factsOf(readApi(completeDocument(twice as unknown as Document)));
    expect(differences(theirs, factsIn(OURS)).map(({ place }) => place)).toEqual(['query page']);
  });

  test('an operation that ours lacks is one difference', () => {
    expect(found({}, '/others')).toEqual(['new operation at the operation: ours has no such operation']);
  });
});

describe('known differences', () => {
  const difference: Difference = {
    kind: 'disagrees',
    route: 'GET /a/{id}',
    place: 'query x.y',
    about: 'type',
    says: '',
  };
  const entry = (at: string, about?: string): string =>
    JSON.stringify([{ at, because: 'It is so.', source: 'a recording', ...(about && { about }) }]);

  test.each([
    ['GET /a/{id} query x.y', undefined, true],
    ['GET /a/* query *', 'type', true],
    ['GET /a/{id} query x.y', 'required', false],
    ['GET /a/{id} query xzy', undefined, false],
    ['GET /a/{id} query x', undefined, false],
  ])('%s about %s', (at, about, isKnown) => {
    expect(knownDifference(difference, readKnown(entry(at, about))) !== undefined).toBe(isKnown);
  });

  test('an entry for variants explains a field that ours lacks, and nothing else of it', () => {
    const known = readKnown(entry('GET /a/{id} query x.y').replace('"because"', '"variants":["b"],"because"'));
    expect(knownDifference({ ...difference, kind: 'new', about: 'field' }, known)?.because).toBe('It is so.');
    expect(knownDifference(difference, known)).toBeUndefined();
  });

  test.each([
    ['{}', 'it must be a list'],
    ['- 5', 'entry 1 must be an object'],
    ['- { at: x, because: y }', 'entry 1 needs `at`, `because` and `source`'],
    ['- { at: x, because: y, source: z, why: w }', 'entry 1 has the unknown field `why`'],
    ['- { at: x, because: y, source: z, variants: b }', 'entry 1 has `variants`, which must be a list of names'],
  ])('%s is refused', (text, says) => {
    expect(() => readKnown(text)).toThrow(says);
  });
});

describe('npm run drift', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'lemlist-drift-test-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const put = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const compare = (...args: string[]): ReturnType<typeof run> => run(drift, args);
  const tasks = (page: Json, more: Json = {}): string =>
    JSON.stringify({
      openapi: '3.0.0',
      paths: {
        '/tasks': { get: { parameters: [query('filters', TEXT), query('page', page)], responses: {} }, ...more },
      },
    });

  test('differences are sorted, and an open one fails', async () => {
    const file = put('open.json', tasks({ type: 'boolean' }, { put: { responses: {} } }));
    const { code, output } = await compare(file);
    expect(output).toContain('New there (1)\n  PUT /tasks: ours has no such operation');
    expect(output).toMatch(
      /Known differences \(1\)\n {2}GET \/tasks query filters: optional there, required here\. .*\(observed: nango/,
    );
    expect(output).toContain('Open (1)\n  GET /tasks query page: boolean there, number here');
    expect(output).toContain('1 new there, 1 known, 1 open');
    expect(code).toBe(1);
  });

  test('what is new there fails on request only', async () => {
    const file = put('new.yaml', tasks({ type: 'integer' }, { put: { responses: {} } }));
    expect((await compare(file)).code).toBe(0);
    expect((await compare(file, '--fail-on-new')).code).toBe(1);
  });

  test.each<[string, string[], string]>([
    ['no file', [], 'Usage: npm run drift'],
    ['a missing file', ['nowhere.json'], 'nowhere.json cannot be read: ENOENT'],
    ['another kind of file', [join(ROOT, 'package.json')], 'package.json is not an OpenAPI 3 document'],
    ['an unknown option', ['--strict'], "Unknown option '--strict'. Run with --help for the usage."],
  ])('%s is refused in one line', async (_, args, says) => {
    const { code, output } = await compare(...args);
    expect(output).toContain(says);
    expect(code).toBe(2);
  });
});
