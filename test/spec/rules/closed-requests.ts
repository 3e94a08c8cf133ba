import {
  closed,
  json,
  mapped,
  openapi,
  type Row,
  refs,
  respondsWith,
  union,
  unknown,
  variants,
} from '../tiny-documents.ts';

export const rows: Row[] = [
  { claim: 'a closed object passes', schema: closed({ name: { type: 'string' } }) },
  { claim: 'a closed union passes', schema: union(), files: variants },
  {
    claim: 'an object closed over its parts passes',
    schema: { type: 'object', allOf: [{ properties: { a: { type: 'string' } } }], unevaluatedProperties: false },
  },
  {
    claim: 'schemas that only test pass',
    schema: closed(
      { images: { type: 'array', items: { type: 'string' } } },
      {
        not: { $ref: './Forbidden.yaml' },
        if: { required: ['images'], properties: { images: { minItems: 2 } } },
        // biome-ignore lint/suspicious/noThenProperty: this is JSON Schema's `then`; nothing awaits it.
        then: { properties: { images: { maxItems: 6 } } },
      },
    ),
    files: { 'Forbidden.yaml': { anyOf: [{ required: ['images'], properties: { images: { maxItems: 0 } } }] } },
  },
  {
    claim: 'a free-form map that says so passes',
    schema: { type: 'object', additionalProperties: { type: 'string' }, 'x-free-form': true },
  },
  {
    claim: 'a bundled free-form object passes',
    schema: { type: 'object', properties: {}, additionalProperties: true, 'x-free-form': { type: 'string' } },
  },
  {
    claim: 'a schema that contains itself passes',
    schema: { $ref: './Node.yaml' },
    files: { 'Node.yaml': closed({ next: { $ref: './Node.yaml' } }) },
  },
  {
    claim: 'an open response passes',
    operation: { requestBody: json({ schema: closed({}) }), ...respondsWith('200', { schema: { type: 'object' } }) },
  },
  {
    claim: 'an open webhook body passes, since lemlist sends it',
    document: openapi({ webhooks: { sent: { post: { requestBody: json({ schema: { type: 'object' } }) } } } }),
  },
  { claim: 'an open object is refused', faults: ['is open'], schema: { type: 'object', properties: {} } },
  { claim: 'an object without type is refused', faults: ['is open'], schema: { properties: {} } },
  { claim: 'an object that may be null is refused', faults: ['is open'], schema: { type: ['object', 'null'] } },
  {
    claim: 'an object that allows more by name is refused',
    faults: ['is open'],
    schema: { type: 'object', additionalProperties: true },
  },
  {
    claim: 'an open property is refused',
    faults: ['creator is open'],
    schema: closed({ creator: { type: 'object' } }),
  },
  {
    claim: 'an open variant is refused',
    faults: ['Open is open'],
    schema: { oneOf: refs('Email', 'Open') },
    files: { ...variants, 'Open.yaml': { type: 'object' } },
  },
  {
    claim: 'an open object in a list in a file is refused',
    faults: ['Lead is open'],
    schema: closed({ leads: { type: 'array', items: { $ref: './Lead.yaml' } } }),
    files: { 'Lead.yaml': { type: 'object' } },
  },
  {
    claim: 'a branch that reopens its parent is refused',
    faults: ['allOf/0 is open'],
    schema: { type: 'object', allOf: [{ additionalProperties: true }], unevaluatedProperties: false },
  },
  {
    claim: 'a free-form map that does not say so is refused',
    faults: ['is a free-form map'],
    schema: { type: 'object', additionalProperties: { type: 'string' } },
  },
  {
    claim: 'a free-form map of open objects is refused',
    faults: ['additionalProperties is open'],
    schema: { type: 'object', additionalProperties: { type: 'object' }, 'x-free-form': true },
  },
  {
    claim: 'a free-form mark without a schema of the values is refused',
    faults: ['is open'],
    schema: { type: 'object', 'x-free-form': true },
  },
  { claim: 'a value of any type is refused', faults: ['value accepts anything'], schema: closed({ value: {} }) },
  {
    claim: 'a property that is true is refused',
    faults: ['value accepts anything'],
    schema: closed({ value: true }),
  },
  {
    claim: 'a list of anything is refused',
    faults: ['list holds anything'],
    schema: closed({ list: { type: 'array' } }),
  },
  {
    claim: 'a fallback in a request is refused',
    faults: ['has a variant outside its mapping'],
    schema: union(mapped, refs('Email', 'Sms', 'Unknown')),
    files: { ...variants, 'Unknown.yaml': { ...unknown, additionalProperties: false } },
  },
];
