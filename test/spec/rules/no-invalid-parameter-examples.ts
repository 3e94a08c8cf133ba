import type { Row } from '../tiny-documents.ts';

export const rows: Row[] = [
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
];
