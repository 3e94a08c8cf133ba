import { createRequire } from 'node:module';
import type standalone from 'ajv/dist/standalone/index.js';
import type { Api, Operation } from '../document/api.ts';
import { argumentsOf } from '../document/arguments.ts';
import type { Schema } from '../document/document.ts';
import { operationStem } from '../document/names.ts';
import { schemaName } from '../document/references.ts';
import { joinWords } from '../document/words.ts';
import { createAjv } from './ajv.ts';
import { selfContained } from './ajv-output.ts';
import { fieldsOfUnions } from './unions.ts';
import { forValidation, validationSchemas } from './validation-schema.ts';
import { validatorTypes } from './validator-types.ts';

// Loaded as CommonJS: bundlers and loaders disagree on what its default import is.
const standaloneCode: typeof standalone.default = createRequire(import.meta.url)('ajv/dist/standalone').default;
const ROOT = 'lemlist';

/** Everything that is checked before a request leaves: the parameters of each operation, and each body. */
export function validators(api: Api): { code: string; types: string } {
  const definitions = validationSchemas(api);
  const ajv = createAjv(api.document.components.schemas);
  ajv.addSchema({ $id: ROOT, $defs: definitions });
  const { operations } = api;
  const bodies = [...new Set(operations.map(bodyName).filter((name) => name !== undefined))];

  const names: Record<string, string> = {};
  for (const name of bodies) {
    ajv.addSchema({ $id: name, $ref: `${ROOT}#/$defs/${name}` });
    names[`validate${name}`] = name;
  }
  for (const operation of operations) {
    const name = `${operationStem(operation.id)}Params`;
    ajv.addSchema({ ...absolute(forValidation(api, parametersSchema(operation))), $id: name });
    names[`validate${name}`] = name;
  }
  return {
    code: `${fieldsOfUnions(api)}${selfContained(standaloneCode(ajv, names))}\n${table(operations)}`,
    types: validatorTypes(bodies),
  };
}

/** Path and query only; the body has a validator of its own, which others can share. */
function parametersSchema(operation: Operation): Schema {
  const { schema } = argumentsOf(operation);
  const { body: _, ...properties } = schema.properties ?? {};
  const required = schema.required?.filter((name) => name !== 'body') ?? [];
  const { requireAny } = operation;
  return {
    type: 'object',
    properties,
    required,
    additionalProperties: false,
    ...(requireAny && { not: withoutAny(requireAny, properties) }),
  };
}

/** What a request must not be if it needs one of some parameters. The description is the sentence that a person reads. */
function withoutAny(names: readonly string[], properties: Readonly<Record<string, Schema>>): Schema {
  const isFlag = (name: string): boolean => properties[name]?.type === 'boolean';
  const given = names.map((name) => ({
    required: [name],
    ...(isFlag(name) && { properties: { [name]: { enum: [true] } } }),
  }));
  const listed = joinWords(names.map((name) => `\`${name}\``));
  const description = `at least one of ${listed} must be ${names.every(isFlag) ? 'true' : 'sent'}`;
  return { description, not: { anyOf: given } };
}

function absolute(schema: Schema): Schema {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', `"${ROOT}#/$defs/`));
}

function bodyName({ body }: Operation): string | undefined {
  const [content] = Object.values(body?.content ?? {});
  return schemaName(content?.schema?.$ref);
}

/** By operation, for the preflight of a whole client. Only programs that import it contain all validators. */
function table(operations: readonly Operation[]): string {
  const rows = operations.map((operation) => {
    const body = bodyName(operation);
    const required = operation.body?.required ? ', bodyRequired: true' : '';
    const fields = `params: validate${operationStem(operation.id)}Params${body ? `, body: validate${body}${required}` : ''}`;
    return `  '${operation.id}': { ${fields} },`;
  });
  return `export const VALIDATORS = {\n${rows.join('\n')}\n};\n`;
}
