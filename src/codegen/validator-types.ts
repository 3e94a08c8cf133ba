/** `validators.d.ts`: a validator for each body, and the table of all operations. */
export function validatorTypes(bodies: readonly string[]): string {
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
