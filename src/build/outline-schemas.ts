type JsonObject = Record<string, unknown>;
export type Schemas = Readonly<Record<string, JsonObject>>;

/** Schemas whose fields the state reads by name, since it stores things in their form. */
const READ_BY_STATE = /^(?:\w+Step|Lead|LeadCreate|LeadUpdate|ContactCreate|CompanyCreate|EnrichmentInput)$/;
/** The schema whose rule the state applies to a stored step. */
const WITH_RULE = 'LinkedinSendStepUpdate';
/** The field that decides whether a request counts for a quota. */
const SWITCH = 'activate';

/** Whether a schema stays without a body that refers to it. */
export function isReadByState(name: string): boolean {
  return READ_BY_STATE.test(name);
}

/** What the mock, which leaves checks to the validators, reads of a schema of a body: what tells variants apart, and defaults. */
export function outline(schemas: Schemas, { discriminator, not, properties }: JsonObject, name: string): JsonObject {
  const fields = Object.entries((properties ?? {}) as Schemas)
    .map(([field, schema]) => [field, ends(schemas, schema)] as const)
    .filter(([field, schema]) => isReadByState(name) || field === SWITCH || Object.keys(schema).length > 0);
  return {
    ...(discriminator !== undefined && { discriminator }),
    ...(name === WITH_RULE && { not }),
    ...(fields.length > 0 && { properties: Object.fromEntries(fields) }),
  };
}

/** Whether a reference leads to a schema without content. */
export function isEmpty(outlines: Schemas, reference: JsonObject): boolean {
  const referred = outlines[nameIn(reference)];
  return referred !== undefined && Object.keys(referred).length === 0;
}

/** What is taken where a field is left out, and the largest number. A page size has both. */
function ends(schemas: Schemas, field: JsonObject): JsonObject {
  const named = schemas[nameIn(field)];
  const { default: always, 'x-default': value = always, maximum } = { ...(named && ends(schemas, named)), ...field };
  return { ...(value !== undefined && { default: value }), ...(maximum !== undefined && { maximum }) };
}

/** The name of the schema that another refers to. */
function nameIn({ $ref }: JsonObject): string {
  return String($ref).replace('#/components/schemas/', '');
}

/** Checks that the validators make. */
const CHECKS = ['pattern', 'format', 'minLength', 'maxLength', 'minimum', 'minItems', 'maxItems', 'uniqueItems'];
/** A choice of a few values may be one of formats, which the mock reads. */
const MAX_FORMATS = 3;

/** A schema of a parameter without the checks of its value. */
export function withoutChecks(schema: JsonObject): JsonObject {
  const isLong = schema.type === 'string' && Array.isArray(schema.enum) && schema.enum.length > MAX_FORMATS;
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
