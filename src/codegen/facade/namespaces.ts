import type { Api, Operation, Pagination } from '../../document/api.ts';
import { argumentsOf, pagedArgumentsOf } from '../../document/arguments.ts';
import { formatChoice } from '../../document/format-choice.ts';
import { operationRoute, operationStem, pascalCase } from '../../document/names.ts';
import { itemSchema } from '../../document/pagination.ts';
import { schemaName } from '../../document/references.ts';
import { descriptionAlone } from '../../document/replacement.ts';
import { resultSchema } from '../../document/results.ts';
import { joinWords } from '../../document/words.ts';
import { HOMEPAGE } from '../homepage.ts';
import { printComment } from './print-comment.ts';
import { indent, printType } from './print-type.ts';

/** One interface per resource with a method per operation, the interface of all of them, and the bodies of errors by operation. */
export function namespaces(api: Api): string[] {
  return [
    ...api.namespaces.map(({ name, operations }) => {
      const methods = operations.map((each) => methodsOf(api, each));
      return `export interface ${pascalCase(name)}Namespace {\n${methods.join('')}}\n`;
    }),
    `/** The methods of the client by resource. */`,
    `export interface Namespaces {`,
    ...api.namespaces.map(
      ({ name, description }) =>
        `${indent(printComment({ description }))}  readonly ${name}: ${pascalCase(name)}Namespace;`,
    ),
    `}\n`,
    `/** The bodies of the errors that each operation is known to send, by operation and status. */`,
    `export interface OperationErrors {`,
    ...api.operations.map(({ id }) => `  '${id}': ${operationStem(id)}Errors;`),
    `}\n`,
  ];
}

function methodsOf(api: Api, operation: Operation): string {
  const { summary, pagination, polling } = operation;
  const description = descriptionAlone(api, operation);
  const verb = operation.id.split('.')[1] as string;
  const mark = `${deprecation(operation)}\n   * @see ${HOMEPAGE}${operationRoute(operation.id)}`;
  const lines = [
    `  /**\n   * ${summary}: ${description.replaceAll(/\n+/g, '\n   *\n   * ')}${mark}\n   */`,
    `  readonly ${verb}: ${methodType(api, operation)};`,
  ];
  if (pagination) {
    const paged = pagedArgumentsOf(operation, pagination);
    const item = schemaName(itemSchema(api, operation, pagination).$ref);
    if (!item) throw new Error(`x-pagination of ${operation.id}: its items need a schema with a name`);
    lines.push(
      `  /**\n   * ${summary}: ${itemsOf(pagination)}. Collect them with \`toArray()\` before you change them.${mark}\n   */`,
      `  readonly ${verb}All: ${paged.optional ? 'OptionalPagedMethod' : 'PagedMethod'}<${paged.name}, ${item}, ${resultType(operation)}>;`,
    );
  }
  if (polling) {
    lines.push(
      `  /**\n   * ${summary}: asked for until the work is done.${mark}\n   */`,
      `  readonly ${polling.method}: WaitMethod<${argumentsOf(operation).name}, ${resultType(operation)}>;`,
    );
  }
  return `${lines.join('\n')}\n`;
}

/** A list that is cut off has no second page, and a reader of the method should know before the error. */
function itemsOf({ maxSize }: Pagination): string {
  return maxSize === undefined
    ? 'every item of every page, one after the other'
    : `up to ${maxSize} items. If there are ${maxSize}, it throws after the last one, because there may be more`;
}

function deprecation({ deprecated, replacedBy = [] }: Operation): string {
  if (!deprecated) return '';
  const ids = replacedBy.map((id) => `\`${id}\``);
  return `\n   * @deprecated${ids.length > 0 ? ` Use ${joinWords(ids, 'or')}.` : ''}`;
}

function methodType(api: Api, operation: Operation): string {
  const { name, optional } = argumentsOf(operation);
  const choice = formatChoice(api, operation);
  if (!choice) return `${optional ? 'OptionalMethod' : 'Method'}<${name}, ${resultType(operation)}>`;
  const { parameter, formats, fallback } = choice;
  const fields = Object.entries(formats).map(([value, { schema }]) => `${value}: ${printType(schema).text}`);
  return `${optional ? 'OptionalFormatMethod' : 'FormatMethod'}<${name}, '${parameter}', { ${fields.join('; ')} }, '${fallback}'>`;
}

function resultType(operation: Operation): string {
  const result = resultSchema(operation);
  if (!result) return 'void';
  return schemaName(result.$ref) ?? `${operationStem(operation.id)}Result`;
}
