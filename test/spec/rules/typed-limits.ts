import { closed, type Row } from '../tiny-documents.ts';

export const rows: Row[] = [
  { claim: 'a limit beside its type passes', schema: { type: 'array', items: { type: 'string' }, maxItems: 2 } },
  { claim: 'a property named pattern passes', schema: closed({ pattern: { type: 'string' } }) },
  { claim: 'a limit without a type is refused', faults: ['write `type: array`'], schema: { minItems: 1 } },
  {
    claim: 'a limit under `not` is refused',
    faults: ['has `maxLength` without a `type`'],
    schema: closed({ name: { type: 'string' } }, { not: { properties: { name: { maxLength: 0 } } } }),
  },
];
