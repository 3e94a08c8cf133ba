import { closed, email, openapi, type Row, respondsWith, sms } from '../tiny-documents.ts';

export const rows: Row[] = [
  { claim: 'anyOf alone passes', schema: { anyOf: [email, sms] } },
  {
    claim: 'anyOf under not passes',
    schema: closed({ a: { type: 'string' } }, { not: { anyOf: [{ required: ['a'] }] } }),
  },
  {
    claim: 'anyOf beside properties is refused',
    faults: ['has `anyOf` beside `properties`'],
    schema: closed({ a: { type: 'string' } }, { anyOf: [{ required: ['a'] }] }),
  },
  {
    claim: 'anyOf beside properties further down is refused',
    faults: ['items has `anyOf` beside `properties`'],
    schema: { type: 'array', items: { properties: {}, anyOf: [{ required: ['a'] }] } },
  },
  {
    claim: 'a response is checked too',
    faults: ['schema has `anyOf` beside `properties`'],
    operation: respondsWith('200', { schema: { properties: {}, anyOf: [] } }),
  },
  {
    claim: 'a component that nothing refers to is checked too',
    faults: ['Lone has `anyOf` beside `properties`'],
    document: openapi({ components: { schemas: { Lone: { properties: {}, anyOf: [] } } } }),
  },
];
