import { closed, type Row } from '../tiny-documents.ts';

export const rows: Row[] = [
  { claim: 'an enum of one value passes', schema: { type: 'string', enum: ['email'] } },
  { claim: 'a property named const passes', schema: closed({ const: { type: 'string' } }) },
  { claim: 'a const is refused', faults: ['has `const`'], schema: { const: 'email' } },
  {
    claim: 'a const under `not` is refused',
    faults: ['not has `const`'],
    schema: closed({}, { not: { const: 'email' } }),
  },
];
