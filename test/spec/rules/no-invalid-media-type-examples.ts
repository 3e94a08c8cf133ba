import { campaign, json, type Row, respondsWith } from '../tiny-documents.ts';

export const rows: Row[] = [
  {
    claim: 'a valid example passes',
    operation: respondsWith('200', { schema: campaign, example: { name: 'Spring fair' } }),
  },
  {
    claim: 'an invalid example is refused',
    faults: ['`name` property type must be string'],
    operation: {
      requestBody: json({ schema: { $ref: './Campaign.yaml' }, examples: { a: { value: { name: 1 } } } }),
    },
    files: { 'Campaign.yaml': campaign },
  },
  {
    claim: 'a field that the schema does not have is refused',
    faults: ['must NOT have unevaluated properties `nmae`'],
    operation: respondsWith('200', { schema: campaign, example: { name: 'Spring fair', nmae: 'x' } }),
  },
];
