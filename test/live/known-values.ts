import { pathAndQuery } from '../../src/docs/samples/sample-call.ts';
import type { Operation } from '../../src/document/api.ts';
import type { Parameter } from '../../src/document/document.ts';
import { constantOf } from '../../src/document/values.ts';

/** Ids that responses had, by their prefix: what later requests ask for. */
export interface KnownValues {
  /** Notes every id and email address in a response. */
  learn(text: string): void;
  /** Path and query of a read, or `undefined` where an id is not known yet. */
  pathOf(operation: Operation): string | undefined;
}

const ID = /"([a-z]{3}_[A-Za-z0-9]{6,})"/g;
const EMAIL = /"email":"([^"@\s]+@[^"\s]+)"/;

export function knownValues(): KnownValues {
  const ids = new Map<string, string>();
  let email: string | undefined;

  function exampleOf({ schema, example }: Parameter): unknown {
    const constant = constantOf(schema);
    if (constant !== undefined) return constant;
    const [, prefix] = /^([a-z]{3})_/.exec(String(example)) ?? [];
    if (prefix) return ids.get(prefix);
    return String(example).includes('@') ? email : example;
  }

  return {
    learn(text) {
      for (const [, id = ''] of text.matchAll(ID)) if (!ids.has(id.slice(0, 3))) ids.set(id.slice(0, 3), id);
      email ??= EMAIL.exec(text)?.[1];
    },
    pathOf({ path, parameters, requireAny }) {
      const wanted = parameters.filter(({ required, name }) => required || name === requireAny?.[0]);
      const values = Object.fromEntries(wanted.map((parameter) => [parameter.name, exampleOf(parameter)]));
      if (Object.values(values).includes(undefined)) return undefined;
      const query = wanted.filter((parameter) => parameter.in === 'query').map(({ name }) => name);
      return pathAndQuery({ path, query, parameters: values, fixed: {} });
    },
  };
}
