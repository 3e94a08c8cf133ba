type JsonObject = Record<string, unknown>;
export type Schemas = Readonly<Record<string, JsonObject>>;

/** What a schema of a body says to a reader that does not validate: which fields there are, their defaults, and what tells variants apart. */
export function outline(schemas: Schemas, { $ref, discriminator, oneOf, not, properties }: JsonObject): JsonObject {
  const fields = Object.entries((properties ?? {}) as Schemas).map(([name, field]) => [name, ends(schemas, field)]);
  return {
    ...($ref !== undefined && { $ref }),
    ...(discriminator !== undefined && { discriminator }),
    ...(oneOf !== undefined && { oneOf }),
    ...(not !== undefined && { not }),
    ...(properties !== undefined && { properties: Object.fromEntries(fields) }),
  };
}

/** What is taken where a field is left out, and the largest number. A page size has both. */
function ends(schemas: Schemas, field: JsonObject): JsonObject {
  const named = schemas[String(field.$ref).replace('#/components/schemas/', '')];
  const { default: always, 'x-default': value = always, maximum } = { ...(named && ends(schemas, named)), ...field };
  return { ...(value !== undefined && { default: value }), ...(maximum !== undefined && { maximum }) };
}

/** Checks of a text, which the validators make. */
const CHECKS = ['pattern', 'format', 'minLength', 'maxLength'];
/** A choice of a few values may be one of formats, which the mock reads. */
const MAX_FORMATS = 3;

/** A schema of a parameter without the checks of its text. */
export function withoutChecks(schema: JsonObject): JsonObject {
  if (schema.type !== 'string') return schema;
  const isLong = Array.isArray(schema.enum) && schema.enum.length > MAX_FORMATS;
  return Object.fromEntries(
    Object.entries(schema).filter(([name]) => !CHECKS.includes(name) && !(name === 'enum' && isLong)),
  );
}

/** Names of the schemas that a part of the document refers to, directly or through others. */
export function reachable(schemas: Schemas, start: readonly unknown[]): Set<string> {
  const found = new Set<string>();
  const open = [...start];
  while (open.length > 0) {
    for (const [, name = ''] of JSON.stringify(open.pop()).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
      if (found.has(name)) continue;
      found.add(name);
      open.push(schemas[name]);
    }
  }
  return found;
}
