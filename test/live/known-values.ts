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

interface LeadInCampaign {
  _id: string;
  campaignId: string;
}

const ID = /"([a-z]{3}_[A-Za-z0-9]{6,})"/g;
const EMAIL = /"email":"([^"@\s]+@[^"\s]+)"/;

export function knownValues(): KnownValues {
  const ids = new Map<string, string>();
  let email: string | undefined;
  let lead: LeadInCampaign | undefined;

  function exampleOf({ name, schema, example }: Parameter, path: string): unknown {
    // A lead that is not in the campaign gets an empty response.
    if (path.includes('{campaignId}/leads/{')) {
      if (name === 'campaignId') return lead?.campaignId;
      if (name === 'leadIdOrEmail') return lead?._id;
    }
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
      lead ??= leadIn(text);
    },
    pathOf({ path, parameters, requireAny }) {
      const wanted = parameters.filter(({ required, name }) => required || name === requireAny?.[0]);
      const values = Object.fromEntries(wanted.map((parameter) => [parameter.name, exampleOf(parameter, path)]));
      if (Object.values(values).includes(undefined)) return undefined;
      const query = wanted.filter((parameter) => parameter.in === 'query').map(({ name }) => name);
      return pathAndQuery({ path, query, parameters: values, fixed: {} });
    },
  };
}

/** The lead that a response describes, with its campaign. */
function leadIn(text: string): LeadInCampaign | undefined {
  if (!text.startsWith('{') || !text.includes('"lea_')) return undefined;
  try {
    const { _id, campaignId } = JSON.parse(text) as Record<string, unknown>;
    return typeof _id === 'string' && _id.startsWith('lea_') && typeof campaignId === 'string'
      ? { _id, campaignId }
      : undefined;
  } catch {
    return undefined;
  }
}
