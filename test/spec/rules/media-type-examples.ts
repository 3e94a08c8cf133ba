import { anEmail, body, campaign, json, openapi, type Row, respondsWith } from '../tiny-documents.ts';

export const rows: Row[] = [
  {
    claim: 'realistic examples pass',
    operation: {
      requestBody: json({ examples: { anEmail } }),
      responses: { 200: body({ example: { name: 'Spring fair' } }), 404: { description: 'Not found.' } },
    },
  },
  {
    claim: 'a dead reference is left to no-unresolved-refs',
    operation: { requestBody: { $ref: './Body.yaml' }, responses: { 200: { $ref: './Response.yaml' } } },
  },
  {
    claim: 'values that are not text pass',
    operation: respondsWith('200', { examples: { a: { value: null }, b: { value: [1, null, true, ''] } } }),
  },
  {
    claim: 'text that only contains a filler word passes',
    operation: respondsWith('200', {
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
    operation: respondsWith('404', { schema: campaign }),
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
    claim: 'each media type is checked',
    faults: ['200 text/plain has no example'],
    operation: { responses: { 200: { content: { 'application/json': { example: {} }, 'text/plain': {} } } } },
  },
  {
    claim: 'an example of the schema does not count',
    faults: ['200 application/json has no example'],
    operation: respondsWith('200', { schema: { type: 'string', examples: ['Ada'] } }),
  },
  {
    claim: 'an example without value does not count',
    faults: ['200 application/json has no example'],
    operation: respondsWith('200', { examples: { a: { summary: 'A' }, b: { externalValue: './b.json' } } }),
    files: { 'b.json': {} },
  },
  ...['string', 'Example', 'example string', 'an example', ' Lorem ipsum dolor', 'sample text', 'foo', 'TODO'].map(
    (text) => ({
      claim: `the filler "${text}" is refused`,
      faults: [`the example says "${text}"`],
      operation: respondsWith('200', { examples: { a: { value: { names: ['Ada', text] } } } }),
    }),
  ),
  {
    claim: 'filler behind a reference is refused',
    faults: ['the example says "string"'],
    operation: respondsWith('200', { examples: { a: { $ref: './A.yaml' } } }),
    files: { 'A.yaml': { value: 'string' } },
  },
];
