import { fixedParameters } from '../../document/arguments.ts';
import type { Document, ResolvedOperation } from '../../document/document.ts';
import { blocks, code, prose, sentence, table } from '../markdown.ts';
import { meaning } from '../schema/fields.ts';
import { typeWords } from '../schema/type-words.ts';

/** The parameters in path and query, with their limits; nothing where there are none. */
export function parameters(document: Document, operation: ResolvedOperation): string | undefined {
  if (operation.parameters.length === 0) return undefined;
  const fixed = fixedParameters(operation);
  const rows = operation.parameters.map((parameter) => [
    `\`${parameter.name}\`${parameter.required ? ' **required**' : ''}`,
    parameter.in,
    typeWords(parameter.schema),
    [
      meaning(document, { ...parameter.schema, description: parameter.description }),
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
export function bodyIntroduction({ body }: ResolvedOperation): string {
  if (!body) return '';
  const types = Object.keys(body.content).map(code).join(' or ');
  return `${sentence(prose(body.description ?? ''))} ${body.required ? 'Required' : 'Optional'}, as ${types}.`;
}
