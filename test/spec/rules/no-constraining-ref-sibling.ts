import { closed, type Row } from '../tiny-documents.ts';

export const rows: Row[] = [
  {
    claim: 'annotations beside a reference pass',
    schema: closed({
      name: {
        $ref: './Name.yaml',
        title: 'Name',
        summary: 'Name',
        description: 'Name.',
        deprecated: true,
        default: 'Ada',
        example: 'Ada',
        examples: ['Ada'],
        'x-provenance': 'observed: nango 2026-10-01',
      },
    }),
    files: { 'Name.yaml': { type: 'string' } },
  },
  {
    claim: 'a parameter is left to spec-ref-siblings',
    operation: { parameters: [{ $ref: './Page.yaml', required: true }] },
    files: { 'Page.yaml': { name: 'page', in: 'query', schema: { type: 'integer' } } },
  },
  ...['const', 'enum', 'type', 'pattern', 'maxLength', 'required', 'properties', 'allOf', 'discriminator'].map(
    (key) => ({
      claim: `${key} beside a reference is refused`,
      faults: [`\`${key}\` beside \`$ref: ./Name.yaml\` constrains`],
      schema: closed({ name: { $ref: './Name.yaml', [key]: [] } }),
      files: { 'Name.yaml': { type: 'string' } },
    }),
  ),
  {
    claim: 'a sibling of the outermost reference is refused',
    faults: ['`pattern` beside `$ref: ./Name.yaml`'],
    schema: { $ref: './Name.yaml', pattern: '^A' },
    files: { 'Name.yaml': { type: 'string' } },
  },
  {
    claim: 'each of two references to one file is checked',
    faults: ['`maxLength` beside', '`minLength` beside'],
    schema: closed({ a: { $ref: './Name.yaml', maxLength: 2 }, b: { $ref: './Name.yaml', minLength: 2 } }),
    files: { 'Name.yaml': { type: 'string' } },
  },
];
