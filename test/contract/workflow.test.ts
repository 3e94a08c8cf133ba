import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Mock, startMock } from '../../src/mock/index.ts';
import { document } from '../support/document.ts';
import { type PrismServer, startPrism } from '../support/prism-server.ts';
import { ROOT } from '../support/run-script.ts';

const redocly = createRequire(import.meta.url).resolve('@redocly/cli/bin/cli.js');

let mock: Mock;
let prism: PrismServer;

beforeAll(async () => {
  mock = await startMock({ stateful: true });
  prism = await startPrism(document);
});

afterAll(async () => {
  await mock?.close();
  await prism?.close();
});

interface Outcome {
  exitCode: number;
  /** Names of the steps that held, and of the one that did not. */
  held: string[];
  failed: string[];
  output: string;
}

/** Runs workflows with Respect, without an update check and without a word to anybody. */
function respect(url: string, ...options: string[]): Promise<Outcome> {
  const file = 'openapi/workflows/update-step.arazzo.yaml';
  const call = ['respect', file, '--input', `basic=${btoa(':any-key')}`, '--server', `lemlist=${url}`, ...options];
  const env = {
    ...process.env,
    REDOCLY_TELEMETRY: 'off',
    REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
    NO_COLOR: '1',
    FORCE_COLOR: '0',
  };
  return new Promise((resolve) => {
    execFile(process.execPath, [redocly, ...call], { cwd: ROOT, env }, (error, stdout, stderr) => {
      const output = stdout + stderr;
      const steps = (mark: string) =>
        [...output.matchAll(new RegExp(`^ *${mark} [A-Z]+ /.* - step (\\w+)`, 'gm'))].map(([, name]) => name as string);
      resolve({ exitCode: error ? Number(error.code ?? 1) : 0, held: steps('✓'), failed: steps('✗'), output });
    });
  });
}

const CHANGE = ['findCampaign', 'readSequences', 'addStep', 'updateStep'];
const REMOVE = ['pauseCampaign', 'deleteStep'];
const found = {
  campaignId: 'cam_3MSGkm7LfK9zz2mbS',
  sequenceId: 'seq_6BAJyNSBAZdKH8RJr',
  stepId: 'stp_fvihwnvHPHMBv3fqY',
};
const inputs = Object.entries(found).flatMap(([name, value]) => ['--input', `${name}=${value}`]);

test('the whole workflow holds on the mock that remembers', async () => {
  const { exitCode, held, failed, output } = await respect(`${mock.url}/api`, '--workflow', 'update-step');
  expect({ exitCode, failed, held }).toEqual({
    exitCode: 0,
    failed: [],
    held: [...CHANGE, 'seeChanged', ...REMOVE, 'seeGone'],
  });
  expect(output).not.toContain(btoa(':any-key'));
  expect(mock.requests.map(({ status }) => status)).toEqual(Array(8).fill(200));
});

// One run for both, because each start of Respect takes seconds.
test('on plain Prism, which forgets, the parts hold and the whole fails', async () => {
  const options = ['--workflow', 'update-step', '--workflow', 'remove-step', ...inputs];
  const { exitCode, held, failed } = await respect(`${prism.url}/api`, ...options);
  expect([exitCode, held, failed]).toEqual([1, [...CHANGE, ...REMOVE], ['seeChanged']]);
});
