import { closed, type Row } from '../tiny-documents.ts';

export const rows: Row[] = [
  { claim: 'a map passes', schema: { type: 'object', additionalProperties: { type: 'string' } } },
  { claim: 'a closed object passes', schema: closed({ a: { type: 'string' } }) },
  {
    claim: 'values of any type beside fields pass',
    schema: { type: 'object', properties: { a: { type: 'string' } }, additionalProperties: { description: 'More.' } },
  },
  {
    claim: 'typed values beside fields are refused',
    faults: ['has typed `additionalProperties` beside `properties`'],
    schema: { type: 'object', properties: { a: { type: 'integer' } }, additionalProperties: { type: 'string' } },
  },
];
