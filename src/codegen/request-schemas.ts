import type { Api } from '../document/api.ts';
import { argumentsOf } from '../document/arguments.ts';
import type { Schema } from '../document/document.ts';
import { schemaName } from '../document/references.ts';
import { mapSubschemas } from '../document/subschemas.ts';

/** The names of the schemas that a caller fills in: those of arguments, and those within them. */
export function requestSchemas(api: Api): Set<string> {
  const names = new Set<string>();
  for (const operation of api.operations) visit(argumentsOf(operation).schema);
  return names;

  function visit(schema: Schema): Schema {
    const name = schemaName(schema.$ref);
    if (name && !names.has(name)) {
      names.add(name);
      visit(api.resolve<Schema>(schema));
    }
    mapSubschemas(schema, visit);
    return schema;
  }
}
