import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import document from '../../generated/openapi.json' with { type: 'json' };
import { operations } from '../support/examples.ts';
import { WORKSPACE } from './run-tool.ts';
import { BASE_URL, type CollectionRequest, refused } from './send-each.ts';

interface Item {
  items?: Item[];
  request?: BrunoRequest;
}
interface BrunoRequest {
  method: string;
  url: string;
  params: Field[];
  headers: Field[];
  body: { mode: string; json: string | null };
}
interface Field {
  name: string;
  value: string;
  type?: string;
  enabled: boolean;
}
interface Collection extends Item {
  environments: { name: string; variables: { name: string; value: string }[] }[];
}

const { openApiToBruno } = createRequire(join(WORKSPACE, 'package.json'))('@usebruno/converters') as {
  openApiToBruno(document: object): Promise<Collection>;
};
const collection = await openApiToBruno(structuredClone(document));
const requests = requestsOf(collection);

test('the collection has a request for each operation, and an environment for each server', () => {
  expect(requests.length).toBe(operations.length);
  const urls = collection.environments.map(({ variables }) => variables.find(({ name }) => name === 'baseUrl')?.value);
  expect(urls).toEqual(document.servers.map(({ url }) => url));
  // An environment becomes a file with this name.
  for (const { name } of collection.environments) expect(name).toMatch(/^[\w ()-]+$/);
});

test('each request succeeds on the mock as it is imported', async () => {
  expect(await refused(requests.map(filled))).toEqual([
    // The reader chooses the file.
    'POST /api/leads/audio: 400 body: a body is required',
    // Bruno writes a free-form object as [object Object].
    'PATCH /api/leads/lea_Bw7hKcX3mTq9RzYpD/variables: 400 Variables variables not found',
    'DELETE /api/leads/lea_Bw7hKcX3mTq9RzYpD/variables: 400 Variables variables not found',
  ]);
});

function requestsOf({ items = [], request }: Item): BrunoRequest[] {
  return [...(request ? [request] : []), ...items.flatMap(requestsOf)];
}

function filled({ method, url, params, headers, body }: BrunoRequest): CollectionRequest {
  const ofPath = params.filter(({ type }) => type === 'path');
  const query = params.filter(({ type, enabled }) => type === 'query' && enabled);
  const place = ofPath.reduce((path, { name, value }) => path.replace(`:${name}`, encodeURIComponent(value)), url);
  const isJson = body.mode === 'json' && body.json !== null;
  return {
    method,
    url: `${place.replace('{{baseUrl}}', BASE_URL)}?${new URLSearchParams(query.map(({ name, value }) => [name, value]))}`,
    headers: {
      ...(isJson && { 'content-type': 'application/json' }),
      ...Object.fromEntries(headers.filter(({ enabled }) => enabled).map(({ name, value }) => [name, value])),
    },
    body: isJson ? (body.json ?? undefined) : undefined,
  };
}
