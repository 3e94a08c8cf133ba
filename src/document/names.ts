/**
 * The id of an operation as people write it, `sequences.updateStep`. In the document it is `sequences_updateStep`, an identifier
 * that every generator accepts.
 */
export function methodId(operationId: string): string {
  return operationId.replace('_', '.');
}

/** `updateStep` → `UpdateStep` */
export function pascalCase(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** `email` → `EmailStep`, the name of the schema of a type of step. */
export function stepSchemaName(type: string): string {
  return `${pascalCase(type)}Step`;
}

/** `sequences.updateStep` → `SequencesUpdateStep`, the stem of the names of an operation's types. */
export function operationStem(id: string): string {
  return id.split('.').map(pascalCase).join('');
}

/** `updateStep` → `update-step` */
export function kebabCase(name: string): string {
  return name.replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();
}

/** `sequences.updateStep` → `reference/sequences/update-step`, the page of an operation on the docs site. */
export function operationRoute(id: string): string {
  return `reference/${id.split('.').map(kebabCase).join('/')}`;
}

/** `ConditionKey` → `CONDITION_KEYS`, the list of an enum's values. */
export function constantName(name: string): string {
  const words = capitals(name);
  if (/(S|X|CH|SH)$/.test(words)) return `${words}ES`;
  return /[^AEIOU]Y$/.test(words) ? `${words.slice(0, -1)}IES` : `${words}S`;
}

/** `StepUpdate` → `STEP_UPDATE_FIELDS`, the fields of a union's variants. */
export function fieldsConstantName(union: string): string {
  return `${capitals(union)}_FIELDS`;
}

function capitals(name: string): string {
  return name.replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase();
}
