import { closed, openapi, operationAt, type Row, respondsWith } from '../tiny-documents.ts';

export const rows: Row[] = [
  {
    claim: 'our extensions pass',
    operation: {
      'x-idempotent': false,
      'x-pagination': { in: 'query', 'x-inner': 1 },
      'x-provenance': 'inferred',
      parameters: [
        { name: 'x-flag', in: 'header', schema: { type: 'string' } },
        { name: 'ids', in: 'query', 'x-list-form': 'comma', schema: { type: 'string' } },
        { name: 'from', in: 'query', 'x-date': true, schema: { type: 'string' } },
      ],
      responses: { 200: { description: 'Done.', headers: { 'x-limit': { schema: { type: 'integer' } } } } },
    },
  },
  {
    claim: 'our extensions of a schema pass',
    schema: closed({
      status: { oneOf: [{ enum: ['a'] }, { type: 'string', not: { enum: ['a'] } }], 'x-enum-open': true },
      variables: { type: 'object', additionalProperties: { type: 'string' }, 'x-free-form': true },
      event: { type: 'string', enum: ['sent', 'opened'], 'x-enumDescriptions': { sent: 'Sent.', opened: 'Opened.' } },
      'x-any-name': { type: 'string', 'x-provenance': 'observed: nango 2026-10-01' },
      name: { $ref: './Name.yaml', 'x-provenance': 'inferred' },
      score: { type: 'integer', 'x-condition-key': 'hasScore' },
    }),
    files: { 'Name.yaml': { type: 'string', 'x-provenance': 'inferred' } },
  },
  {
    claim: 'a default of some objects stands beside a reference',
    schema: closed({ score: { $ref: './Score.yaml', 'x-default': 80 } }),
    files: { 'Score.yaml': { type: 'integer' } },
  },
  {
    claim: 'a field has one default',
    faults: ['`x-default` is 80, expected what lemlist takes for some of the objects'],
    schema: closed({ score: { type: 'integer', default: 1, 'x-default': 80 } }),
  },
  {
    claim: 'a deprecated operation names what replaces it',
    operation: { deprecated: true, 'x-replaced-by': ['steps_list'] },
  },
  {
    claim: 'an operation that is not deprecated is replaced by none',
    faults: ['`x-replaced-by` is ["steps_list"], expected operationIds, beside `deprecated: true`'],
    operation: { 'x-replaced-by': ['steps_list'] },
  },
  {
    claim: 'what bundling adds passes',
    document: {
      ...operationAt('/steps', respondsWith('404', { examples: { gone: { value: 'Gone', 'x-common': true } } })),
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
    claim: 'an unknown form of a list is refused',
    faults: ['`x-list-form` is "pipes", expected comma or json'],
    operation: { parameters: [{ name: 'ids', in: 'query', 'x-list-form': 'pipes', schema: { type: 'string' } }] },
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
    ['x-provenance', 'observed'],
    ['x-provenance', 'inferred: nango 2026-10-01'],
  ].map(([key, value]) => ({
    claim: `${key} with the value ${JSON.stringify(value)} is refused`,
    faults: [`\`${key}\` is ${JSON.stringify(value)}, expected`],
    operation: { [key as string]: value },
  })),
  ...[
    { 'x-free-form': 'yes', type: 'object' },
    { 'x-enumDescriptions': { sent: 'Sent.' }, type: 'string' },
    { 'x-enumDescriptions': { sent: 'Sent.' }, enum: ['sent', 'opened'] },
    { 'x-enumDescriptions': { sent: 'Sent.', lost: 'Lost.' }, enum: ['sent', 'opened'] },
    { 'x-enumDescriptions': { sent: 'sent' }, enum: ['sent'] },
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
];
