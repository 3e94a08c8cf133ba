import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { createMock } from '../../src/mock/index.ts';
import { runCompiler } from '../support/run-compiler.ts';
import { ROOT } from '../support/run-script.ts';
import { exampleRequests } from './example-requests.ts';
import { FORMATS, runConsumer } from './run-consumer.ts';

const { application, installed } = inject('packed');

describe('the packed mock', () => {
  test('the command runs with nothing else installed', async () => {
    const { bin } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as {
      bin: Record<string, string>;
    };
    const file = join(installed, bin['lemlist-openapi'] as string);
    const child = spawn(process.execPath, ['--throw-deprecation', file, 'mock', '--port', '0', '--stateful'], {
      cwd: application,
    });
    try {
      const [line] = (await once(child.stdout, 'data')) as [Buffer];
      const url = /http:\S+/.exec(line.toString())?.[0] as string;
      const headers = { authorization: `Basic ${btoa(':key')}` };
      for (const prefer of ['', 'code=429', 'dynamic=true']) {
        const response = await fetch(`${url}/campaigns?version=v2`, { headers: { ...headers, prefer } });
        expect(response.status).toBe(prefer === 'code=429' ? 429 : 200);
      }
    } finally {
      child.kill('SIGKILL');
    }
  });

  test.each(['mts', 'cts'])('Mock Service Worker takes the handlers in a program in .%s', async (extension) => {
    const program = `
      import { createMock } from 'lemlist-openapi/mock';
      import { handlers } from 'lemlist-openapi/msw';
      import { setupServer } from 'msw/node';
      setupServer(...handlers(createMock({ stateful: true }))).close();`;
    const compilerOptions = { module: 'nodenext', target: 'es2022', strict: true, skipLibCheck: true, noEmit: true };
    const typeRoots = [join(ROOT, 'node_modules/@types')];
    const project = join(application, `msw-${extension}.json`);
    writeFileSync(join(application, `msw.${extension}`), program);
    const text = JSON.stringify({
      compilerOptions: { ...compilerOptions, typeRoots, types: ['node'] },
      files: [`msw.${extension}`],
    });
    writeFileSync(project, text);
    expect(await runCompiler('typescript', project)).toBe('');
  });

  test('a mock closed during a response lets the program end', async () => {
    const program = `
      loaded.startMock({ latency: 600_000 }).then(async (mock) => {
        const held = fetch(mock.url).catch(() => 'cut');
        await fetch(mock.url + '/__mock/requests');
        await mock.close();
        print(await held);
      });`;
    const { printed } = await runConsumer(application, 'mjs', 'lemlist-openapi/mock', program);
    expect(printed).toBe('cut');
  });

  test.each(FORMATS)('a program starts and stops the mock from %s', async (format) => {
    const program = `
      import('lemlist-openapi').then(async ({ Lemlist }) => loaded.startMock({ stateful: true }).then(async (mock) => {
        const lemlist = new Lemlist({ apiKey: 'any-key', baseUrl: mock.url + '/api' });
        const { _id: campaignId } = await lemlist.campaigns.create({ body: { name: 'Spring' } });
        const { name } = await lemlist.campaigns.get({ campaignId });
        const { status } = await fetch(mock.url + '/api/nowhere');
        await mock.close();
        print([name, status, mock.requests.length]);
      }));`;
    const { printed, failure } = await runConsumer(application, format, 'lemlist-openapi/mock', program);
    expect([printed, failure]).toEqual([['Spring', 200, 3], undefined]);
  });
});

describe.concurrent('the mock in the process', () => {
  test.each(FORMATS)('makes a response up with Prism from %s', async (format) => {
    const program = `
      const headers = { Authorization: 'Basic ' + btoa(':key'), Prefer: 'dynamic=true' };
      loaded.createMock().fetch(new Request('http://localhost/api/team', { headers })).then(async (response) =>
        print([response.status, typeof (await response.json())]));`;
    const { printed, failure } = await runConsumer(application, format, 'lemlist-openapi/mock', program);
    expect([printed, failure]).toEqual([[200, 'object'], undefined]);
  });

  // A seed loads Ajv, which is a file of its own.
  test.each(FORMATS)('checks a seed from %s', async (format) => {
    const program = `
      const { length } = loaded.createMock({ seed: { campaigns: [] } }).state.campaigns;
      try { loaded.createMock({ seed: { campaigns: 5 } }); } catch ({ message }) { print([length, message]); }`;
    const { printed, failure } = await runConsumer(application, format, 'lemlist-openapi/mock', program);
    expect([printed, failure]).toEqual([[0, 'The seed is wrong: /campaigns must be of type array'], undefined]);
  });

  // Parts of Prism that are never reached are left out of the package. This reaches the rest.
  test('makes up what Prism itself makes up', async () => {
    const everyThirtieth = (_: unknown, index: number): boolean => index % 30 === 0;
    const requests = (await exampleRequests({ Prefer: 'dynamic=true, seed=packed' })).filter(everyThirtieth);
    const program = `
      const mock = loaded.createMock();
      const responses = ${JSON.stringify(requests)}.map(([url, init]) =>
        mock.fetch(new Request(url, init)).then(async (response) => [response.status, await response.text()]));
      Promise.all(responses).then(print);`;
    const mock = createMock();
    const due = requests.map(async ([url, init]) => {
      const response = await mock.fetch(new Request(url, init));
      return [response.status, await response.text()];
    });
    const { printed, failure } = await runConsumer(application, 'mjs', 'lemlist-openapi/mock', program);
    expect(failure).toBeUndefined();
    expect(printed).toEqual(await Promise.all(due));
  });
});
