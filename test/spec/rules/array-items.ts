import { closed, type Row } from '../tiny-documents.ts';

export const rows: Row[] = [
  { claim: 'an array with items passes', schema: { type: 'array', items: { type: 'string' } } },
  { claim: 'an array of anything passes', schema: { not: { type: 'array', items: {} } } },
  {
    claim: 'an array without items under `not` is refused',
    faults: ['is an array without `items`'],
    schema: closed({ list: { type: 'string' } }, { not: { properties: { list: { type: 'array', maxItems: 0 } } } }),
  },
];
