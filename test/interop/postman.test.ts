import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { operations } from '../support/examples.ts';
import { generate, WORKSPACE } from './run-tool.ts';
import { BASE_URL, type CollectionRequest, refused } from './send-each.ts';

interface Item {
  item?: Item[];
  request?: PostmanRequest;
}
interface PostmanRequest {
  method: string;
  url: { path: string[]; variable: Pair[]; query: Pair[] };
  header: Pair[];
  body?: { raw?: string };
}
interface Pair {
  key: string;
  value: string;
  disabled?: boolean;
}

let requests: PostmanRequest[];

beforeAll(async () => {
  const options = ['-O', 'parametersResolution=Example'];
  await generate({ commands: [['openapi2postmanv2', '-s', 'openapi.json', '-o', 'postman.json', ...options]] });
  requests = requestsOf(JSON.parse(await readFile(join(WORKSPACE, 'postman.json'), 'utf8')));
});

test('the collection has a request for each operation', () => {
  const route = (method: string, path: string): string => `${method} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`;
  const found = requests.map(({ method, url }) => `${method} /${url.path.join('/')}`);
  expect(found.sort()).toEqual(operations.map(({ method, path }) => route(method, path)).sort());
});

test('the body of an update names its type', () => {
  const update = requests.find(
    ({ method, url }) => method === 'PATCH' && url.path.join('/') === 'sequences/:sequenceId/steps/:stepId',
  );
  expect(JSON.parse(update?.body?.raw ?? '{}')).toMatchObject({ type: 'email' });
});

test('each request succeeds on the mock as it is imported', async () => {
  expect(await refused(requests.map(filled))).toEqual([
    // The reader chooses the file.
    'POST /api/leads/audio: 400 body: a body is required',
  ]);
});

function requestsOf({ item = [], request }: Item): PostmanRequest[] {
  return [...(request ? [request] : []), ...item.flatMap(requestsOf)];
}

function filled({ method, url, header, body }: PostmanRequest): CollectionRequest {
  const variableOf = (name: string): string => url.variable.find(({ key }) => key === name)?.value ?? '';
  const path = url.path.map((part) => (part.startsWith(':') ? encodeURIComponent(variableOf(part.slice(1))) : part));
  const enabled = (pairs: Pair[]) => pairs.filter(({ disabled }) => !disabled).map(({ key, value }) => [key, value]);
  return {
    method,
    url: `${BASE_URL}/${path.join('/')}?${new URLSearchParams(enabled(url.query))}`,
    headers: Object.fromEntries(enabled(header)),
    body: body?.raw,
  };
}
