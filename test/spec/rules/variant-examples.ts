import {
  anEmail,
  anSms,
  body,
  campaign,
  json,
  openapi,
  type Row,
  refs,
  respondsWith,
  union,
  unknown,
  variants,
} from '../tiny-documents.ts';

export const rows: Row[] = [
  {
    claim: 'an example of each variant passes',
    operation: { requestBody: json({ schema: union(), examples: { anEmail, anSms } }) },
    files: variants,
  },
  {
    claim: 'an example behind a reference counts',
    operation: respondsWith('200', { schema: union(), examples: { anEmail, sms: { $ref: './AnSms.yaml' } } }),
    files: { ...variants, 'AnSms.yaml': anSms },
  },
  {
    claim: 'an error response is left alone',
    operation: respondsWith('400', { schema: union(), examples: { anEmail } }),
    files: variants,
  },
  {
    claim: 'a schema without discriminator passes',
    operation: respondsWith('200', { schema: campaign, examples: {} }),
  },
  {
    claim: 'a missing variant in a request is refused',
    faults: ['POST /steps, request body application/json: no example with `type` sms'],
    operation: { requestBody: json({ schema: union(), examples: { anEmail } }) },
    files: variants,
  },
  {
    claim: 'a missing variant in a shared body is refused',
    faults: ['POST /steps, request body application/json: no example with `type` email, sms'],
    operation: { requestBody: { $ref: './Body.yaml' } },
    files: { ...variants, 'Step.yaml': union(), 'Body.yaml': json({ schema: { $ref: './Step.yaml' } }) },
  },
  {
    claim: 'a missing variant in a shared response is refused once',
    faults: ['GET /a, 201 application/json: no example with `type` sms'],
    document: openapi({
      paths: Object.fromEntries(
        ['/a', '/b'].map((path) => [path, { get: { responses: { 201: { $ref: './Response.yaml' } } } }]),
      ),
    }),
    files: { ...variants, 'Response.yaml': body({ schema: union(), examples: { anEmail } }) },
  },
  {
    claim: 'a union beside an open fallback is checked',
    faults: ['200 application/json: no example with `type` sms'],
    operation: respondsWith('200', { schema: { oneOf: refs('Known', 'Unknown') }, examples: { anEmail } }),
    files: { ...variants, 'Known.yaml': union(), 'Unknown.yaml': unknown },
  },
  {
    claim: 'a union that contains itself is checked',
    faults: ['no example with `type` sms'],
    operation: respondsWith('200', { schema: { $ref: './Loop.yaml' }, examples: { anEmail } }),
    files: { ...variants, 'Known.yaml': union(), 'Loop.yaml': { oneOf: refs('Known', 'Loop') } },
  },
  {
    claim: 'a single example does not count',
    faults: ['no example with `type` email, sms'],
    operation: { requestBody: json({ schema: union(), example: anEmail.value }) },
    files: variants,
  },
  {
    claim: 'an example without value or of an unknown type does not count',
    faults: ['no example with `type` sms'],
    operation: {
      requestBody: json({
        schema: union(),
        examples: { anEmail, sms: { summary: 'SMS' }, fax: { value: { type: 'fax' } } },
      }),
    },
    files: variants,
  },
  {
    claim: 'a webhook body is checked too',
    faults: ['POST sent, request body application/json: no example with `type` sms'],
    document: openapi({
      webhooks: { sent: { post: { requestBody: json({ schema: union(), examples: { anEmail } }) } } },
    }),
    files: variants,
  },
];
