import { describe, expect, test } from 'vitest';
import { OPERATIONS } from '../../../generated/api.ts';
import { operations } from '../../support/examples.ts';
import { AUTUMN, respond, startState } from './mock-state.ts';

// Of what the state knows by id, an operation that is left to Prism must not respond as if everything existed.

const IDS: Readonly<Record<string, { known: string; unknown: string }>> = {
  campaignId: { known: AUTUMN, unknown: 'cam_unknown' },
};

const state = startState();

function path(operationId: string, wrong?: string): Record<string, string> {
  const names = [...OPERATIONS[operationId as keyof typeof OPERATIONS].path.matchAll(/\{(.+?)\}/g)].map(
    ([, name]) => name,
  );
  return Object.fromEntries(
    names.map((name = '') => [name, (name === wrong ? IDS[name]?.unknown : IDS[name]?.known) ?? 'x_1']),
  );
}

/** Operations that the state leaves to Prism, with each name of their paths whose unknown id the document has words for. */
const cases = operations.flatMap(({ id, responses }) => {
  const names = Object.keys(path(id)).filter((name) => name in IDS);
  if (names.length === 0 || isHandled(id)) return [];
  const texts = Object.values(responses[404]?.content ?? {}).flatMap(({ examples = {} }) => Object.entries(examples));
  return names.flatMap((name) => {
    const found = texts.find(([example]) => example === name.replace(/Id$/, ''));
    return found ? [[id, name, found[1].value] as const] : [];
  });
});

/** A handled operation refuses an unknown id or finds something; an operation left to Prism accepts known ids. */
function isHandled(operationId: string): boolean {
  try {
    return respond(startState(), { operationId, path: path(operationId), query: {}, body: {} }) !== undefined;
  } catch {
    return true;
  }
}

describe('operations that the state does not cover', () => {
  test('the document has operations that are not covered', () =>
    expect(cases.map(([id]) => id)).toEqual(['leads.import', 'campaigns.addAbmLeads']));

  test.each(cases)('%s refuses an unknown %s', (operationId, name, words) => {
    const response = respond(state, { operationId, path: path(operationId, name), query: {}, body: {} });
    expect(response).toMatchObject({ status: 404, body: words });
  });
});
