import { closed, local, openapi, type Row } from '../tiny-documents.ts';

export const rows: Row[] = [
  {
    claim: 'an exclusion in place passes, and so does a component with another use',
    document: openapi({
      components: {
        schemas: {
          A: closed({ a: { $ref: local('B') } }, { not: { required: ['a'], properties: { a: {} } } }),
          B: { type: 'string', enum: ['b'] },
          C: { type: 'string', not: { $ref: local('B') } },
        },
      },
    }),
  },
  {
    claim: 'a component that is only excluded is refused',
    faults: ['B is used under `not` alone'],
    document: openapi({
      components: { schemas: { A: closed({}, { not: { $ref: local('B') } }), B: { required: ['a'] } } },
    }),
  },
];
