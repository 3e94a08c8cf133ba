import { closed, openapi, type Row, respondsWith } from '../tiny-documents.ts';

const schemaOf = (path: string) => ({
  $ref: `#/paths/~1${path}/get/responses/200/content/application~1json/schema`,
});

export const rows: Row[] = [
  {
    claim: 'one file used twice passes',
    schema: closed({ a: { $ref: './Name.yaml' }, b: { $ref: './Name.yaml' } }),
    files: { 'Name.yaml': { type: 'string' } },
  },
  {
    claim: 'a component that is a reference to its file passes',
    document: openapi({ components: { schemas: { Name: { $ref: './Name.yaml' } } } }),
    files: { 'Name.yaml': { type: 'string' } },
  },
  {
    claim: 'pointers inside the root file may end alike',
    document: openapi({
      paths: {
        '/a': { get: respondsWith('200', { schema: { type: 'string' } }) },
        '/b': { get: respondsWith('200', { schema: { type: 'integer' } }) },
        '/c': { get: respondsWith('200', { schema: { oneOf: ['a', 'b'].map(schemaOf) } }) },
      },
    }),
  },
  {
    claim: 'a security scheme may share a name with a file',
    document: openapi({
      paths: { '/a': { get: respondsWith('200', { schema: { $ref: './apiKey.yaml' } }) } },
      components: { securitySchemes: { apiKey: { type: 'http', scheme: 'basic' } } },
    }),
    files: { 'apiKey.yaml': { type: 'string' } },
  },
  {
    claim: 'an inline component named like a file is refused',
    faults: ['Basename `Name` is taken twice'],
    document: openapi({
      paths: { '/a': { get: respondsWith('200', { schema: { $ref: './Name.yaml' } }) } },
      components: { schemas: { Name: { type: 'string' } } },
    }),
    files: { 'Name.yaml': { type: 'string' } },
  },
  {
    claim: 'two files of one name are refused',
    faults: ['Basename `Name` is taken twice'],
    schema: closed({ a: { $ref: './one/Name.yaml' }, b: { $ref: './two/Name.yaml' } }),
    files: { 'one/Name.yaml': { type: 'string' }, 'two/Name.yaml': { type: 'string' } },
  },
  {
    claim: 'a schema and a parameter of one name are refused',
    faults: ['Basename `Page` is taken twice'],
    operation: { parameters: [{ $ref: './parameters/Page.yaml' }] },
    files: {
      'parameters/Page.yaml': { name: 'page', in: 'query', schema: { $ref: '../schemas/Page.yaml' } },
      'schemas/Page.yaml': { type: 'integer' },
    },
  },
  {
    claim: 'two pointers that end alike are refused',
    faults: ['Basename `Name` is taken twice'],
    schema: closed({ a: { $ref: './all.yaml#/Name' }, b: { $ref: './all.yaml#/more/Name' } }),
    files: { 'all.yaml': { Name: { type: 'string' }, more: { Name: { type: 'integer' } } } },
  },
  {
    claim: 'a pointer inside its own file is checked',
    faults: ['Basename `Name` is taken twice'],
    schema: closed({ a: { $ref: './Name.yaml' }, b: { $ref: './Other.yaml' } }),
    files: {
      'Name.yaml': { type: 'string' },
      'Other.yaml': { $ref: '#/$defs/Name', $defs: { Name: { type: 'integer' } } },
    },
  },
  {
    claim: 'a file named like an inline component is refused',
    faults: ['Basename `Name` is taken twice'],
    document: openapi({
      components: { schemas: { Name: { type: 'string' }, Lead: { properties: { name: { $ref: './Name.yaml' } } } } },
    }),
    files: { 'Name.yaml': { type: 'string' } },
  },
  {
    claim: 'a component that the bundler renamed is refused',
    faults: ['components.schemas.Name-2 is what the bundler calls a second `Name`'],
    document: openapi({ components: { schemas: { Name: {}, 'Name-2': {}, Name2: {} } } }),
  },
];
