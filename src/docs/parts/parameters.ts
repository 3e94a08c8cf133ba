import type { Operation } from '../../document/api.ts';
import { fixedParameters } from '../../document/arguments.ts';
import type { Schema } from '../../document/document.ts';
import { idPrefixes } from '../../document/id-sources.ts';
import { joinWords } from '../../document/words.ts';
import { blocks, code, prose, sentence, table } from '../markdown.ts';
import { marks } from '../marks.ts';
import { linkTo, operationRoute } from '../routes.ts';
import { rulesOf } from '../schema/fields.ts';
import { typeInWords } from '../schema/type-in-words.ts';
import { withoutRepeats } from '../schema/without-repeats.ts';
import type { Model } from '../site/model.ts';
import { differenceNotes, missingNotes } from './differences.ts';
import { linkIds } from './error-links.ts';

/** The parameters in path and query with their limits; `undefined` if there are none. */
export function renderParameters(model: Model, operation: Operation): string | undefined {
  const { api, idSources } = model;
  if (operation.parameters.length === 0) return undefined;
  const noteOf = differenceNotes(model, operation, 'query');
  const fixed = fixedParameters(operation);
  const { texts, below } = withoutRepeats(
    operation.parameters.map(({ name, schema, description = '' }) => ({
      name,
      description: sentence(prose(description)),
      rules: rulesOf(api, { ...schema, description }),
    })),
  );
  const described = texts.map((text) => linkIds(api, text));
  const rows = operation.parameters.map((parameter, index) => [
    `\`${parameter.name}\`${parameter.required ? ' **required**' : ''}`,
    parameter.in,
    typeInWords(api, parameter.schema),
    [
      described[index],
      // A description that names the operation is more exact.
      !/ from \[`/.test(described[index] ?? '') && sourceOfId({ api, idSources }, parameter.schema, operation),
      parameter.deprecated && '**Deprecated.**',
      parameter.name === 'version' && olderResponse(operation),
      parameter.name in fixed && 'The client fills it in.',
      `Example: ${code(parameter.example)}.`,
      parameter.in === 'query' && noteOf({ path: parameter.name }),
    ]
      .filter((part) => part)
      .join(' '),
  ]);
  const { requireAny } = operation;
  const need = requireAny && `Send at least one of ${joinWords(requireAny.map(code), 'and')}.`;
  return blocks(
    '## Parameters',
    need,
    marks.fields(table(['Parameter', 'In', 'Type', 'Description'], rows)),
    ...below,
    ...missingNotes(model, operation, 'query'),
  );
}

/** The operation that responds with such ids. */
function sourceOfId(
  { api, idSources }: Pick<Model, 'api' | 'idSources'>,
  schema: Schema,
  operation: Operation,
): string | undefined {
  const source = idSources.get(idPrefixes(api.resolve<Schema>(schema))[0] ?? '');
  return source && source !== operation ? `From ${linkTo(code(source.id), operationRoute(source.id))}.` : undefined;
}

function olderResponse({ withoutVersion }: Operation): string | undefined {
  if (!withoutVersion) return undefined;
  const { description } = withoutVersion;
  return `The older form is ${prose(description.charAt(0).toLowerCase() + description.slice(1))}`;
}

/** What the body is for, and its media types. */
export function introduceBody({ body }: Operation): string {
  if (!body) return '';
  const types = Object.keys(body.content).map(code).join(' or ');
  return `${sentence(prose(body.description ?? ''))} ${body.required ? 'Required' : 'Optional'}, as ${types}.`;
}
