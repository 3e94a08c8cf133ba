import { withAdditionalProperties } from '../document/additional-properties.ts';
import type { Api } from '../document/api.ts';
import type { Schema } from '../document/document.ts';
import { mapSubschemas } from '../document/subschemas.ts';
import { constantOf, enumValues } from '../document/values.ts';
import { unionMarks } from './unions.ts';

/** Keywords that apply to values of every type. */
const ANY_TYPE = ['enum', 'const', 'not', 'oneOf', 'anyOf', 'allOf', '$ref'];

/**
 * The component schemas as the validators compile them: the same verdicts, but one error for one fault, and no keyword
 * that Ajv refuses.
 */
export function validationSchemas(api: Api): Record<string, Schema> {
  const { schemas } = api.document.components;
  const marks = unionMarks(api);
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, { ...forValidation(api, schema), ...marks.get(name) }]),
  );
}

export function forValidation(api: Api, source: Schema): Schema {
  const schema = withAdditionalProperties(source);
  // As one enum, a union of enums and constants has one error.
  const values = schema.anyOf && enumValues(api, schema);
  const { description: _, anyOf, ...rest } = schema;
  const copy: Schema = values ? { ...rest, enum: values } : { ...rest, ...(anyOf && (joinTypes(anyOf) ?? { anyOf })) };
  if (copy.$ref) copy.$ref = copy.$ref.replace('#/components/schemas/', '#/$defs/');
  // Ajv does not support a mapping, which the lint rule keeps equal to the constants anyway. Without the type, a union with
  // a discriminator would accept every value that is not an object.
  if (copy.discriminator) {
    copy.discriminator = { propertyName: copy.discriminator.propertyName };
    copy.type = 'object';
  }
  // Where the document has a string of bytes, JavaScript has a Blob, which is nothing that a schema can describe.
  if (copy.contentMediaType) return {};
  const constant = constantOf(copy);
  // `must be sms` says more than `must be one of sms`.
  if (constant !== undefined) {
    copy.const = constant;
    delete copy.enum;
  }
  // A value of another type is not in the list either; saying both would be two errors for one fault.
  if (copy.enum || copy.const !== undefined) delete copy.type;
  const checked = mapSubschemas(copy, (inner) => forValidation(api, inner));
  // The description of what is excluded is the message of the error.
  const reason = schema.not?.description;
  return reason === undefined ? checked : { ...checked, not: { ...checked.not, description: reason } };
}

/**
 * Members that differ in their type become one schema with a list of types, which has one error where a union has one per member.
 * Each keyword but `enum` and the like applies to values of one type only, so the verdict is the same.
 */
function joinTypes(members: readonly Schema[]): Schema | undefined {
  const types = members.map(({ type }) => type);
  const simple = members.every((member) => typeof member.type === 'string' && !ANY_TYPE.some((key) => key in member));
  if (!simple || new Set(types).size < members.length) return undefined;
  return Object.assign({}, ...members, { type: types });
}
