import type { Operation } from '../../src/document/api.ts';
import { fixedParameters } from '../../src/document/arguments.ts';
import type { Schema } from '../../src/document/document.ts';
import { api } from '../support/document.ts';
import { exampleCalls, operations } from '../support/examples.ts';
import { call, type Line, line, literal } from './line.ts';
import { mistakesIn, type Shape } from './mistakes.ts';
import { missingAny, mistyped } from './refusal.ts';

/** Every example of the document unchanged, and every operation with one mistake in its parameters or its body. */
export function operationLines(): Line[] {
  // A form holds files, which have no literal.
  const written = operations.filter(({ body }) => !body || 'application/json' in body.content);
  const calls = exampleCalls();
  return written.flatMap((operation) => {
    const examples = calls.filter(({ id }) => id === operation.id);
    return [
      ...examples.map(({ id, example, params }) => line(`${id} example ${example}`, call(id, params))),
      ...undefinedLines(operation, examples[0]?.params ?? {}),
      ...badLines(operation, examples[0]?.params ?? {}),
    ];
  });
}

/** A caller may pass `undefined` for whatever it may leave out, which a form with empty fields does. */
function undefinedLines(operation: Operation, params: Record<string, unknown>): Line[] {
  const nothing = ({ fields, required }: Shape): object =>
    Object.fromEntries(
      Object.keys(fields)
        .filter((name) => !required.includes(name) && params[name] === undefined)
        .map((name) => [name, undefined]),
    );
  const body = closedBodyOf(operation);
  const sent = {
    ...params,
    ...nothing(parametersOf(operation)),
    ...(body && { body: { ...(params.body as object), ...nothing(body) } }),
  };
  return [line(`${operation.id}: undefined`, call(operation.id, sent))];
}

function badLines(operation: Operation, params: Record<string, unknown>): Line[] {
  const { id } = operation;
  const shape = parametersOf(operation);
  const takesNothing = Object.keys(shape.fields).length === 0 && !operation.body;
  const inParameters = mistakesIn(shape, params, literal, 1).map(({ name, value, refusal }) =>
    // If a type has no keys, the compiler says that the value must be `never`.
    line(`${id}: ${name}`, call(id, value), takesNothing ? mistyped('noSuchKey') : refusal),
  );
  const [needed] = operation.requireAny ?? [];
  const without = Object.fromEntries(Object.entries(params).filter(([name]) => name !== needed));
  const body = closedBodyOf(operation);
  const inBody = body ? mistakesIn(body, params.body as object, () => 'body', 1) : [];
  return [
    ...inParameters,
    ...(needed ? [line(`${id}: none of which one is needed`, call(id, without), missingAny(literal(without)))] : []),
    ...inBody.map(({ name, value, refusal }) =>
      line(`${id} body: ${name}`, call(id, { ...params, body: value }), refusal),
    ),
  ];
}

function parametersOf(operation: Operation): Shape {
  const fixed = fixedParameters(operation);
  const chosen = operation.parameters.filter(({ name }) => !(name in fixed));
  const required = chosen.filter((parameter) => parameter.required).map(({ name }) => name);
  return {
    fields: Object.fromEntries(chosen.map(({ name, schema }) => [name, schema])),
    required: operation.body?.required ? [...required, 'body'] : required,
  };
}

/** The shape of a body that is one closed object; unions have their own lines. */
function closedBodyOf({ body }: Operation): Shape | undefined {
  const schema = api.resolve<Schema>(body?.content['application/json']?.schema ?? {});
  const { additionalProperties, properties: fields = {}, required = [] } = schema;
  return additionalProperties === false ? { fields, required } : undefined;
}
