import type { Api } from '../document/api.ts';
import type { Schema } from '../document/document.ts';
import { stepSchemaName } from '../document/names.ts';
import { type Union, unionOf } from '../document/unions.ts';

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';
const REFERENCE = '#/components/schemas/';
/** The schema of the file names things as the API does, but for the id, which has no underscore there. */
const OWN_BRANCH_FIELDS = ['id', 'name', 'fallback'];

/** Fields of a type of step in a file, in their order: what can be sent both when it is added and when it is updated. */
interface FileStepType {
  type: string;
  fields: Record<string, Schema>;
  /** Fields without which the step cannot be added. */
  required: string[];
  /** Whether the step can have a variant B. */
  tested: boolean;
  isCondition: boolean;
}

/** The JSON Schema of a campaign's file, made from what adds and updates steps, branches and variants. */
export function campaignSchema(api: Api): Schema {
  const types = fileStepTypes(api);
  const definitions: Record<string, Schema> = {
    Step: {
      type: 'object',
      required: ['type'],
      properties: { type: { type: 'string', enum: types.map(({ type }) => type), description: 'Type of the step.' } },
      allOf: types.map(({ type }) => ({
        if: { required: ['type'], properties: { type: { const: type } } },
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
        then: { $ref: `#/$defs/${stepSchemaName(type)}` },
      })),
    } as Schema,
    Branch: closedObject('A branch of a condition with its steps.', {
      id: {
        ...typeAndPattern(api, 'SequenceId'),
        description: 'ID of the branch’s sequence. `apply` writes it for a new branch.',
      },
      name: text('Name of the branch.'),
      fallback: { type: 'boolean', description: '`true` on the branch for leads that match no other branch.' },
      ...branchFields(api),
      steps: { type: 'array', description: 'Steps of the branch, in order.', items: { $ref: '#/$defs/Step' } },
    }),
    LeadField: {
      type: 'string',
      enum: Object.keys(api.schema('LeadCreate').properties ?? {}),
      description: 'Fields of every lead, which a template can use beside the variables of the team.',
    },
    VariantB: { ...closedObject('Variant B of the step’s A/B test.', variantFields(api)) },
  };
  for (const step of types) definitions[stepSchemaName(step.type)] = stepSchema(api, step);
  const root = closedObject('A lemlist campaign with its steps.', {
    campaign: {
      ...typeAndPattern(api, 'CampaignId'),
      description: 'ID of the campaign. A file without it is a new campaign.',
    },
    name: { type: 'string', minLength: 1, description: 'Name of the campaign.' },
    steps: { type: 'array', description: 'Steps of the campaign, in order.', items: { $ref: '#/$defs/Step' } },
  });
  const schema = { $schema: DIALECT, title: 'lemlist campaign', ...root, required: ['name', 'steps'] };
  return withDefinitions(api, { ...schema, $defs: definitions } as Schema);
}

/** The types of steps that a file can hold, from the unions that add, update and read steps. */
function fileStepTypes(api: Api): FileStepType[] {
  const read = variants(api, 'KnownStep');
  const updates = variants(api, 'StepUpdate');
  return unionNamed(api, 'StepCreate').variants.map(({ value, schema }) => {
    const { properties = {}, required = [] } = schema;
    const updatable = updates.get(value)?.properties ?? {};
    const fields = Object.fromEntries(
      Object.entries(properties).filter(([name]) => name !== 'type' && name in updatable),
    );
    const tested = 'abTest' in (read.get(value)?.properties ?? {});
    const isCondition = 'conditions' in (read.get(value)?.properties ?? {});
    return { type: value, fields, required: required.filter((name) => name in fields), tested, isCondition };
  });
}

function stepSchema(api: Api, { type, fields, required, tested, isCondition }: FileStepType): Schema {
  const properties: Record<string, Schema> = {
    id: { ...typeAndPattern(api, 'StepId'), description: 'ID of the stored step. `apply` writes it for a new step.' },
    type: { type: 'string', enum: [type] },
    ...fields,
    ...(tested && { variantB: { $ref: '#/$defs/VariantB' } }),
    ...(isCondition && {
      branches: { type: 'array', description: 'Branches; the fallback comes last.', items: { $ref: '#/$defs/Branch' } },
    }),
  };
  const { description } = unionNamed(api, 'StepCreate').variants.find(({ value }) => value === type)?.schema ?? {};
  const schema = closedObject(description ?? '', properties);
  // A stored step keeps what the file leaves out.
  return required.length === 0 ? schema : ({ ...schema, anyOf: [{ required: ['id'] }, { required }] } as Schema);
}

function branchFields(api: Api): Record<string, Schema> {
  const { properties = {} } = api.schema('BranchCreate');
  const { properties: updatable = {} } = api.schema('BranchUpdate');
  const own = Object.entries(updatable).filter(([name]) => name in properties && !OWN_BRANCH_FIELDS.includes(name));
  return Object.fromEntries(own);
}

function variantFields(api: Api): Record<string, Schema> {
  return api.schema('AbTestUpdate').properties ?? {};
}

/** Copies every named schema that is used into the file, since an editor reads one file. */
function withDefinitions(api: Api, schema: Schema): Schema {
  const definitions = (schema as { $defs: Record<string, Schema> }).$defs;
  const localize = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(localize);
    if (typeof value !== 'object' || value === null) return value;
    const copy = Object.entries(value).filter(([key]) => !key.startsWith('x-') && key !== 'discriminator');
    return Object.fromEntries(
      copy.map(([key, inner]) => [key, key === '$ref' ? localName(String(inner)) : localize(inner)]),
    );
  };
  const localName = (reference: string): string => {
    if (!reference.startsWith(REFERENCE)) return reference;
    const name = reference.slice(REFERENCE.length);
    if (!(name in definitions)) {
      definitions[name] = {};
      definitions[name] = localize(api.schema(name)) as Schema;
    }
    return `#/$defs/${name}`;
  };
  for (const [name, definition] of Object.entries(definitions)) definitions[name] = localize(definition) as Schema;
  const { $defs, ...root } = schema as Schema & { $defs: unknown };
  return { ...(localize(root) as Schema), $defs } as Schema;
}

function variants(api: Api, name: string): Map<string, Schema> {
  return new Map(unionNamed(api, name).variants.map(({ value, schema }) => [value, schema]));
}

function unionNamed(api: Api, name: string): Union {
  const union = unionOf(api, api.schema(name));
  if (!union) throw new Error(`The schema ${name} is not a union with a discriminator`);
  return union;
}

function typeAndPattern(api: Api, name: string): Schema {
  const { type, pattern } = api.schema(name);
  return { type, ...(pattern && { pattern }) } as Schema;
}

function closedObject(description: string, properties: Record<string, Schema>): Schema {
  return { type: 'object', ...(description && { description }), properties, additionalProperties: false };
}

function text(description: string): Schema {
  return { type: 'string', description };
}
