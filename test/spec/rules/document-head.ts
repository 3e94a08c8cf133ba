import { openapi, type Row } from '../tiny-documents.ts';

export const rows: Row[] = [
  {
    claim: 'a whole head passes',
    document: openapi({
      info: { title: 'Tiny', version: '1', contact: { name: 'Us', url: 'https://tiny.example' } },
      externalDocs: { url: 'https://docs.example' },
      servers: [{ url: 'http://127.0.0.1:4010/api' }],
    }),
  },
  {
    claim: 'a bare head is refused',
    faults: ['`info.contact` is missing', '`externalDocs` is missing', '`servers` lacks the mock'],
    document: openapi({ servers: [{ url: 'https://api.example' }] }),
  },
];
