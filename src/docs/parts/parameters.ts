import type { Api, Operation } from '../../document/api.ts';
import { fixedParameters } from '../../document/arguments.ts';
import { blocks, code, prose, sentence, table } from '../markdown.ts';
import { meaning } from '../schema/fields.ts';
import { typeWords } from '../schema/type-words.ts';

/** The parameters in path and query, with their limits; nothing where there are none. */
export function parameters(api: Api, operation: Operation): string | undefined {
  if (operation.parameters.length === 0) return undefined;
  const fixed = fixedParameters(operation);
  const rows = operation.parameters.map((parameter) => [
    `\`${parameter.name}\`${parameter.required ? ' **required**' : ''}`,
    parameter.in,
    typeWords(parameter.schema),
    [
      meaning(api, { ...parameter.schema, description: parameter.description }),
      parameter.deprecated && '**Deprecated.**',
      parameter.name in fixed && 'The client sends it by itself.',
      `Example: ${code(parameter.example)}.`,
    ]
      .filter((part) => part)
      .join(' '),
  ]);
  return blocks('## Parameters', table(['Parameter', 'In', 'Type', 'Meaning and limits'], rows));
}

/** What the body is for, and in which form it goes. */
export function bodyIntroduction({ body }: Operation): string {
  if (!body) return '';
  const types = Object.keys(body.content).map(code).join(' or ');
  return `${sentence(prose(body.description ?? ''))} ${body.required ? 'Required' : 'Optional'}, as ${types}.`;
}
