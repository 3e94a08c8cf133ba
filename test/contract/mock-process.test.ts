import { afterEach, describe, expect, test } from 'vitest';
import { type Run, runScript } from '../support/run-script.ts';

// What only a process shows: signals, exit codes and pipes. The rest of the command is in mock-command.test.ts.
const runs: Run[] = [];
function run(...args: string[]): Run {
  const started = runScript(['src/cli.ts', ...args]);
  runs.push(started);
  return started;
}
const addressOf = (started: Run): string => started.output().match(/http:\/\/[^\s/]+/)?.[0] as string;
const headers = { authorization: `Basic ${btoa(':key')}` };
afterEach(() => runs.splice(0).forEach(({ child }) => void child.kill('SIGKILL')));

describe('the process of the mock', () => {
  test('it serves both paths and stops on an interrupt', async () => {
    const mock = run('mock', '--port', '0');
    await mock.printed('Try it');
    const url = addressOf(mock);
    for (const path of ['/api/campaigns?version=v2', '/campaigns?version=v2']) {
      const response = await fetch(url + path, { headers });
      expect(response.status).toBe(200);
      expect(await response.json()).toHaveProperty('campaigns');
    }
    mock.child.kill('SIGINT');
    expect(await mock.ended).toBe(0);
  });

  test.each([
    [
      ['pul'],
      'Unknown command: pul (did you mean pull?). The commands are mock, pull, check, plan, apply, edit. Run with --help for the usage.',
    ],
    [['mock', '--seed', 'src'], '--seed src: this is a folder. Run with --help for the usage.'],
  ])('%j ends with exit code 2 and one line', async (args, line) => {
    const refused = run(...args);
    expect([await refused.ended, refused.output().trim()]).toEqual([2, line]);
  });

  test('it lives on when nobody reads its lines', async () => {
    const mock = run('mock', '--port', '0');
    await mock.printed('Headers:');
    const url = addressOf(mock);
    mock.child.stdout?.destroy();
    for (let index = 0; index < 3; index += 1)
      expect((await fetch(`${url}/api/campaigns?version=v2`, { headers })).status).toBe(200);
  });

  test('help ends with exit code 0', async () => {
    const help = run('mock', '--help');
    expect([await help.ended, help.output()]).toEqual([0, expect.stringContaining('Usage: lemlist-openapi mock')]);
  });
});
