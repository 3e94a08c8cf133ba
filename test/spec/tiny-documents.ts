import { join } from 'node:path';

/** The documents are wrong on purpose, so no type of a document fits them. */
// biome-ignore lint/suspicious/noExplicitAny: with `unknown`, no test could change a part of a document.
export type Json = any;
/** Content of files by path. */
export type Files = Record<string, Json>;

/** One claim about a rule. Exactly one of `schema`, `operation` and `document` is the subject. */
export interface Row {
  claim: string;
  /** Parts of the expected messages, one for each message; none if the rule is silent. */
  faults?: string[];
  /** Other files, beside the file that holds the subject. */
  files?: Files;
  schema?: Json;
  operation?: Json;
  document?: Json;
}

/** The files of one document to lint, and what the rule must say about it. */
export interface Case {
  name: string;
  rule: string;
  faults: string[];
  files: Files;
}

export const openapi = (parts: Json) => ({ openapi: '3.1.1', info: { title: 'Tiny', version: '1' }, ...parts });
export const json = (media: Json) => ({ content: { 'application/json': media } });
export const body = (media: Json) => ({ description: 'Body.', ...json(media) });
export const operationAt = (path: string, operation: Json) => openapi({ paths: { [path]: { post: operation } } });
export const respondsWith = (status: string, media: Json) => ({ responses: { [status]: body(media) } });
export const closed = (properties: Json, more: Json = {}) => ({
  type: 'object',
  required: Object.keys(properties).slice(0, 1),
  properties,
  additionalProperties: false,
  ...more,
});
export const local = (name: string) => `#/components/schemas/${name}`;
export const refs = (...names: string[]) => names.map((name) => ({ $ref: `./${name}.yaml` }));

export const email = closed({ type: { type: 'string', enum: ['email'] }, subject: { type: 'string' } });
export const sms = closed({ type: { type: 'string', enum: ['sms'] } });
export const unknown = {
  type: 'object',
  required: ['type'],
  properties: { type: { type: 'string', not: { enum: ['email', 'sms'] } } },
};
export const variants: Files = { 'Email.yaml': email, 'Sms.yaml': sms };
export const mapped = { email: './Email.yaml', sms: './Sms.yaml' };
export const union = (mapping: Json = mapped, oneOf: Json = refs('Email', 'Sms')) => ({
  oneOf,
  discriminator: { propertyName: 'type', ...(mapping && { mapping }) },
});
export const anEmail = { value: { type: 'email', subject: 'One more thing' } };
export const anSms = { value: { type: 'sms' } };
export const campaign = { type: 'object', required: ['name'], properties: { name: { type: 'string' } } };

const inFolder = (folder: string, files: Files): Files =>
  Object.fromEntries(Object.entries(files).map(([name, content]) => [join(folder, name), content]));

/** The same subject inline and behind `$ref`s, because a rule that never sees other files looks like one that passes. */
export function casesOf(rule: string, { claim, faults = [], files = {}, schema, operation, document }: Row): Case[] {
  const place = (name: string, root: Json, others: Files): Case => ({
    name: `${claim}${name && ` (${name})`}`,
    rule,
    faults,
    files: { 'openapi.yaml': root, ...others },
  });
  if (document !== undefined) return [place('', document, files)];
  if (operation !== undefined) {
    return [
      place('inline', operationAt('/steps', operation), files),
      place('in a path file', openapi({ paths: { '/steps': { $ref: './paths/steps.yaml' } } }), {
        'paths/steps.yaml': { post: operation },
        ...inFolder('paths', files),
      }),
    ];
  }
  const request = (subject: Json) => operationAt('/steps', { requestBody: json({ schema: subject }) });
  return [
    place('inline', request(schema), files),
    place('in another file', request({ $ref: './schemas/Subject.yaml' }), {
      'schemas/Subject.yaml': schema,
      ...inFolder('schemas', files),
    }),
    place('two files away', operationAt('/steps', { requestBody: { $ref: './bodies/Body.yaml' } }), {
      'bodies/Body.yaml': json({ schema: { $ref: '../schemas/Holder.yaml' } }),
      'schemas/Holder.yaml': closed({ subject: { type: 'array', items: { $ref: './deep/Subject.yaml' } } }),
      'schemas/deep/Subject.yaml': schema,
      ...inFolder('schemas/deep', files),
    }),
  ];
}
