import { openapi, type Row } from '../tiny-documents.ts';

const tooMany = { description: 'Wait.', headers: { 'Retry-After': { schema: { type: 'number' } } } };
const unauthorized = { description: 'Wrong key.' };

export const rows: Row[] = [
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
];
