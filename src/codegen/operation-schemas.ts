import type { Api } from '../document/api.ts';
import { argumentsOf, pagedArgumentsOf } from '../document/arguments.ts';
import type { Schema } from '../document/document.ts';
import { operationStem } from '../document/names.ts';
import { errorsSchema, resultSchema } from '../document/results.ts';

/** The schemas of arguments, results without a name, and errors, to be declared beside those of the document. */
export function operationSchemas(api: Api): Record<string, Schema> {
  const schemas: Record<string, Schema> = {};
  for (const operation of api.operations) {
    const stem = operationStem(operation.id);
    const parameters = argumentsOf(operation);
    schemas[parameters.name] = parameters.schema;
    if (operation.pagination) {
      const paged = pagedArgumentsOf(operation, operation.pagination);
      schemas[paged.name] = paged.schema;
    }
    const result = resultSchema(operation);
    if (result && !result.$ref) schemas[`${stem}Result`] = result;
    schemas[`${stem}Errors`] = errorsSchema(operation);
  }
  return schemas;
}
