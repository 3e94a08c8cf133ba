import schema from '../../generated/campaign.schema.json' with { type: 'json' };

/** How a field is written in a file. A condition's key, which is one of two lists, is text as well. */
export type FieldKind = 'string' | 'integer' | 'boolean' | 'array';

interface Definition {
  type?: string;
  $ref?: string;
  properties?: Record<string, Definition>;
}

const definitions = schema.$defs as unknown as Record<string, Definition>;
/** Ids by what they name. */
export const ID_PATTERNS = {
  campaign: new RegExp(schema.properties.campaign.pattern),
  step: new RegExp(schema.$defs.EmailStep.properties.id.pattern),
  sequence: new RegExp(schema.$defs.Branch.properties.id.pattern),
};
const IN_NO_REQUEST = ['id', 'type', 'variantB', 'branches', 'fallback', 'steps'];

/** The fields of a type of step that a file holds, in the order of the document; `undefined` for a type that is not known. */
export function stepFields(type: string): string[] | undefined {
  const definition = definitionOf(type);
  return definition && fieldsOf(definition);
}

/** How a field of a type of step is written. */
export function fieldKind(type: string, field: string): FieldKind {
  const property = definitionOf(type)?.properties?.[field];
  const target = property?.$ref ? definitions[property.$ref.replace('#/$defs/', '')] : property;
  return (target?.type ?? 'string') as FieldKind;
}

/** Whether a step of this type can have a variant B. */
export function isTestedType(type: string): boolean {
  return 'variantB' in (definitionOf(type)?.properties ?? {});
}

/** The fields of a branch, including its tests and its delay. */
export const BRANCH_FIELDS: readonly string[] = fieldsOf(definitions.Branch);

/** Fields of every lead that a template can use. */
export const LEAD_FIELDS: readonly string[] = schema.$defs.LeadField.enum;

/** The fields of a variant B. */
export const VARIANT_FIELDS: readonly string[] = fieldsOf(definitions.VariantB);

/** A file that nobody has checked can have anything as a type. */
function definitionOf(type: unknown): Definition | undefined {
  if (typeof type !== 'string' || type === '') return undefined;
  return definitions[`${type.charAt(0).toUpperCase()}${type.slice(1)}Step`];
}

function fieldsOf(definition: Definition | undefined): string[] {
  return Object.keys(definition?.properties ?? {}).filter((name) => !IN_NO_REQUEST.includes(name));
}

/** Copies the fields that are set. */
export function pick(source: object, names: readonly string[]): Record<string, unknown> {
  const entries = Object.entries(source).filter(([name, value]) => names.includes(name) && value !== undefined);
  entries.sort(([a], [b]) => names.indexOf(a) - names.indexOf(b));
  return Object.fromEntries(entries);
}
