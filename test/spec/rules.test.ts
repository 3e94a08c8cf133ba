import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import plugin from '../../openapi/rules/plugin.js';
import { QUIET_REDOCLY } from '../../src/codegen/bundle.ts';

// Every rule is tried on tiny documents through our own redocly.yaml, so a rule that is not switched on fails here too. One run
// of Redocly lints them all: the time goes into starting it. Its engine cannot be imported: the CLI carries it bundled, and the
// @redocly/openapi-core beside it is another major version, which belongs to openapi-typescript.

/** The documents are wrong on purpose, so no type of a document fits them. */
// biome-ignore lint/suspicious/noExplicitAny: with `unknown`, no test could change a part of a document.
type Json = any;
type Files = Record<string, Json>;

interface Row {
  claim: string;
  /** Parts of the messages expected, one for each; none for a document the rule is silent on. */
  faults?: string[];
  /** Other files, beside the one that holds the subject of the row. */
  files?: Files;
  /** The subject: one of a schema, an operation, or a whole document. */
  schema?: Json;
  operation?: Json;
  document?: Json;
}

interface Case {
  name: string;
  rule: string;
  faults: string[];
  files: Files;
}

const openapi = (parts: Json) => ({ openapi: '3.1.1', info: { title: 'Tiny', version: '1' }, ...parts });
const json = (media: Json) => ({ content: { 'application/json': media } });
const body = (media: Json) => ({ description: 'Body.', ...json(media) });
const operationAt = (path: string, operation: Json) => openapi({ paths: { [path]: { post: operation } } });
const closed = (properties: Json, more: Json = {}) => ({
  type: 'object',
  required: Object.keys(properties).slice(0, 1),
  properties,
  additionalProperties: false,
  ...more,
});

const inFolder = (folder: string, files: Files): Files =>
  Object.fromEntries(Object.entries(files).map(([name, content]) => [join(folder, name), content]));

/** The same subject inline and behind `$ref`s, because a rule that never sees what is in another file looks like one that passes. */
function casesOf(rule: string, { claim, faults = [], files = {}, schema, operation, document }: Row): Case[] {
  const place = (name: string, root: Json, others: Files): Case => ({
    name: `${claim}${name && ` (${name})`}`,
    rule,
    faults,
    files: { 'openapi.yaml': root, ...others },
  });
  if (document !== undefined) return [place('', document, files)];
  if (operation !== undefined) {
    return [
      place('inline', operationAt('/steps', operation), files),
      place('in a path file', openapi({ paths: { '/steps': { $ref: './paths/steps.yaml' } } }), {
        'paths/steps.yaml': { post: operation },
        ...inFolder('paths', files),
      }),
    ];
  }
  const request = (subject: Json) => operationAt('/steps', { requestBody: json({ schema: subject }) });
  return [
    place('inline', request(schema), files),
    place('in another file', request({ $ref: './schemas/Subject.yaml' }), {
      'schemas/Subject.yaml': schema,
      ...inFolder('schemas', files),
    }),
    place('two files away', operationAt('/steps', { requestBody: { $ref: './bodies/Body.yaml' } }), {
      'bodies/Body.yaml': json({ schema: { $ref: '../schemas/Holder.yaml' } }),
      'schemas/Holder.yaml': closed({ subject: { type: 'array', items: { $ref: './deep/Subject.yaml' } } }),
      'schemas/deep/Subject.yaml': schema,
      ...inFolder('schemas/deep', files),
    }),
  ];
}

const email = closed({ type: { type: 'string', enum: ['email'] }, subject: { type: 'string' } });
const sms = closed({ type: { type: 'string', enum: ['sms'] } });
const unknown = {
  type: 'object',
  required: ['type'],
  properties: { type: { type: 'string', not: { enum: ['email', 'sms'] } } },
};
const variants: Files = { 'Email.yaml': email, 'Sms.yaml': sms };
const refs = (...names: string[]) => names.map((name) => ({ $ref: `./${name}.yaml` }));
const mapped = { email: './Email.yaml', sms: './Sms.yaml' };
const union = (mapping: Json = mapped, oneOf: Json = refs('Email', 'Sms')) => ({
  oneOf,
  discriminator: { propertyName: 'type', ...(mapping && { mapping }) },
});
const local = (name: string) => `#/components/schemas/${name}`;

const anEmail = { value: { type: 'email', subject: 'One more thing' } };
const anSms = { value: { type: 'sms' } };
const tooMany = { description: 'Wait.', headers: { 'Retry-After': { schema: { type: 'number' } } } };
const unauthorized = { description: 'Wrong key.' };
const named = (operationId: Json, ...tags: string[]) => ({ operationId, tags });
const answers = (status: string, media: Json) => ({ responses: { [status]: body(media) } });
const schemaOf = (path: string) => ({
  $ref: `#/paths/~1${path}/get/responses/200/content/application~1json/schema`,
});
const campaign = { type: 'object', required: ['name'], properties: { name: { type: 'string' } } };

const RULES: Record<string, Row[]> = {
  'lemlist/discriminator-mapping': [
    { claim: 'a complete mapping passes', schema: union(), files: variants },
    {
      claim: 'a single value behind a reference passes',
      schema: union(),
      files: {
        'Email.yaml': closed({ type: { $ref: './EmailType.yaml' } }),
        'EmailType.yaml': { type: 'string', enum: ['email'] },
        'Sms.yaml': sms,
      },
    },
    {
      claim: 'one open fallback passes',
      schema: union(mapped, refs('Email', 'Sms', 'Unknown')),
      files: { ...variants, 'Unknown.yaml': unknown },
    },
    {
      claim: 'a dead reference is left to no-unresolved-refs',
      faults: ['`sms` is mapped, but no variant'],
      schema: union(),
      files: { 'Email.yaml': email },
    },
    {
      claim: 'a bundled union passes',
      document: openapi({
        components: {
          schemas: {
            Step: union({ email: local('Email'), sms: local('Sms') }, [
              { $ref: local('Email') },
              { $ref: local('Sms') },
            ]),
            Email: email,
            Sms: sms,
          },
        },
      }),
    },
    {
      claim: 'a wrong mapping in a bundle is refused',
      faults: ['`email` maps to #/components/schemas/Sms, expected the `$ref` of Email'],
      document: openapi({
        components: {
          schemas: {
            Step: union({ email: local('Sms'), sms: local('Sms') }, [{ $ref: local('Email') }, { $ref: local('Sms') }]),
            Email: email,
            Sms: sms,
          },
        },
      }),
    },
    {
      claim: 'a missing oneOf is refused',
      faults: ['needs `oneOf`'],
      schema: { discriminator: { propertyName: 'type' } },
    },
    { claim: 'a missing mapping is refused', faults: ['needs a `mapping`'], schema: union(null), files: variants },
    {
      claim: 'a missing key is refused',
      faults: ['`mapping` lacks `sms`, the value of Sms'],
      schema: union({ email: './Email.yaml' }),
      files: variants,
    },
    {
      claim: 'a key of no variant is refused',
      faults: ['`phone` is mapped, but no variant has that value'],
      schema: union({ ...mapped, phone: './Sms.yaml' }),
      files: variants,
    },
    {
      claim: 'a variant reached by the mapping alone is refused',
      faults: ['`sms` is mapped, but no variant has that value'],
      schema: union(mapped, refs('Email')),
      files: variants,
    },
    {
      claim: 'two keys the wrong way round are refused',
      faults: ['`email` maps to ./Sms.yaml, expected the `$ref` of Email', '`sms` maps to ./Email.yaml'],
      schema: union({ email: './Sms.yaml', sms: './Email.yaml' }),
      files: variants,
    },
    {
      claim: 'a bare name as target is refused',
      faults: ['`email` maps to Email, expected the `$ref` of Email'],
      schema: union({ email: 'Email', sms: './Sms.yaml' }),
      files: variants,
    },
    {
      claim: 'a value that two variants share is refused',
      faults: ['Email and Sms both have the value `email`', '`sms` is mapped, but no variant'],
      schema: union(),
      files: { 'Email.yaml': email, 'Sms.yaml': email },
    },
    {
      claim: 'an optional discriminator property is refused',
      faults: ['Sms does not require it'],
      schema: union(),
      files: { 'Email.yaml': email, 'Sms.yaml': { ...sms, required: [] } },
    },
    {
      claim: 'a variant with several values is refused',
      faults: ['Sms gives it no `enum` of one string', '`sms` is mapped, but no variant'],
      schema: union(),
      files: { 'Email.yaml': email, 'Sms.yaml': closed({ type: { type: 'string', enum: ['sms', 'text'] } }) },
    },
    {
      claim: 'an inline variant is refused',
      faults: ['variant 1 is inline', '`sms` maps to ./Sms.yaml'],
      schema: union(mapped, [...refs('Email'), sms]),
      files: variants,
    },
    {
      claim: 'a second fallback is refused',
      faults: ['Unknown and Other are fallbacks'],
      schema: union(mapped, refs('Email', 'Sms', 'Unknown', 'Other')),
      files: { ...variants, 'Unknown.yaml': unknown, 'Other.yaml': unknown },
    },
    {
      claim: 'a fallback that overlaps a variant is refused',
      faults: ['the fallback Unknown must exclude the mapped values alone, differs in sms'],
      schema: union(mapped, refs('Email', 'Sms', 'Unknown')),
      files: {
        ...variants,
        'Unknown.yaml': { ...unknown, properties: { type: { type: 'string', not: { $ref: './Known.yaml' } } } },
        'Known.yaml': { enum: ['email'] },
      },
    },
  ],

  'lemlist/closed-requests': [
    { claim: 'a closed object passes', schema: closed({ name: { type: 'string' } }) },
    { claim: 'a closed union passes', schema: union(), files: variants },
    {
      claim: 'an object closed over its parts passes',
      schema: { type: 'object', allOf: [{ properties: { a: { type: 'string' } } }], unevaluatedProperties: false },
    },
    {
      claim: 'schemas that only test pass',
      schema: closed(
        { images: { type: 'array', items: { type: 'string' } } },
        {
          not: { $ref: './Forbidden.yaml' },
          if: { required: ['images'], properties: { images: { minItems: 2 } } },
          // biome-ignore lint/suspicious/noThenProperty: this is JSON Schema's `then`; nothing awaits it.
          then: { properties: { images: { maxItems: 6 } } },
        },
      ),
      files: { 'Forbidden.yaml': { anyOf: [{ required: ['images'], properties: { images: { maxItems: 0 } } }] } },
    },
    {
      claim: 'a free-form map that says so passes',
      schema: { type: 'object', additionalProperties: { type: 'string' }, 'x-free-form': true },
    },
    {
      claim: 'a bundled free-form object passes',
      schema: { type: 'object', properties: {}, additionalProperties: true, 'x-free-form': { type: 'string' } },
    },
    {
      claim: 'a schema that contains itself passes',
      schema: { $ref: './Node.yaml' },
      files: { 'Node.yaml': closed({ next: { $ref: './Node.yaml' } }) },
    },
    {
      claim: 'an open response passes',
      operation: { requestBody: json({ schema: closed({}) }), ...answers('200', { schema: { type: 'object' } }) },
    },
    {
      claim: 'an open webhook body passes, since lemlist sends it',
      document: openapi({ webhooks: { sent: { post: { requestBody: json({ schema: { type: 'object' } }) } } } }),
    },
    { claim: 'an open object is refused', faults: ['is open'], schema: { type: 'object', properties: {} } },
    { claim: 'an object without type is refused', faults: ['is open'], schema: { properties: {} } },
    { claim: 'an object that may be null is refused', faults: ['is open'], schema: { type: ['object', 'null'] } },
    {
      claim: 'an object that allows more by name is refused',
      faults: ['is open'],
      schema: { type: 'object', additionalProperties: true },
    },
    {
      claim: 'an open property is refused',
      faults: ['creator is open'],
      schema: closed({ creator: { type: 'object' } }),
    },
    {
      claim: 'an open variant is refused',
      faults: ['Open is open'],
      schema: { oneOf: refs('Email', 'Open') },
      files: { ...variants, 'Open.yaml': { type: 'object' } },
    },
    {
      claim: 'an open object in a list in a file is refused',
      faults: ['Lead is open'],
      schema: closed({ leads: { type: 'array', items: { $ref: './Lead.yaml' } } }),
      files: { 'Lead.yaml': { type: 'object' } },
    },
    {
      claim: 'a branch that reopens its parent is refused',
      faults: ['allOf/0 is open'],
      schema: { type: 'object', allOf: [{ additionalProperties: true }], unevaluatedProperties: false },
    },
    {
      claim: 'a free-form map that does not say so is refused',
      faults: ['is a free-form map'],
      schema: { type: 'object', additionalProperties: { type: 'string' } },
    },
    {
      claim: 'a free-form map of open objects is refused',
      faults: ['additionalProperties is open'],
      schema: { type: 'object', additionalProperties: { type: 'object' }, 'x-free-form': true },
    },
    {
      claim: 'a free-form mark without a schema of the values is refused',
      faults: ['is open'],
      schema: { type: 'object', 'x-free-form': true },
    },
    { claim: 'a value of any kind is refused', faults: ['value accepts anything'], schema: closed({ value: {} }) },
    {
      claim: 'a property that is true is refused',
      faults: ['value accepts anything'],
      schema: closed({ value: true }),
    },
    {
      claim: 'a list of anything is refused',
      faults: ['list holds anything'],
      schema: closed({ list: { type: 'array' } }),
    },
    {
      claim: 'a fallback in a request is refused',
      faults: ['has a variant outside its mapping'],
      schema: union(mapped, refs('Email', 'Sms', 'Unknown')),
      files: { ...variants, 'Unknown.yaml': { ...unknown, additionalProperties: false } },
    },
  ],

  'lemlist/no-any-of-beside-properties': [
    { claim: 'anyOf alone passes', schema: { anyOf: [email, sms] } },
    {
      claim: 'anyOf under not passes',
      schema: closed({ a: { type: 'string' } }, { not: { anyOf: [{ required: ['a'] }] } }),
    },
    {
      claim: 'anyOf beside properties is refused',
      faults: ['has `anyOf` beside `properties`'],
      schema: closed({ a: { type: 'string' } }, { anyOf: [{ required: ['a'] }] }),
    },
    {
      claim: 'anyOf beside properties further down is refused',
      faults: ['items has `anyOf` beside `properties`'],
      schema: { type: 'array', items: { properties: {}, anyOf: [{ required: ['a'] }] } },
    },
    {
      claim: 'a response is looked at as well',
      faults: ['schema has `anyOf` beside `properties`'],
      operation: answers('200', { schema: { properties: {}, anyOf: [] } }),
    },
    {
      claim: 'a component that nothing refers to is looked at as well',
      faults: ['Lone has `anyOf` beside `properties`'],
      document: openapi({ components: { schemas: { Lone: { properties: {}, anyOf: [] } } } }),
    },
  ],

  'lemlist/no-const': [
    { claim: 'an enum of one value passes', schema: { type: 'string', enum: ['email'] } },
    { claim: 'a property named const passes', schema: closed({ const: { type: 'string' } }) },
    { claim: 'a const is refused', faults: ['has `const`'], schema: { const: 'email' } },
    {
      claim: 'a const under `not` is refused',
      faults: ['not has `const`'],
      schema: closed({}, { not: { const: 'email' } }),
    },
  ],

  'lemlist/no-constraining-ref-sibling': [
    {
      claim: 'annotations beside a reference pass',
      schema: closed({
        name: {
          $ref: './Name.yaml',
          title: 'Name',
          summary: 'Name',
          description: 'Name.',
          deprecated: true,
          default: 'Ada',
          example: 'Ada',
          examples: ['Ada'],
          'x-provenance': 'observed',
        },
      }),
      files: { 'Name.yaml': { type: 'string' } },
    },
    {
      claim: 'a parameter is left to spec-ref-siblings',
      operation: { parameters: [{ $ref: './Page.yaml', required: true }] },
      files: { 'Page.yaml': { name: 'page', in: 'query', schema: { type: 'integer' } } },
    },
    ...['const', 'enum', 'type', 'pattern', 'maxLength', 'required', 'properties', 'allOf', 'discriminator'].map(
      (key) => ({
        claim: `${key} beside a reference is refused`,
        faults: [`\`${key}\` beside \`$ref: ./Name.yaml\` constrains`],
        schema: closed({ name: { $ref: './Name.yaml', [key]: [] } }),
        files: { 'Name.yaml': { type: 'string' } },
      }),
    ),
    {
      claim: 'a sibling of the outermost reference is refused',
      faults: ['`pattern` beside `$ref: ./Name.yaml`'],
      schema: { $ref: './Name.yaml', pattern: '^A' },
      files: { 'Name.yaml': { type: 'string' } },
    },
    {
      claim: 'each of two references to one file is looked at',
      faults: ['`maxLength` beside', '`minLength` beside'],
      schema: closed({ a: { $ref: './Name.yaml', maxLength: 2 }, b: { $ref: './Name.yaml', minLength: 2 } }),
      files: { 'Name.yaml': { type: 'string' } },
    },
  ],

  'lemlist/no-exclusion-components': [
    {
      claim: 'an exclusion in place passes, and so does a component with another use',
      document: openapi({
        components: {
          schemas: {
            A: closed({ a: { $ref: local('B') } }, { not: { required: ['a'], properties: { a: {} } } }),
            B: { type: 'string', enum: ['b'] },
            C: { type: 'string', not: { $ref: local('B') } },
          },
        },
      }),
    },
    {
      claim: 'a component that is only excluded is refused',
      faults: ['B is used under `not` alone'],
      document: openapi({
        components: { schemas: { A: closed({}, { not: { $ref: local('B') } }), B: { required: ['a'] } } },
      }),
    },
  ],

  'lemlist/no-type-arrays': [
    { claim: 'a union of types passes', schema: { anyOf: [{ type: 'string' }, { type: 'null' }] } },
    { claim: 'a property named type passes', schema: closed({ type: { type: 'string' } }) },
    { claim: 'a list of types is refused', faults: ['has several types'], schema: { type: ['string', 'null'] } },
    { claim: 'a list of one type is refused', faults: ['has several types'], schema: { type: ['string'] } },
  ],

  'lemlist/no-typed-extras': [
    { claim: 'a map passes', schema: { type: 'object', additionalProperties: { type: 'string' } } },
    { claim: 'a closed object passes', schema: closed({ a: { type: 'string' } }) },
    {
      claim: 'values of any type beside fields pass',
      schema: { type: 'object', properties: { a: { type: 'string' } }, additionalProperties: { description: 'More.' } },
    },
    {
      claim: 'typed values beside fields are refused',
      faults: ['has typed `additionalProperties` beside `properties`'],
      schema: { type: 'object', properties: { a: { type: 'integer' } }, additionalProperties: { type: 'string' } },
    },
  ],

  'lemlist/no-update-defaults': [
    {
      claim: 'a default of a creation passes',
      schema: closed({ threshold: { type: 'integer', default: 80 } }),
    },
    {
      claim: 'a default of a response passes',
      operation: answers('200', { schema: { type: 'string', default: 'manual' } }),
    },
    {
      claim: 'a parameter with a default passes',
      document: openapi({
        paths: {
          '/a': { patch: { parameters: [{ name: 'b', in: 'query', schema: { type: 'string', default: 'c' } }] } },
        },
      }),
    },
    ...['patch', 'put'].map((method) => ({
      claim: `a default in a body of ${method.toUpperCase()} is refused`,
      faults: [`${method.toUpperCase()} /branches, request body application/json: threshold has a \`default\``],
      document: openapi({
        paths: {
          '/branches': {
            [method]: { requestBody: json({ schema: closed({ threshold: { type: 'integer', default: 80 } }) }) },
          },
        },
      }),
    })),
    {
      claim: 'a default of an idempotent creation is refused',
      faults: ['source has a `default`'],
      operation: {
        operationId: 'contacts_create',
        'x-idempotent': true,
        requestBody: json({ schema: closed({ source: { type: 'string', default: 'api' } }) }),
      },
    },
    {
      claim: 'a default behind a reference is refused once',
      faults: ['Mode has a `default`'],
      document: openapi({
        paths: {
          '/a': { patch: { requestBody: json({ schema: { $ref: './Update.yaml' } }) } },
          '/b': { put: { requestBody: json({ schema: { $ref: './Update.yaml' } }) } },
        },
      }),
      files: {
        'Update.yaml': { oneOf: [closed({ modes: { type: 'array', items: { $ref: './Mode.yaml' } } })] },
        'Mode.yaml': { type: 'string', default: 'manual' },
      },
    },
    {
      claim: 'a default beside a reference is refused',
      faults: ['mode has a `default`'],
      document: openapi({
        paths: {
          '/a': {
            patch: { requestBody: json({ schema: closed({ mode: { $ref: './Mode.yaml', default: 'manual' } }) }) },
          },
        },
      }),
      files: { 'Mode.yaml': { type: 'string' } },
    },
  ],

  'lemlist/operation-id-form': [
    { claim: 'namespace, verb and noun pass', operation: named('sequences_updateStep', 'Sequences') },
    { claim: 'a verb alone passes', operation: named('campaigns_list', 'Campaigns') },
    { claim: 'a tag of two words passes', operation: named('contactLists_create', 'Contact lists') },
    {
      claim: 'what a webhook does passes',
      document: openapi({ webhooks: { sent: { post: named('hooks_receiveEvent', 'Hooks') } } }),
    },
    {
      claim: 'a webhook without an id is refused',
      faults: ['POST sent: has no operationId'],
      document: openapi({ webhooks: { sent: { post: {} } } }),
    },
    {
      claim: 'a webhook that calls is refused',
      faults: ['has the verb `send`, expected one of receive'],
      document: openapi({ webhooks: { sent: { post: named('hooks_send', 'Hooks') } } }),
    },
    {
      claim: 'a missing id is refused',
      faults: ['POST /steps: has no operationId'],
      operation: { tags: ['Sequences'] },
    },
    ...[
      'updateStep',
      'sequences.updateStep',
      'Sequences_updateStep',
      'sequences_UpdateStep',
      'sequences_update_step',
      '',
    ].map((id) => ({
      claim: `the id "${id}" is refused`,
      faults: [`operationId \`${id}\` is not of the form`],
      operation: named(id, 'Sequences'),
    })),
    {
      claim: 'a verb outside the list is refused',
      faults: ['has the verb `modify`, expected one of get, list,'],
      operation: named('sequences_modifyStep', 'Sequences'),
    },
    {
      claim: 'the namespace of another tag is refused',
      faults: ['`campaigns_updateStep` belongs to the tag `Sequences`, expected `sequences_…`'],
      operation: named('campaigns_updateStep', 'Sequences'),
    },
    { claim: 'no tag is refused', faults: ['has no single tag'], operation: named('sequences_updateStep') },
    { claim: 'two tags are refused', faults: ['has no single tag'], operation: named('a_get', 'A', 'B') },
    {
      claim: 'an id used twice is refused',
      faults: [
        'GET /b: operationId `a_get` is already taken by GET /a',
        'POST received: operationId `a_receive` is already taken',
      ],
      document: openapi({
        paths: { '/a': { get: named('a_get', 'A') }, '/b': { $ref: './b.yaml' } },
        webhooks: { sent: { post: named('a_receive', 'A') }, received: { post: named('a_receive', 'A') } },
      }),
      files: { 'b.yaml': { get: named('a_get', 'A') } },
    },
    {
      claim: 'an operation beside a reference is looked at',
      faults: ['GET /a: has no operationId', 'POST /a: has no operationId'],
      document: openapi({ paths: { '/a': { $ref: './a.yaml', get: {} } } }),
      files: { 'a.yaml': { post: {} } },
    },
  ],

  'lemlist/document-head': [
    {
      claim: 'a whole head passes',
      document: openapi({
        info: { title: 'Tiny', version: '1', contact: { name: 'Us', url: 'https://tiny.example' } },
        externalDocs: { url: 'https://docs.example' },
        servers: [{ url: 'http://127.0.0.1:4010/api' }],
      }),
    },
    {
      claim: 'a bare head is refused',
      faults: ['`info.contact` is missing', '`externalDocs` is missing', '`servers` lacks the mock'],
      document: openapi({ servers: [{ url: 'https://api.example' }] }),
    },
  ],

  'lemlist/error-advice': [
    {
      claim: 'a body with advice passes, and so does a status that needs none',
      operation: {
        responses: {
          400: { content: { 'text/plain': { examples: { noKey: { value: 'No key', description: 'Send one.' } } } } },
          401: { content: { 'text/plain': { examples: { wrong: { value: 'Wrong key' } } } } },
        },
      },
    },
    {
      claim: 'a body without advice is refused, once per media type',
      faults: [
        'POST /steps: the 409 example a has no `description`',
        'POST /steps: the 409 example b has no `description`',
      ],
      operation: {
        responses: {
          409: {
            content: {
              'text/plain': { examples: { a: { value: 'A' } } },
              'application/json': { examples: { b: { value: {} }, c: { value: {}, description: 'Wait.' } } },
            },
          },
        },
      },
    },
    {
      claim: 'a shared response is refused once',
      faults: ['GET /a: the 400 example a has no `description`'],
      document: openapi({
        paths: Object.fromEntries(
          ['/a', '/b'].map((path) => [path, { get: { responses: { 400: { $ref: './Refused.yaml' } } } }]),
        ),
      }),
      files: {
        'Refused.yaml': { content: { 'text/plain': { examples: { a: { $ref: './Example.yaml' } } } } },
        'Example.yaml': { value: 'A' },
      },
    },
  ],

  'lemlist/operation-errors': [
    { claim: '401 and 429 with Retry-After pass', operation: { responses: { 401: unauthorized, 429: tooMany } } },
    {
      claim: 'shared responses pass',
      operation: { responses: { 401: { $ref: './Unauthorized.yaml' }, 429: { $ref: './TooMany.yaml' } } },
      files: { 'Unauthorized.yaml': unauthorized, 'TooMany.yaml': tooMany },
    },
    {
      claim: 'a webhook without errors passes',
      document: openapi({ webhooks: { sent: { post: { responses: { 200: { description: 'Thanks.' } } } } } }),
    },
    {
      claim: 'missing responses are refused',
      faults: ['POST /steps declares no 401', 'POST /steps declares no 429'],
      operation: { summary: 'Add a step' },
    },
    {
      claim: 'a range in the place of 429 is refused',
      faults: ['POST /steps declares no 429'],
      operation: { responses: { 401: unauthorized, '4XX': tooMany } },
    },
    {
      claim: 'a 429 without Retry-After is refused',
      faults: ['POST /steps: the 429 declares no `Retry-After` header'],
      operation: { responses: { 401: unauthorized, 429: { description: 'Wait.' } } },
    },
    {
      claim: 'a shared 429 without Retry-After is refused once',
      faults: ['GET /a: the 429 declares no `Retry-After` header'],
      document: openapi({
        paths: Object.fromEntries(
          ['/a', '/b'].map((path) => [
            path,
            { get: { responses: { 401: unauthorized, 429: { $ref: './TooMany.yaml' } } } },
          ]),
        ),
      }),
      files: { 'TooMany.yaml': { description: 'Wait.', headers: { 'X-RateLimit-Limit': {} } } },
    },
  ],

  'lemlist/variant-examples': [
    {
      claim: 'an example of each variant passes',
      operation: { requestBody: json({ schema: union(), examples: { anEmail, anSms } }) },
      files: variants,
    },
    {
      claim: 'an example behind a reference counts',
      operation: answers('200', { schema: union(), examples: { anEmail, sms: { $ref: './AnSms.yaml' } } }),
      files: { ...variants, 'AnSms.yaml': anSms },
    },
    {
      claim: 'an error response is left alone',
      operation: answers('400', { schema: union(), examples: { anEmail } }),
      files: variants,
    },
    { claim: 'a schema without discriminator passes', operation: answers('200', { schema: campaign, examples: {} }) },
    {
      claim: 'a missing variant in a request is refused',
      faults: ['POST /steps, request body application/json: no example with `type` sms'],
      operation: { requestBody: json({ schema: union(), examples: { anEmail } }) },
      files: variants,
    },
    {
      claim: 'a missing variant in a shared body is refused',
      faults: ['POST /steps, request body application/json: no example with `type` email, sms'],
      operation: { requestBody: { $ref: './Body.yaml' } },
      files: { ...variants, 'Step.yaml': union(), 'Body.yaml': json({ schema: { $ref: './Step.yaml' } }) },
    },
    {
      claim: 'a missing variant in a shared response is refused once',
      faults: ['GET /a, 201 application/json: no example with `type` sms'],
      document: openapi({
        paths: Object.fromEntries(
          ['/a', '/b'].map((path) => [path, { get: { responses: { 201: { $ref: './Answer.yaml' } } } }]),
        ),
      }),
      files: { ...variants, 'Answer.yaml': body({ schema: union(), examples: { anEmail } }) },
    },
    {
      claim: 'a union beside an open fallback is looked at',
      faults: ['200 application/json: no example with `type` sms'],
      operation: answers('200', { schema: { oneOf: refs('Known', 'Unknown') }, examples: { anEmail } }),
      files: { ...variants, 'Known.yaml': union(), 'Unknown.yaml': unknown },
    },
    {
      claim: 'a union that contains itself is looked at',
      faults: ['no example with `type` sms'],
      operation: answers('200', { schema: { $ref: './Loop.yaml' }, examples: { anEmail } }),
      files: { ...variants, 'Known.yaml': union(), 'Loop.yaml': { oneOf: refs('Known', 'Loop') } },
    },
    {
      claim: 'a single example does not count',
      faults: ['no example with `type` email, sms'],
      operation: { requestBody: json({ schema: union(), example: anEmail.value }) },
      files: variants,
    },
    {
      claim: 'an example without value or of an unknown type does not count',
      faults: ['no example with `type` sms'],
      operation: {
        requestBody: json({
          schema: union(),
          examples: { anEmail, sms: { summary: 'SMS' }, fax: { value: { type: 'fax' } } },
        }),
      },
      files: variants,
    },
    {
      claim: 'a webhook body is looked at as well',
      faults: ['POST sent, request body application/json: no example with `type` sms'],
      document: openapi({
        webhooks: { sent: { post: { requestBody: json({ schema: union(), examples: { anEmail } }) } } },
      }),
      files: variants,
    },
  ],

  'lemlist/media-type-examples': [
    {
      claim: 'realistic examples pass',
      operation: {
        requestBody: json({ examples: { anEmail } }),
        responses: { 200: body({ example: { name: 'Spring fair' } }), 404: { description: 'Not found.' } },
      },
    },
    {
      claim: 'a dead reference is left to no-unresolved-refs',
      operation: { requestBody: { $ref: './Body.yaml' }, responses: { 200: { $ref: './Answer.yaml' } } },
    },
    {
      claim: 'values that are no text pass',
      operation: answers('200', { examples: { a: { value: null }, b: { value: [1, null, true, ''] } } }),
    },
    {
      claim: 'text that only contains a filler word passes',
      operation: answers('200', {
        examples: { a: { value: ['https://hooks.example.com', 'examples', 'to do lists'] } },
      }),
    },
    {
      claim: 'a request body without example is refused',
      faults: ['POST /steps, request body application/json has no example'],
      operation: { requestBody: json({ schema: campaign }) },
    },
    {
      claim: 'an error response without example is refused',
      faults: ['POST /steps, 404 application/json has no example'],
      operation: answers('404', { schema: campaign }),
    },
    {
      claim: 'a shared response without example is refused once',
      faults: ['GET /a, 401 application/json has no example'],
      document: openapi({
        paths: Object.fromEntries(
          ['/a', '/b'].map((path) => [path, { get: { responses: { 401: { $ref: './Unauthorized.yaml' } } } }]),
        ),
      }),
      files: { 'Unauthorized.yaml': body({ schema: campaign }) },
    },
    {
      claim: 'each media type is looked at',
      faults: ['200 text/plain has no example'],
      operation: { responses: { 200: { content: { 'application/json': { example: {} }, 'text/plain': {} } } } },
    },
    {
      claim: 'an example of the schema does not count',
      faults: ['200 application/json has no example'],
      operation: answers('200', { schema: { type: 'string', examples: ['Ada'] } }),
    },
    {
      claim: 'an example without value does not count',
      faults: ['200 application/json has no example'],
      operation: answers('200', { examples: { a: { summary: 'A' }, b: { externalValue: './b.json' } } }),
      files: { 'b.json': {} },
    },
    ...['string', 'Example', 'example string', 'an example', ' Lorem ipsum dolor', 'sample text', 'foo', 'TODO'].map(
      (text) => ({
        claim: `the filler "${text}" is refused`,
        faults: [`the example says "${text}"`],
        operation: answers('200', { examples: { a: { value: { names: ['Ada', text] } } } }),
      }),
    ),
    {
      claim: 'filler behind a reference is refused',
      faults: ['the example says "string"'],
      operation: answers('200', { examples: { a: { $ref: './A.yaml' } } }),
      files: { 'A.yaml': { value: 'string' } },
    },
  ],

  'lemlist/unique-schema-basenames': [
    {
      claim: 'one file used twice passes',
      schema: closed({ a: { $ref: './Name.yaml' }, b: { $ref: './Name.yaml' } }),
      files: { 'Name.yaml': { type: 'string' } },
    },
    {
      claim: 'a component that is a reference to its file passes',
      document: openapi({ components: { schemas: { Name: { $ref: './Name.yaml' } } } }),
      files: { 'Name.yaml': { type: 'string' } },
    },
    {
      claim: 'pointers inside the root file may end alike',
      document: openapi({
        paths: {
          '/a': { get: answers('200', { schema: { type: 'string' } }) },
          '/b': { get: answers('200', { schema: { type: 'integer' } }) },
          '/c': { get: answers('200', { schema: { oneOf: ['a', 'b'].map(schemaOf) } }) },
        },
      }),
    },
    {
      claim: 'a security scheme may share a name with a file',
      document: openapi({
        paths: { '/a': { get: answers('200', { schema: { $ref: './apiKey.yaml' } }) } },
        components: { securitySchemes: { apiKey: { type: 'http', scheme: 'basic' } } },
      }),
      files: { 'apiKey.yaml': { type: 'string' } },
    },
    {
      claim: 'an inline component named like a file is refused',
      faults: ['Basename `Name` is taken twice'],
      document: openapi({
        paths: { '/a': { get: answers('200', { schema: { $ref: './Name.yaml' } }) } },
        components: { schemas: { Name: { type: 'string' } } },
      }),
      files: { 'Name.yaml': { type: 'string' } },
    },
    {
      claim: 'two files of one name are refused',
      faults: ['Basename `Name` is taken twice'],
      schema: closed({ a: { $ref: './one/Name.yaml' }, b: { $ref: './two/Name.yaml' } }),
      files: { 'one/Name.yaml': { type: 'string' }, 'two/Name.yaml': { type: 'string' } },
    },
    {
      claim: 'two kinds of file of one name are refused',
      faults: ['Basename `Page` is taken twice'],
      operation: { parameters: [{ $ref: './parameters/Page.yaml' }] },
      files: {
        'parameters/Page.yaml': { name: 'page', in: 'query', schema: { $ref: '../schemas/Page.yaml' } },
        'schemas/Page.yaml': { type: 'integer' },
      },
    },
    {
      claim: 'two pointers that end alike are refused',
      faults: ['Basename `Name` is taken twice'],
      schema: closed({ a: { $ref: './all.yaml#/Name' }, b: { $ref: './all.yaml#/more/Name' } }),
      files: { 'all.yaml': { Name: { type: 'string' }, more: { Name: { type: 'integer' } } } },
    },
    {
      claim: 'a pointer inside its own file is looked at',
      faults: ['Basename `Name` is taken twice'],
      schema: closed({ a: { $ref: './Name.yaml' }, b: { $ref: './Other.yaml' } }),
      files: {
        'Name.yaml': { type: 'string' },
        'Other.yaml': { $ref: '#/$defs/Name', $defs: { Name: { type: 'integer' } } },
      },
    },
    {
      claim: 'a file named like an inline component is refused',
      faults: ['Basename `Name` is taken twice'],
      document: openapi({
        components: { schemas: { Name: { type: 'string' }, Lead: { properties: { name: { $ref: './Name.yaml' } } } } },
      }),
      files: { 'Name.yaml': { type: 'string' } },
    },
    {
      claim: 'a component that the bundler renamed is refused',
      faults: ['components.schemas.Name-2 is what the bundler calls a second `Name`'],
      document: openapi({ components: { schemas: { Name: {}, 'Name-2': {}, Name2: {} } } }),
    },
  ],

  'lemlist/known-extensions': [
    {
      claim: 'our extensions pass',
      operation: {
        'x-idempotent': false,
        'x-pagination': { in: 'query', 'x-inner': 1 },
        'x-provenance': 'inferred',
        parameters: [{ name: 'x-flag', in: 'header', schema: { type: 'string' } }],
        responses: { 200: { description: 'Done.', headers: { 'x-limit': { schema: { type: 'integer' } } } } },
      },
    },
    {
      claim: 'our extensions of a schema pass',
      schema: closed({
        status: { oneOf: [{ enum: ['a'] }, { type: 'string', not: { enum: ['a'] } }], 'x-enum-open': true },
        variables: { type: 'object', additionalProperties: { type: 'string' }, 'x-free-form': true },
        'x-any-name': { type: 'string', 'x-provenance': 'observed' },
        name: { $ref: './Name.yaml', 'x-provenance': 'inferred' },
      }),
      files: { 'Name.yaml': { type: 'string', 'x-provenance': 'inferred' } },
    },
    {
      claim: 'what bundling adds passes',
      document: {
        ...operationAt('/steps', answers('404', { examples: { gone: { value: 'Gone', 'x-common': true } } })),
        'x-common-responses': { 404: 'NotFound' },
        'x-common-headers': { 'Retry-After': 'RetryAfter' },
      },
    },
    {
      claim: 'common responses that are a list are refused',
      faults: ['`x-common-responses` is ["NotFound"], expected an object'],
      document: openapi({ 'x-common-responses': ['NotFound'] }),
    },
    {
      claim: 'an open enum that ends in a reference to any string passes',
      schema: { oneOf: [{ $ref: './Known.yaml' }, { $ref: './Other.yaml' }], 'x-enum-open': true },
      files: {
        'Known.yaml': { type: 'string', enum: ['a'] },
        'Other.yaml': { type: 'string', not: { $ref: './Known.yaml' } },
      },
    },
    {
      claim: 'an empty node is left to struct',
      document: openapi({ paths: { '/a': null, '/b': { get: { requestBody: null, responses: { 200: null } } } } }),
    },
    {
      claim: 'an unknown extension of an operation is refused',
      faults: ['`x-idempotant` is not one of ours: x-idempotent,'],
      operation: { 'x-idempotant': true },
    },
    {
      claim: 'an extension that Redocly knows is refused',
      faults: ['`x-codeSamples` is not one of ours'],
      operation: { 'x-codeSamples': [] },
    },
    {
      claim: 'an unknown extension of a schema is refused',
      faults: ['`x-nullable` is not one of ours'],
      schema: { type: 'string', 'x-nullable': true },
    },
    {
      claim: 'an unknown extension of the document is refused',
      faults: ['`x-webhooks` is not one of ours', '`x-logo` is not one of ours', '`x-flag` is not one of ours'],
      document: {
        ...openapi({ 'x-webhooks': {}, tags: [{ name: 'A', 'x-flag': 1 }] }),
        info: { title: 'Tiny', version: '1', 'x-logo': {} },
      },
    },
    {
      claim: 'an unknown extension beside a reference is refused',
      faults: ['`x-nullable` is not one of ours'],
      schema: closed({ name: { $ref: './Name.yaml', 'x-nullable': true } }),
      files: { 'Name.yaml': { type: 'string' } },
    },
    {
      claim: 'an extension in the wrong place is refused',
      faults: ['`x-idempotent` belongs on Operation, found on Schema'],
      schema: { type: 'string', 'x-idempotent': true },
    },
    ...[
      ['x-idempotent', 'yes'],
      ['x-pagination', []],
      ['x-pagination', 'page'],
      ['x-provenance', 'guessed'],
    ].map(([key, value]) => ({
      claim: `${key} with the value ${JSON.stringify(value)} is refused`,
      faults: [`\`${key}\` is ${JSON.stringify(value)}, expected`],
      operation: { [key as string]: value },
    })),
    ...[
      { 'x-free-form': 'yes', type: 'object' },
      { 'x-enum-open': true, type: 'string' },
      { 'x-enum-open': true, anyOf: [{ enum: ['a'] }, { type: 'string' }] },
      { 'x-enum-open': true, oneOf: [{ type: 'string' }, { enum: ['a'] }] },
      { 'x-enum-open': true, oneOf: [{ enum: ['a'] }, { type: 'string' }] },
      { 'x-enum-open': true, oneOf: [{ enum: ['a'] }, { type: 'string', not: { enum: ['b'] } }] },
      { 'x-enum-open': false, oneOf: [{ enum: ['a'] }, { type: 'string', not: { enum: ['a'] } }] },
    ].map((schema) => ({
      claim: `${JSON.stringify(schema)} is refused`,
      faults: [`\`${Object.keys(schema)[0]}\` is`],
      schema,
    })),
    {
      claim: 'the rate limit and advice of the document pass',
      document: openapi({
        'x-rate-limit': { requests: 20, windowMs: 2000 },
        'x-status-advice': { 401: 'Check the key.' },
      }),
    },
    ...[
      { 'x-rate-limit': 20 },
      { 'x-rate-limit': { requests: 20 } },
      { 'x-rate-limit': { requests: 0, windowMs: 2000 } },
      { 'x-status-advice': { 200: 'Be happy.' } },
      { 'x-status-advice': { 401: 'check the key' } },
    ].map((extension) => ({
      claim: `${JSON.stringify(extension)} is refused`,
      faults: [`\`${Object.keys(extension)[0]}\` is`],
      document: openapi(extension),
    })),
  ],

  'no-invalid-media-type-examples': [
    {
      claim: 'a valid example passes',
      operation: answers('200', { schema: campaign, example: { name: 'Spring fair' } }),
    },
    {
      claim: 'an invalid example is refused',
      faults: ['`name` property type must be string'],
      operation: {
        requestBody: json({ schema: { $ref: './Campaign.yaml' }, examples: { a: { value: { name: 1 } } } }),
      },
      files: { 'Campaign.yaml': campaign },
    },
    {
      claim: 'a field that the schema does not have is refused',
      faults: ['must NOT have unevaluated properties `nmae`'],
      operation: answers('200', { schema: campaign, example: { name: 'Spring fair', nmae: 'x' } }),
    },
  ],
  'no-invalid-schema-examples': [
    { claim: 'a valid example passes', schema: { type: 'integer', examples: [1] } },
    {
      claim: 'an invalid example is refused',
      faults: ['type must be integer'],
      schema: { type: 'integer', examples: ['a'] },
    },
  ],
  'no-invalid-parameter-examples': [
    {
      claim: 'a valid example passes',
      operation: { parameters: [{ name: 'page', in: 'query', schema: { type: 'integer' }, example: 1 }] },
    },
    {
      claim: 'an invalid example is refused',
      faults: ['type must be integer'],
      operation: { parameters: [{ $ref: './Page.yaml' }] },
      files: { 'Page.yaml': { name: 'page', in: 'query', schema: { type: 'integer' }, example: 'first' } },
    },
  ],
  'no-unused-components': [
    {
      claim: 'a used component passes',
      document: openapi({
        paths: { '/a': { get: answers('200', { schema: { $ref: local('Name') } }) } },
        components: { schemas: { Name: {} } },
      }),
    },
    {
      claim: 'an unused component is refused',
      faults: ['"Name" is never used'],
      document: openapi({ components: { schemas: { Name: {} } } }),
    },
  ],
};

const cases = Object.entries(RULES).flatMap(([rule, rows]) => rows.flatMap((row) => casesOf(rule, row)));

const home = join(import.meta.dirname, '../..');
let folder: string;
/** Rule and message of every problem, for each case in order. */
let problems: { ruleId: string; message: string; severity: string }[][];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lemlist-rules-'));
  const roots = cases.map((_, index) => `${index}/openapi.yaml`);
  await Promise.all(
    cases.flatMap(({ files }, index) =>
      Object.entries(inFolder(join(folder, String(index)), files)).map(async ([path, content]) => {
        await mkdir(dirname(path), { recursive: true });
        await writeFile(path, JSON.stringify(content));
      }),
    ),
  );
  problems = await lint(roots);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Lints files in the folder by the project's own configuration. */
async function lint(roots: string[]) {
  const redocly = createRequire(import.meta.url).resolve('@redocly/cli/bin/cli.js');
  const options = ['--config', join(home, 'redocly.yaml'), '--format', 'json', '--max-problems', '10000'];
  const { stdout, stderr } = await new Promise<{ stdout: string; stderr: string }>((done) => {
    const settings = { cwd: folder, env: { ...process.env, ...QUIET_REDOCLY }, maxBuffer: 2 ** 27 };
    // Its exit status says only that there are problems, which is what most of the documents are for.
    execFile(process.execPath, [redocly, 'lint', ...roots, ...options], settings, (_, stdout, stderr) =>
      done({ stdout, stderr }),
    );
  });
  // Redocly writes one JSON document after the other.
  const reports = stdout.split(/(?<=^\})(?=\{$)/m);
  if (reports.length !== roots.length)
    throw new Error(`Redocly answered for ${reports.length} of ${roots.length}\n${stderr}`);
  return reports.map((report) => JSON.parse(report).problems);
}

describe.each(Object.keys(RULES))('%s', (rule) => {
  const own = cases.map((given, index) => ({ ...given, index })).filter((given) => given.rule === rule);
  const titled = own.map((given) => [given.name, given] as const);

  test.each(titled)('%s', (_, { faults, index }) => {
    const found = problems[index]?.filter(({ ruleId }) => ruleId === rule) ?? [];
    expect(found.map(({ message }) => message).sort()).toEqual(
      [...faults].sort().map((text) => expect.stringContaining(text)),
    );
    for (const { severity } of found) expect(severity).toBe('error');
  });

  test('the table has documents on which it fires and on which it is silent', () => {
    expect(new Set(own.map(({ faults }) => faults.length > 0))).toEqual(new Set([true, false]));
  });
});

describe('the plugin', () => {
  const names = Object.keys(plugin().rules.oas3);

  test('every rule file is listed', async () => {
    const files = (await readdir(join(home, 'openapi/rules'))).filter((name) => name.endsWith('.js'));
    expect(files.map((name) => name.replace('.js', '')).sort()).toEqual([...names, 'plugin'].sort());
  });

  test.each(names)('%s is switched on and tried', async (name) => {
    expect(await readFile(join(home, 'redocly.yaml'), 'utf8')).toContain(`  lemlist/${name}: error\n`);
    expect(Object.keys(RULES)).toContain(`lemlist/${name}`);
  });
});
