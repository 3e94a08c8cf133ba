import { expect, test } from 'vitest';
import { run } from '../support/run-program.ts';
import { APPLICATION, tool, writeFiles } from './application.ts';
import { runInWorkerd } from './workerd.ts';

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
  const source = `import { brokenClaims } from '../smoke.mjs';
export default { test: async () => console.log(JSON.stringify(await brokenClaims())) };
`;
  expect(await runInWorkerd('workerd', source)).toEqual({ claims: 10, broken: {} });
});

test('workerd lets a client per request share the rate limit, also with requests that nobody waits for', async () => {
  const source = `import { Lemlist } from 'lemlist-openapi';
import { createMock } from 'lemlist-openapi/mock';
const rateLimit = { requests: 5, window: 300 };
const sent = [];
export default {
  async fetch({ url }) {
    const { pathname } = new URL(url);
    const mock = createMock();
    const lemlist = new Lemlist({
      apiKey: 'key-of-a-team',
      rateLimit,
      fetch: (...args) => {
        sent.push(Date.now());
        return pathname === '/stalls' ? new Promise(() => {}) : mock.fetch(...args);
      },
    });
    return Response.json(await lemlist.team.get());
  },
  async test(_, { SELF }) {
    const ask = async (path, init) => (await SELF.fetch('http://worker' + path, init)).status;
    const left = Array.from({ length: 3 }, () => ask('/stalls', { signal: AbortSignal.timeout(50) }).catch(() => 'left'));
    const statuses = await Promise.all(Array.from({ length: 12 }, () => ask('/')));
    const within = sent.map((start) => sent.filter((time) => time >= start && time < start + rateLimit.window).length);
    console.log(JSON.stringify({ statuses, left: await Promise.all(left), most: Math.max(...within) }));
  },
};
`;
  expect(await runInWorkerd('edge', source)).toEqual({
    statuses: Array(12).fill(200),
    left: ['left', 'left', 'left'],
    most: 5,
  });
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
