import { describe, expect, test } from 'vitest';
import { DEFAULT_BASE_URL } from '../../src/client/options/base-url.ts';
import { LEMLIST, MOCK } from '../../src/docs/samples/target.ts';
import type { Schema } from '../../src/document/document.ts';
import { enumValues } from '../../src/document/values.ts';
import { OPERATIONS } from '../../src/index.ts';
import { api, document } from '../support/document.ts';
import { EDITABLE, FIELDS, LISTS, TYPES } from '../support/seed-table.ts';

const { schemas } = document.components;

describe('the document', () => {
  test('the root dialect is 2020-12, without which Prism checks as draft-07', () => {
    expect(document.jsonSchemaDialect).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(document.openapi).toMatch(/^3\.1\./);
  });

  test('the servers are lemlist and the mock, as in the client and the samples, with HTTP Basic', () => {
    expect(document.servers).toMatchObject([
      { url: 'https://api.lemlist.com/api' },
      { url: 'http://127.0.0.1:4010/api' },
    ]);
    expect(document.components.securitySchemes).toMatchObject({ apiKey: { type: 'http', scheme: 'basic' } });
    expect([DEFAULT_BASE_URL, LEMLIST.url, MOCK.url]).toEqual([0, 0, 1].map((index) => document.servers?.[index]?.url));
  });

  test('every field of a form is a file, as the client expects', () => {
    const forms = api.operations.flatMap(({ body }) => body?.content['multipart/form-data']?.schema ?? []);
    const fields = forms.flatMap((schema) => Object.values(api.resolve<Schema>(schema as Schema).properties ?? {}));
    expect(fields.length).toBeGreaterThan(0);
    for (const field of fields) expect(field).toHaveProperty('contentMediaType');
  });

  test('the document and the table have the same types and fields', () => {
    expect(schemas.StepType?.enum?.toSorted()).toEqual(TYPES.toSorted());
    expect([...new Set(Object.values(EDITABLE).flat())].sort()).toEqual(FIELDS.toSorted());
  });

  test('the fields of updates have the lists of the table', () => {
    const updates = api.resolve<Schema>(schemas.StepUpdate ?? {}).oneOf ?? [];
    const fields = updates.flatMap((variant) => Object.entries(api.resolve<Schema>(variant).properties ?? {}));
    const lists = fields.flatMap(([name, field]) => {
      const values = name === 'type' ? undefined : enumValues(api, field);
      return values ? [[name, values.toSorted()] as const] : [];
    });
    expect(Object.fromEntries(lists)).toEqual(LISTS);
  });

  test.each(TYPES)('an update of %s has just its editable fields, all optional', (type) => {
    const $ref = schemas.StepUpdate?.discriminator?.mapping?.[type] as string;
    const variant = api.resolve<Schema>({ $ref });
    const { type: constant, ...fields } = variant.properties ?? {};
    expect(constant?.enum).toEqual([type]);
    expect(Object.keys(fields).sort()).toEqual([...(EDITABLE[type] ?? [])].sort());
    expect(variant.required).toEqual(['type']);
    expect(variant.additionalProperties).toBe(false);
  });

  test.each(['StepUpdate', 'StepCreate', 'KnownStep'])('%s has exactly the values of StepType', (name) => {
    expect(Object.keys(schemas[name]?.discriminator?.mapping ?? {})).toEqual(schemas.StepType?.enum);
  });

  test('no component was renamed because of a collision', () => {
    const names = Object.values(document.components).flatMap((group) => Object.keys(group));
    expect(names.filter((name) => /-\d+$/.test(name))).toEqual([]);
    expect(names.length).toBeGreaterThan(100);
  });

  test('the ids of all examples belong to one invented team', () => {
    const ids = JSON.stringify(document).match(/\b(cam|seq|stp|etp|usr|tea)_[A-Za-z0-9]{17}\b/g) ?? [];
    const known = new Set(ids);
    const stored = JSON.stringify(document.paths['/campaigns/{campaignId}/sequences']?.get);
    const steps = [...known].filter((id) => id.startsWith('stp_'));
    // One per type, one in a branch, and two of the campaign that shows a test and scores.
    expect(steps).toHaveLength(TYPES.length + 3);
    for (const id of steps) expect(stored).toContain(id);
  });

  test('a deprecated operation names its replacement', () => {
    const deprecated = api.operations.filter((operation) => operation.deprecated);
    expect(deprecated.length).toBeGreaterThan(0);
    for (const { id, description, replacedBy = [] } of deprecated) {
      const titles = replacedBy.map((other) => api.operations.find((each) => each.id === other)?.summary);
      expect(titles.length, id).toBeGreaterThan(0);
      expect(description, id).toMatch(new RegExp(`Use ${titles.join(' or ')} instead\\.$`));
    }
  });

  test('every operation with a version describes the response without it', () => {
    const versioned = api.operations.filter(({ parameters }) => parameters.some(({ name }) => name === 'version'));
    const older = api.operations.filter(({ withoutVersion }) => withoutVersion);
    expect(older.map(({ id }) => id)).toEqual(versioned.map(({ id }) => id));
    expect(older.map(({ id }) => id)).toContain('campaigns.list');
  });

  test('the sources that are listed are those that provenance names', () => {
    const named = [...JSON.stringify(document).matchAll(/"x-provenance":"\w+: (\w+) [^"]+"/g)].map(([, name]) => name);
    expect([...new Set(named)].sort()).toEqual(Object.keys(document['x-sources'] ?? {}).sort());
  });

  test('a deprecated operation with an end date states it', () => {
    const ending = api.operations.filter(({ deprecated, path }) => deprecated && path.startsWith('/unsub'));
    for (const { description } of ending) expect(description).toContain('2026-11-01');
    expect(ending.map(({ path }) => path)).toContain('/unsubs/export');
    expect(ending).toHaveLength(5);
  });

  test.each(['inbox.sendWhatsapp', 'campaigns.exportLeads'] as const)('%s may respond with text or JSON', (id) => {
    expect(OPERATIONS[id].returns).toBe('any');
  });

  test.each(api.operations.map((operation) => [operation.id, operation] as const))(
    '%s is described for people',
    (_, { summary, description }) => {
      expect(summary.split(' ').length).toBeGreaterThanOrEqual(2);
      expect(summary.split(' ').length).toBeLessThanOrEqual(5);
      expect(summary).toMatch(/^[A-Z].*[^.]$/);
      expect(description).toMatch(/\.$/);
    },
  );
});
