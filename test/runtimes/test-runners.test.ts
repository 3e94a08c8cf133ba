import { cpSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../support/run-program.ts';
import { APPLICATION, tool, writeFiles } from './application.ts';

const SMOKE = readFileSync(join(import.meta.dirname, 'smoke.mjs'), 'utf8');
const TEST = `
test('every claim holds', async () => {
  expect((await brokenClaims()).broken).toEqual({});
});
`;
const IMPORT = `import { brokenClaims } from './smoke.js';\n`;

test('Jest with Babel runs on the mock', async () => {
  const presets = [[tool('@babel/preset-env'), { targets: { node: 'current' } }]];
  const config = { transform: { '\\.js$': [tool('babel-jest'), { presets, babelrc: false, configFile: false }] } };
  const folder = writeFiles('jest-babel', {
    'smoke.js': SMOKE,
    'smoke.test.js': IMPORT + TEST,
    'prism.test.js': `import { createMock } from 'lemlist-openapi/mock';
test('made-up values are refused, since Prism is an ES module', async () => {
  const headers = { Authorization: 'Basic ' + btoa(':key'), Prefer: 'dynamic=true' };
  const response = await createMock().fetch(new Request('http://localhost/api/team?version=v2', { headers }));
  expect(response.status).toBe(501);
  expect((await response.json()).detail).toContain('ask for an example');
});
`,
    'jest.config.json': JSON.stringify(config),
  });
  expect(await run(folder, process.execPath, [tool('jest/bin/jest.js')])).toMatchObject({ status: 0 });
});

test('Jest with ts-jest compiles against the types and runs on the mock', async () => {
  const tsconfig = {
    target: 'es2022',
    module: 'commonjs',
    moduleResolution: 'node10',
    strict: true,
    esModuleInterop: true,
    typeRoots: [tool('@types')],
    types: ['jest', 'node'],
  };
  const folder = writeFiles('ts-jest', {
    'update.test.ts': `import { Lemlist, type StepUpdate } from 'lemlist-openapi';
import { createMock } from 'lemlist-openapi/mock';

test('a step is updated', async () => {
  const mock = createMock();
  const lemlist = new Lemlist({ apiKey: 'key', fetch: mock.fetch });
  const body: StepUpdate = { type: 'email', subject: 'Hello' };
  const step = await lemlist.sequences.updateStep({ sequenceId: 'seq_1', stepId: 'stp_1', body });
  expect(step.type).toBe('email');
  // @ts-expect-error a field of another type
  const wrong: StepUpdate = { type: 'sms', subject: 'Hello' };
  expect(mock.requests.map(({ method }) => method)).toEqual(['PATCH']);
  void wrong;
});
`,
    'jest.config.json': JSON.stringify({ transform: { '\\.ts$': [tool('ts-jest'), { tsconfig }] } }),
  });
  expect(await run(folder, process.execPath, [tool('jest/bin/jest.js')])).toMatchObject({ status: 0 });
});

test('Vitest runs on the mock', async () => {
  const folder = writeFiles('vitest', {
    'package.json': '{ "type": "module" }',
    'smoke.js': SMOKE,
    'smoke.test.js': `import { expect, test } from '${tool('vitest/dist/index.js')}';\n${IMPORT}${TEST}`,
  });
  expect(await run(folder, process.execPath, [tool('vitest/vitest.mjs'), 'run'])).toMatchObject({ status: 0 });
});

/** The versions that the package names as its peer, each with a Node that it runs on. */
const MSW = [
  { name: 'MSW 2', version: 'msw', program: process.execPath },
  { name: 'MSW 3', version: 'msw3', program: tool('node24/bin/node') },
];

test.each(MSW)('$name hands requests to the mock', async ({ version, program }) => {
  const folder = writeFiles(`with-${version}`, {
    'main.mjs': `import { Lemlist } from 'lemlist-openapi';
import { createMock } from 'lemlist-openapi/mock';
import { handlers } from 'lemlist-openapi/msw';
import { setupServer } from 'msw/node';

const server = setupServer(...handlers(createMock({ stateful: true })));
server.listen({ onUnhandledRequest: 'error' });
const lemlist = new Lemlist({ apiKey: 'key' });
const { _id: campaignId } = await lemlist.campaigns.create({ body: { name: 'Spring' } });
console.log((await lemlist.campaigns.get({ campaignId })).name);
server.close();
`,
  });
  // Each application has its own MSW, and the package finds the one beside it.
  for (const name of ['lemlist-openapi', 'openapi-fetch', 'openapi-typescript-helpers'])
    cpSync(join(APPLICATION, 'node_modules', name), join(folder, 'node_modules', name), { recursive: true });
  symlinkSync(tool(version), join(folder, 'node_modules/msw'));
  const { stdout, stderr } = await run(folder, program, ['main.mjs']);
  expect([stdout, stderr]).toEqual(['Spring\n', '']);
});
