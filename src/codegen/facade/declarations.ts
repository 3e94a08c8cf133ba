import type { Api } from '../../document/api.ts';
import type { Schema } from '../../document/document.ts';
import { constantName } from '../../document/names.ts';
import { namedUnions } from '../../document/unions.ts';
import { enumValues } from '../../document/values.ts';
import { withForeignFields } from '../foreign-fields.ts';
import { operationSchemas } from '../operation-schemas.ts';
import { requestSchemas } from '../request-schemas.ts';
import { forReading } from '../typescript-document.ts';
import { printComment } from './print-comment.ts';
import { printFields } from './print-fields.ts';
import { type Filler, printType } from './print-type.ts';

/** One concrete declaration per schema: first the schemas of the document, then arguments, results and errors. */
export function declarations(api: Api): string[] {
  const requests = requestSchemas(api);
  const foreign = withForeignFields(api, requests);
  const unions = namedUnions(api);
  const schemas = Object.entries(api.document.components.schemas).flatMap(([name, schema]) => {
    if (!requests.has(name)) return declarationOf(api, name, schema, 'server');
    const declaration = declarationOf(api, name, foreign.get(name) ?? schema, 'caller');
    const union = unions.get(name);
    return union ? [declaration, printFields(name, union)] : declaration;
  });
  const { parameters, results } = operationSchemas(api);
  return [
    ...schemas,
    ...Object.entries(parameters).map(([name, schema]) => declarationOf(api, name, schema, 'caller')),
    ...Object.entries(results).map(([name, schema]) => declarationOf(api, name, schema, 'server')),
  ];
}

/**
 * A closed enum becomes a list of its values and their type. The type repeats the values: for `(typeof LIST)[number]`, a compiler
 * builds the type of the whole list first.
 */
function declarationOf(api: Api, name: string, source: Schema, filler: Filler): string {
  const schema = forReading(api.document, source);
  const documentation = printComment(schema);
  const enumeration = source.const === undefined ? enumValues(api, source) : undefined;
  if (enumeration) {
    const list = `export const ${constantName(name)} = ${JSON.stringify(enumeration)} as const;`;
    const values = enumeration.map((value) => JSON.stringify(value)).join(' | ');
    return `${documentation}${list}\n${documentation}export type ${name} = ${values};\n`;
  }
  const { text, kind } = printType(schema, filler);
  return `${documentation}${kind === 'object' ? `export interface ${name} ${text}` : `export type ${name} = ${text};`}\n`;
}
