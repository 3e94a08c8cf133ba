import { resolve, type Schema } from '../../src/codegen/document.ts';
import { document } from '../support/document.ts';
import { operations, requestExamples } from '../support/examples.ts';

/** A line of TypeScript, and what the compiler must say of it, if anything. */
export interface Line {
  name: string;
  code: string;
  /** Part of the one message that is due; a line without it must compile. */
  refusal?: string;
}

const UNIONS = [
  { union: 'StepUpdate', id: 'sequences.updateStep', path: "sequenceId: 'seq_1', stepId: 'stp_1', " },
  { union: 'StepCreate', id: 'sequences.addStep', path: "sequenceId: 'seq_1', " },
];

/** Calls for every variant of both unions: those that must compile, and every mutation that must not. */
export function lines(): Line[] {
  return [...UNIONS.flatMap(variantLines), ...optionLines(), ...exampleLines()];
}

function variantLines({ union, id, path }: (typeof UNIONS)[number]): Line[] {
  const variants = variantsOf(union);
  const allFields = new Map(variants.flatMap(({ fields }) => Object.entries(fields)));
  const call = (name: string, body: object, refusal?: string): Line => ({
    name: `${id} ${name}`,
    code: `lemlist.${id}({ ${path}body: ${JSON.stringify(body)} });`,
    ...(refusal !== undefined && { refusal }),
  });
  return variants.flatMap(({ type, fields, required }) => {
    const least = { type, ...Object.fromEntries(required.map((field) => [field, sample(fields[field] as Schema)])) };
    const foreign = [...allFields].filter(([field]) => !(field in fields));
    return [
      call(`${type}: at least`, least),
      ...Object.entries(fields).map(([field, schema]) =>
        call(`${type}: ${field}`, { ...least, [field]: sample(schema) }),
      ),
      ...foreign.map(([field, schema]) =>
        call(`${type}: foreign ${field}`, { ...least, [field]: sample(schema) }, `'"${field}"' does not exist`),
      ),
      ...Object.entries(fields).map(([field, schema]) =>
        call(`${type}: wrong ${field}`, { ...least, [field]: wrong(schema) }, 'not assignable'),
      ),
      ...required.map((field) => call(`${type}: without ${field}`, { ...least, [field]: undefined }, 'not assignable')),
      call(`${type}: unknown field`, { ...least, sbject: 'x' }, `'"sbject"' does not exist`),
      call(`${type}: no type`, { ...least, type: undefined, delay: 1 }, 'missing'),
      call(`${type}: misspelt type`, { ...least, type: `${type}x` }, `"${type}x"`),
    ];
  });
}

function optionLines(): Line[] {
  const good = "{ sequenceId: 'seq_1', stepId: 'stp_1', body: { type: 'sms' } }";
  const update = (name: string, args: string, refusal?: string): Line => ({
    name,
    code: `lemlist.sequences.updateStep(${args});`,
    ...(refusal !== undefined && { refusal }),
  });
  const misspelt = ['headerz', 'timeOut', 'singal', 'maxRetry', 'retries'];
  return [
    update(
      'all options',
      `${good}, { timeout: 1, maxRetries: 0, headers: { a: 'b' }, signal: AbortSignal.timeout(1) }`,
    ),
    ...misspelt.map((option) =>
      update(`misspelt ${option}`, `${good}, { ${option}: undefined }`, `'${option}' does not exist`),
    ),
    update('wrong timeout', `${good}, { timeout: '1' }`, 'not assignable'),
    update('missing parameter', "{ sequenceId: 'seq_1', body: { type: 'sms' } }", 'stepId'),
    update(
      'extra parameter',
      "{ sequenceId: 'seq_1', stepId: 'stp_1', campaignId: 'cam_1', body: { type: 'sms' } }",
      "'campaignId' does not exist",
    ),
    update('missing body', "{ sequenceId: 'seq_1', stepId: 'stp_1' }", 'body'),
    update('nothing', '', 'Expected 1-2 arguments'),
    { name: 'no parameters needed', code: 'lemlist.campaigns.list();' },
    { name: 'misspelt query', code: 'lemlist.campaigns.list({ limt: 5 });', refusal: "'limt' does not exist" },
    { name: 'client option', code: "new Lemlist({ apiKey: 'x', baseUrl: 'https://a.example', rateLimit: false });" },
    {
      name: 'misspelt client option',
      code: "new Lemlist({ apiKey: 'x', baseURL: 'https://a.example' });",
      refusal: "'baseURL' does not exist",
    },
    {
      name: 'unknown method',
      code: 'lemlist.sequences.updateSteps();',
      refusal: "Property 'updateSteps' does not exist",
    },
  ];
}

/** Every request example of the document compiles as it stands. */
function exampleLines(): Line[] {
  return operations.flatMap((operation) =>
    Object.entries(requestExamples(operation) ?? {}).map(([name, { value }]) => {
      const path = operation.parameters.filter(({ in: where }) => where === 'path').map((each) => [each.name, 'x']);
      const params = { ...Object.fromEntries(path), body: value };
      return { name: `${operation.id} example ${name}`, code: `lemlist.${operation.id}(${JSON.stringify(params)});` };
    }),
  );
}

function variantsOf(union: string): Array<{ type: string; fields: Record<string, Schema>; required: string[] }> {
  const { mapping = {} } = document.components.schemas[union]?.discriminator ?? {};
  return Object.entries(mapping).map(([type, $ref]) => {
    const { properties = {}, required = [] } = resolve<Schema>(document, { $ref });
    const { type: _, ...fields } = properties;
    return { type, fields, required: required.filter((field) => field !== 'type') };
  });
}

/** A value that a field takes, as far as types can tell. */
function sample(reference: Schema): unknown {
  const schema = resolve<Schema>(document, reference);
  if (schema.enum) return schema.enum[0];
  if (schema.anyOf) return sample(schema.anyOf[0] as Schema);
  const samples: Record<string, unknown> = { string: 'x', integer: 1, number: 1, boolean: true, array: ['x'] };
  return samples[String(schema.type)];
}

/** A value that a field does not take. */
function wrong(reference: Schema): unknown {
  const schema = resolve<Schema>(document, reference);
  if (schema.enum || schema.anyOf) return 'no-such-value';
  return schema.type === 'string' ? 5 : 'x';
}
