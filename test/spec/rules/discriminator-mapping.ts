import {
  closed,
  email,
  local,
  mapped,
  openapi,
  type Row,
  refs,
  sms,
  union,
  unknown,
  variants,
} from '../tiny-documents.ts';

export const rows: Row[] = [
  { claim: 'a complete mapping passes', schema: union(), files: variants },
  {
    claim: 'a single value behind a reference passes',
    schema: union(),
    files: {
      'Email.yaml': closed({ type: { $ref: './EmailType.yaml' } }),
      'EmailType.yaml': { type: 'string', enum: ['email'] },
      'Sms.yaml': sms,
    },
  },
  {
    claim: 'one open fallback passes',
    schema: union(mapped, refs('Email', 'Sms', 'Unknown')),
    files: { ...variants, 'Unknown.yaml': unknown },
  },
  {
    claim: 'a dead reference is left to no-unresolved-refs',
    faults: ['`sms` is mapped, but no variant'],
    schema: union(),
    files: { 'Email.yaml': email },
  },
  {
    claim: 'a bundled union passes',
    document: openapi({
      components: {
        schemas: {
          Step: union({ email: local('Email'), sms: local('Sms') }, [{ $ref: local('Email') }, { $ref: local('Sms') }]),
          Email: email,
          Sms: sms,
        },
      },
    }),
  },
  {
    claim: 'a wrong mapping in a bundle is refused',
    faults: ['`email` maps to #/components/schemas/Sms, expected the `$ref` of Email'],
    document: openapi({
      components: {
        schemas: {
          Step: union({ email: local('Sms'), sms: local('Sms') }, [{ $ref: local('Email') }, { $ref: local('Sms') }]),
          Email: email,
          Sms: sms,
        },
      },
    }),
  },
  {
    claim: 'a missing oneOf is refused',
    faults: ['needs `oneOf`'],
    schema: { discriminator: { propertyName: 'type' } },
  },
  { claim: 'a missing mapping is refused', faults: ['needs a `mapping`'], schema: union(null), files: variants },
  {
    claim: 'a missing key is refused',
    faults: ['`mapping` lacks `sms`, the value of Sms'],
    schema: union({ email: './Email.yaml' }),
    files: variants,
  },
  {
    claim: 'a key of no variant is refused',
    faults: ['`phone` is mapped, but no variant has that value'],
    schema: union({ ...mapped, phone: './Sms.yaml' }),
    files: variants,
  },
  {
    claim: 'a variant reached by the mapping alone is refused',
    faults: ['`sms` is mapped, but no variant has that value'],
    schema: union(mapped, refs('Email')),
    files: variants,
  },
  {
    claim: 'two keys the wrong way round are refused',
    faults: ['`email` maps to ./Sms.yaml, expected the `$ref` of Email', '`sms` maps to ./Email.yaml'],
    schema: union({ email: './Sms.yaml', sms: './Email.yaml' }),
    files: variants,
  },
  {
    claim: 'a bare name as target is refused',
    faults: ['`email` maps to Email, expected the `$ref` of Email'],
    schema: union({ email: 'Email', sms: './Sms.yaml' }),
    files: variants,
  },
  {
    claim: 'a value that two variants share is refused',
    faults: ['Email and Sms both have the value `email`', '`sms` is mapped, but no variant'],
    schema: union(),
    files: { 'Email.yaml': email, 'Sms.yaml': email },
  },
  {
    claim: 'an optional discriminator property is refused',
    faults: ['Sms does not require it'],
    schema: union(),
    files: { 'Email.yaml': email, 'Sms.yaml': { ...sms, required: [] } },
  },
  {
    claim: 'a variant with several values is refused',
    faults: ['Sms gives it no `enum` of one string', '`sms` is mapped, but no variant'],
    schema: union(),
    files: { 'Email.yaml': email, 'Sms.yaml': closed({ type: { type: 'string', enum: ['sms', 'text'] } }) },
  },
  {
    claim: 'an inline variant is refused',
    faults: ['variant 1 is inline', '`sms` maps to ./Sms.yaml'],
    schema: union(mapped, [...refs('Email'), sms]),
    files: variants,
  },
  {
    claim: 'a second fallback is refused',
    faults: ['Unknown and Other are fallbacks'],
    schema: union(mapped, refs('Email', 'Sms', 'Unknown', 'Other')),
    files: { ...variants, 'Unknown.yaml': unknown, 'Other.yaml': unknown },
  },
  {
    claim: 'a fallback that overlaps a variant is refused',
    faults: ['the fallback Unknown must exclude the mapped values alone, differs in sms'],
    schema: union(mapped, refs('Email', 'Sms', 'Unknown')),
    files: {
      ...variants,
      'Unknown.yaml': { ...unknown, properties: { type: { type: 'string', not: { $ref: './Known.yaml' } } } },
      'Known.yaml': { enum: ['email'] },
    },
  },
];
