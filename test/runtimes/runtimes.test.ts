import { expect, test } from 'vitest';
import { run } from '../support/run-program.ts';
import { APPLICATION, tool, writeFiles } from './application.ts';

writeFiles('.', {
  'main.mjs': "import { brokenClaims } from './smoke.mjs';\nconsole.log(JSON.stringify(await brokenClaims()));\n",
});

/** Runtimes with the arguments before the program. */
const RUNTIMES = [
  { name: 'Node 20', command: [tool('node20/bin/node'), '--throw-deprecation'] },
  { name: 'Node 22', command: [tool('node22/bin/node'), '--throw-deprecation'] },
  { name: 'Node 24', command: [tool('node24/bin/node'), '--throw-deprecation'] },
  { name: 'Node 26', command: [tool('node26/bin/node'), '--throw-deprecation'] },
  { name: 'Bun', command: [tool('@oven/bun-linux-x64/bin/bun'), '--no-install'] },
  {
    name: 'Deno',
    command: [tool('@deno/linux-x64-glibc/deno'), 'run', '--cached-only', '--no-lock', '--allow-read'],
  },
];

test.each(RUNTIMES)('$name keeps every claim', async ({ command: [program = '', ...args] }) => {
  const { stdout, stderr } = await run(APPLICATION, program, [...args, 'main.mjs']);
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toEqual({ claims: 10, broken: {} });
});

test('workerd keeps every claim', async () => {
  const folder = writeFiles('workerd', {
    'source.mjs': `import { brokenClaims } from '../smoke.mjs';
export default { test: async () => console.log(JSON.stringify(await brokenClaims())) };
`,
    'config.capnp': `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [(name = "main", worker = (
  modules = [(name = "main", esModule = embed "worker.mjs")],
  compatibilityDate = "2025-01-01"
))]);
`,
  });
  const bundled = ['source.mjs', '--bundle', '--format=esm', '--conditions=workerd', '--outfile=worker.mjs'];
  expect(await run(folder, tool('.bin/esbuild'), bundled)).toMatchObject({ status: 0 });
  const { stdout } = await run(folder, tool('@cloudflare/workerd-linux-64/bin/workerd'), ['test', 'config.capnp']);
  expect(JSON.parse(stdout)).toEqual({ claims: 10, broken: {} });
});

test.each(RUNTIMES.filter(({ name }) => name !== 'Deno'))(
  '$name makes values up with Prism',
  async ({ command: [program = '', ...args] }) => {
    const folder = writeFiles('prism', {
      'main.mjs': `import { createMock } from 'lemlist-openapi/mock';
const headers = { Authorization: 'Basic ' + btoa(':key'), Prefer: 'dynamic=true' };
const response = await createMock().fetch(new Request('http://localhost/api/team?version=v2', { headers }));
console.log(response.status, typeof (await response.json())._id);
`,
    });
    const { stdout, stderr } = await run(folder, program, [...args, 'main.mjs']);
    expect([stdout, stderr]).toEqual(['200 string\n', '']);
  },
);
