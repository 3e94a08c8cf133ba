import { local, openapi, type Row, respondsWith } from '../tiny-documents.ts';

export const rows: Row[] = [
  {
    claim: 'a used component passes',
    document: openapi({
      paths: { '/a': { get: respondsWith('200', { schema: { $ref: local('Name') } }) } },
      components: { schemas: { Name: {} } },
    }),
  },
  {
    claim: 'an unused component is refused',
    faults: ['"Name" is never used'],
    document: openapi({ components: { schemas: { Name: {} } } }),
  },
];
