import { closed, json, openapi, type Row, respondsWith } from '../tiny-documents.ts';

export const rows: Row[] = [
  {
    claim: 'a default of a creation passes',
    schema: closed({ threshold: { type: 'integer', default: 80 } }),
  },
  {
    claim: 'a default of a response passes',
    operation: respondsWith('200', { schema: { type: 'string', default: 'manual' } }),
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
];
