import type { Schema } from '../../src/document/document.ts';
import { document } from '../support/document.ts';
import { exampleParameters, operations } from '../support/examples.ts';
import { call, type Line, line, literal } from './line.ts';
import { mistakesIn } from './mistakes.ts';
import { excess, missing, mistyped, foreign as ofAnother, readOnly as ofResponses, type Refusal } from './refusal.ts';
import { samples } from './values.ts';
import { type Variant, variantsOf } from './variants.ts';

const MISSPELT_OPTIONS = ['headerz', 'timeOut', 'singal'];

/** A variant of a request body, with the operation that takes it and parameters for a call. */
export interface RequestVariant extends Variant {
  id: string;
  params: object;
  /** The fields that a stored step of this type has, and none of the bodies. */
  readOnly: Readonly<Record<string, Schema>>;
}

/** The operations with such a body that return a step. */
const RETURN_STEPS = ['sequences.addStep', 'sequences.updateStep'];
const STORED = variantsOf(document.components.schemas.KnownStep);

/** Every variant of every body that is a union. */
export const requestVariants: RequestVariant[] = operations.flatMap((operation) => {
  const union = operation.body?.content['application/json']?.schema;
  const variants = variantsOf(union);
  const isWritten = (name: string): boolean => variants.some(({ fields }) => name in fields);
  return variants.map((variant) => {
    const stored =
      STORED.find(({ type }) => RETURN_STEPS.includes(operation.id) && type === variant.type)?.fields ?? {};
    const readOnly = Object.fromEntries(Object.entries(stored).filter(([name]) => !isWritten(name)));
    return { ...variant, id: operation.id, params: exampleParameters(operation), readOnly };
  });
});

/** Calls with every variant, some of which must compile and the rest must not. */
export function variantLines(): Line[] {
  return requestVariants.flatMap((variant) => [...goodLines(variant), ...badLines(variant)]);
}

function goodLines(variant: RequestVariant): Line[] {
  const { tag, type, fields } = variant;
  const least = leastOf(variant);
  return [
    send(variant, 'the least', least),
    send(variant, 'all fields', { [tag]: type, ...samples(fields) }),
    ...Object.keys(fields).map((name) => send(variant, name, { ...least, ...samples(fields, [name]) })),
    send(variant, 'undefined', { ...undefinedOf(fields), ...least }),
  ];
}

function badLines(variant: RequestVariant): Line[] {
  const { id, tag, type, params, fields, foreign, readOnly } = variant;
  const least = leastOf(variant);
  return [
    ...Object.keys(foreign).map((name) =>
      send(variant, `foreign ${name}`, { ...least, ...samples(foreign, [name]) }, ofAnother(name)),
    ),
    ...Object.keys(foreign).map((name) =>
      inVariable(variant, `foreign ${name}`, { ...least, ...samples(foreign, [name]) }, ofAnother(name)),
    ),
    ...Object.keys(readOnly).map((name) =>
      inVariable(variant, `read ${name}`, { ...least, ...samples(readOnly, [name]) }, ofResponses(name)),
    ),
    send(variant, `no ${tag}`, samples(fields), missing(tag, 'body')),
    ...[`${type}x`, type.toUpperCase(), 5, null].map((wrong) =>
      send(variant, `${tag} ${wrong}`, { ...least, [tag]: wrong }, mistyped(tag)),
    ),
    ...mistakesIn(variant, least, () => 'body').map(({ name, value, refusal }) => send(variant, name, value, refusal)),
    ...MISSPELT_OPTIONS.map((option) =>
      line(`${id} ${type}: ${option}`, call(id, { ...params, body: least }, { [option]: undefined }), excess(option)),
    ),
  ];
}

function undefinedOf(fields: object): object {
  return Object.fromEntries(Object.keys(fields).map((name) => [name, undefined]));
}

/** The smallest body of a variant. */
function leastOf({ tag, type, fields, required }: Variant): object {
  return { [tag]: type, ...samples(fields, [...required]) };
}

function send({ id, type, params }: RequestVariant, name: string, body: object, refusal?: Refusal): Line {
  return line(`${id} ${type}: ${name}`, call(id, { ...params, body }), refusal);
}

/** As `send`, with a body that was built before the call. Its texts keep their types, as those of a program's constants do. */
function inVariable({ id, type, params }: RequestVariant, name: string, body: object, refusal: Refusal): Line {
  const value = literal(body).replaceAll(/'[^']*'/g, '$& as const');
  const code = `{ const body = ${value}; lemlist.${id}({ ...${literal(params)}, body }); }`;
  return line(`${id} ${type}: ${name} in a variable`, code, refusal);
}
