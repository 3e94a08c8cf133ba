import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { operations } from '../support/examples.ts';
import { generate, WORKSPACE } from './run-tool.ts';

interface Item {
  item?: Item[];
  request?: { method: string; url: { path: string[] }; body?: { raw?: string } };
}

let requests: NonNullable<Item['request']>[];

beforeAll(async () => {
  await generate({ commands: [['openapi2postmanv2', '-s', 'openapi.json', '-o', 'postman.json']] });
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

function requestsOf({ item = [], request }: Item): NonNullable<Item['request']>[] {
  return [...(request ? [request] : []), ...item.flatMap(requestsOf)];
}
