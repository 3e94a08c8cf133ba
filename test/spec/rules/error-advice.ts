import { openapi, type Row } from '../tiny-documents.ts';

export const rows: Row[] = [
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
];
