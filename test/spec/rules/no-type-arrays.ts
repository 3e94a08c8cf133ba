import { closed, type Row } from '../tiny-documents.ts';

export const rows: Row[] = [
  { claim: 'a union of types passes', schema: { anyOf: [{ type: 'string' }, { type: 'null' }] } },
  { claim: 'a property named type passes', schema: closed({ type: { type: 'string' } }) },
  { claim: 'a list of types is refused', faults: ['has several types'], schema: { type: ['string', 'null'] } },
  { claim: 'a list of one type is refused', faults: ['has several types'], schema: { type: ['string'] } },
];
