import type { Api } from '../document/api.ts';
import { argumentsOf, pagedArgumentsOf } from '../document/arguments.ts';
import type { Schema } from '../document/document.ts';
import { operationStem } from '../document/names.ts';
import { errorsSchema, resultSchema } from '../document/results.ts';

/** What is declared beside the schemas of the document, by name. */
interface OperationSchemas {
  /** What operations take. */
  parameters: Record<string, Schema>;
  /** Their errors, and their results without a name. */
  results: Record<string, Schema>;
}

export function operationSchemas(api: Api): OperationSchemas {
  const { parameters, results }: OperationSchemas = { parameters: {}, results: {} };
  for (const operation of api.operations) {
    const stem = operationStem(operation.id);
    const taken = argumentsOf(operation);
    parameters[taken.name] = taken.schema;
    if (operation.pagination) {
      const paged = pagedArgumentsOf(operation, operation.pagination);
      parameters[paged.name] = paged.schema;
    }
    const result = resultSchema(operation);
    if (result && !result.$ref) results[`${stem}Result`] = result;
    results[`${stem}Errors`] = errorsSchema(operation);
  }
  return { parameters, results };
}
