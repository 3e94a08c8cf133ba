import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { advisoriesOf } from './advisories.ts';

const asked: unknown[] = [];
let server: Server;
let registry: string;

beforeAll(async () => {
  server = createServer(async (request, response) => {
    asked.push([request.method, request.url, await json(request)]);
    if (request.url?.startsWith('/none')) {
      response.writeHead(405).end();
      return;
    }
    const advisory = { id: 1, severity: 'high', title: 'A fault', url: 'https://advisories.example/1', range: '<2' };
    response.end(JSON.stringify({ ajv: [advisory] }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  registry = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

test('every version of every package is asked for, and what is known is returned', async () => {
  const components = [
    { name: 'ajv', version: '1.0.0' },
    { name: 'ajv', version: '2.0.0' },
    { name: '@a/b', version: '3.0.0' },
  ];
  expect(await advisoriesOf(components, `${registry}/npm/`)).toEqual([
    { name: 'ajv', severity: 'high', title: 'A fault', url: 'https://advisories.example/1' },
  ]);
  const body = { ajv: ['1.0.0', '2.0.0'], '@a/b': ['3.0.0'] };
  expect(asked).toEqual([['POST', '/npm/-/npm/v1/security/advisories/bulk', body]]);
});

test('a registry without advisories is an error', async () => {
  await expect(advisoriesOf([], `${registry}/none`)).rejects.toThrow('The registry responded with 405');
});
