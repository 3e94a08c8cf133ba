import { createRequire } from 'node:module';
import type standalone from 'ajv/dist/standalone/index.js';
import type { Api, Operation } from '../document/api.ts';
import { argumentsOf } from '../document/arguments.ts';
import type { Schema } from '../document/document.ts';
import { operationStem } from '../document/names.ts';
import { schemaName } from '../document/references.ts';
import { joinWords } from '../document/words.ts';
import { createAjv } from './ajv.ts';
import { withFaultHelpers } from './fault-helpers.ts';
import { withSharedLists } from './shared-lists.ts';
import { fieldsOfUnions } from './unions.ts';
import { forValidation, validationSchemas } from './validation-schema.ts';

// Loaded as CommonJS: bundlers and loaders disagree on what its default import is.
const standaloneCode: typeof standalone.default = createRequire(import.meta.url)('ajv/dist/standalone').default;
const ROOT = 'lemlist';

/** Ajv would load this from its own package; the client carries no Ajv. */
const UCS2_LENGTH = /const (\w+) = require\("ajv\/dist\/runtime\/ucs2length"\)\.default;/g;
const CODE_POINTS = `/** Length in code points, as JSON Schema counts it. */
function codePoints(text) {
  let length = text.length;
  for (let index = 0; index < text.length - 1; index++) {
    if ((text.charCodeAt(index) & 0xfc00) === 0xd800 && (text.charCodeAt(index + 1) & 0xfc00) === 0xdc00) {
      length--;
      index++;
    }
  }
  return length;
}
`;

/** Ajv prints these lines for each fault that may be found, and they are a third of its code. */
const COLLECTING =
  /if\(vErrors === null\)\{\nvErrors = \[(\w+)\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\nerrors\+\+;/g;
/** Ajv copies all faults so far for each item of a list, which takes seconds where thousands of items are wrong. */
const JOINING = /vErrors === null \? (\w+\.errors) : vErrors\.concat\(\1\)/g;
/** What Ajv passes down for keywords that change the data; we have none. */
const SURROUNDINGS = /,\s?parentData(:\w+)?,\s?parentDataProperty(:[^,{}]+)?,\s?rootData(=data)?\}/g;
const COLLECT = `/** The list with one fault more; there is none before the first. */
function withFault(faults, fault) {
  if (faults === null) return [fault];
  faults.push(fault);
  return faults;
}
/** Both lists in one; no other list holds what is added to. */
function withFaults(faults, more) {
  if (faults === null) return more;
  for (const fault of more) faults.push(fault);
  return faults;
}
`;

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
    types: declarations(bodies),
  };
}

function selfContained(code: string): string {
  const changes: Array<[RegExp, string]> = [
    [/"use strict";/g, ''],
    [UCS2_LENGTH, 'const $1 = codePoints;'],
    [COLLECTING, 'vErrors = withFault(vErrors, $1);\nerrors++;'],
    [JOINING, 'withFaults(vErrors, $1)'],
    [SURROUNDINGS, '}'],
    // A body is worth a public name; the parameters of an operation are reached through the table.
    [/export (const validate\w+Params = )/g, '$1'],
  ];
  const contained =
    CODE_POINTS +
    COLLECT +
    withSharedLists(withFaultHelpers(changes.reduce((text, change) => rewritten(text, ...change), code)));
  if (/parentData|rootData/.test(contained))
    throw new Error('Ajv passes more data down than it did; adapt src/codegen/validators.ts to it');
  const load = contained.match(/require\([^)]*\)/);
  if (load) throw new Error(`The validators would need ${load[0]} at run time; inline it in src/codegen/validators.ts`);
  return contained;
}

/** @throws {Error} if Ajv no longer prints what is to be replaced, which would go unnoticed otherwise */
function rewritten(code: string, part: RegExp, replacement: string): string {
  if (code.search(part) < 0) throw new Error(`Ajv no longer prints ${part}; adapt src/codegen/validators.ts to it`);
  return code.replaceAll(part, replacement);
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

/** By operation, for the preflight of a whole client. Only who imports it carries all validators. */
function table(operations: readonly Operation[]): string {
  const rows = operations.map((operation) => {
    const body = bodyName(operation);
    const required = operation.body?.required ? ', bodyRequired: true' : '';
    const fields = `params: validate${operationStem(operation.id)}Params${body ? `, body: validate${body}${required}` : ''}`;
    return `  '${operation.id}': { ${fields} },`;
  });
  return `export const VALIDATORS = {\n${rows.join('\n')}\n};\n`;
}

function declarations(bodies: string[]): string {
  return `import type * as api from './api.ts';

/** One fault as Ajv reports it, without the path of the rule: that leads into a schema that is not in the package. */
export interface SchemaError {
  /** JSON pointer to the value at fault; empty for the value as a whole. */
  instancePath: string;
  /** Keyword of the rule, such as \`maxLength\`. */
  keyword: string;
  /** What the rule asks for, by keyword. */
  params: Record<string, unknown>;
  message?: string;
}

/** Checks a value and, when it returns false, leaves every fault in \`errors\`, each once. */
export interface Validator<T> {
  (value: unknown): value is T;
  errors?: SchemaError[] | null;
}

${bodies.map((name) => `export declare const validate${name}: Validator<api.${name}>;`).join('\n')}

/** The validators of each operation: path and query together, and the body. */
export declare const VALIDATORS: Readonly<Record<api.OperationId, {
  readonly params: Validator<unknown>;
  readonly body?: Validator<unknown>;
  readonly bodyRequired?: boolean;
}>>;
`;
}
