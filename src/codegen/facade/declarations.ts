import type { Api } from '../../document/api.ts';
import type { Schema } from '../../document/document.ts';
import { constantName } from '../../document/names.ts';
import { enumValues } from '../../document/values.ts';
import { operationSchemas } from '../operation-schemas.ts';
import { forReading } from '../typescript-document.ts';
import { printComment } from './print-comment.ts';
import { printType } from './print-type.ts';

/** One concrete declaration per schema: those of the document, then those of arguments, results and errors. */
export function declarations(api: Api): string[] {
  const schemas = { ...api.document.components.schemas, ...operationSchemas(api) };
  return Object.entries(schemas).map(([name, schema]) => declarationOf(api, name, schema));
}

/** A closed enum becomes a list of its values and the type of that list, so that neither can be without the other. */
function declarationOf(api: Api, name: string, source: Schema): string {
  const schema = forReading(api.document, source);
  const documentation = printComment(schema);
  const enumeration = source.const === undefined ? enumValues(api, source) : undefined;
  if (enumeration) {
    const values = `export const ${constantName(name)} = ${JSON.stringify(enumeration)} as const;`;
    return `${documentation}${values}\n${documentation}export type ${name} = (typeof ${constantName(name)})[number];\n`;
  }
  const { text, kind } = printType(schema);
  return `${documentation}${kind === 'object' ? `export interface ${name} ${text}` : `export type ${name} = ${text};`}\n`;
}
