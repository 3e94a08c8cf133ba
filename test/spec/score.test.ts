import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { QUIET_REDOCLY } from '../../src/codegen/bundle.ts';
import { ROOT } from '../support/run-script.ts';

const redocly = createRequire(import.meta.url).resolve('@redocly/cli/bin/cli.js');

/** openapi/README.md explains these. If the score rises, raise it here and there. */
const FLOOR = {
  total: 78.1,
  constraintClarity: 0.53,
  documentationQuality: 0.97,
  errorClarity: 1,
  identifierClarity: 1,
};

test("Redocly's score does not fall", () => {
  const output = execFileSync(process.execPath, [redocly, 'score', 'generated/openapi.json', '--format', 'json'], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, ...QUIET_REDOCLY },
    maxBuffer: 2 ** 26,
  });
  const { agentReadiness, subscores } = JSON.parse(output) as {
    agentReadiness: number;
    subscores: Record<string, number>;
  };
  const { total, ...floors } = FLOOR;
  expect(agentReadiness).toBeGreaterThanOrEqual(total);
  for (const [name, floor] of Object.entries(floors)) expect.soft(subscores[name], name).toBeGreaterThanOrEqual(floor);
});
