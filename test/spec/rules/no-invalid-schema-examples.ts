import type { Row } from '../tiny-documents.ts';

export const rows: Row[] = [
  { claim: 'a valid example passes', schema: { type: 'integer', examples: [1] } },
  {
    claim: 'an invalid example is refused',
    faults: ['type must be integer'],
    schema: { type: 'integer', examples: ['a'] },
  },
];
