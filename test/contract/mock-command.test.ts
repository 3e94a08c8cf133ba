import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import packageFile from '../../package.json' with { type: 'json' };
import { type Run, runScript } from '../support/run-script.ts';

const { version } = packageFile;
const runs: Run[] = [];
function mock(...args: string[]): Run {
  const run = runScript(['src/cli.ts', 'mock', ...args]);
  runs.push(run);
  return run;
}
afterEach(() => runs.splice(0).forEach(({ child }) => void child.kill('SIGKILL')));

describe('the mock command', () => {
  test('it serves both paths and stops on an interrupt', async () => {
    const run = mock('--port', '0');
    await run.printed('Try it');
    const url = run.output().match(/http:\/\/[^\s/]+/)?.[0] as string;
    const headers = { authorization: `Basic ${btoa(':key')}` };
    for (const path of ['/api/campaigns?version=v2', '/campaigns?version=v2']) {
      const response = await fetch(url + path, { headers });
      expect(response.status).toBe(200);
      expect(await response.json()).toHaveProperty('campaigns');
    }
    run.child.kill('SIGINT');
    expect(await run.ended).toBe(0);
  });

  test('a taken port is one line and exit code 2', async () => {
    const first = mock('--port', '0');
    await first.printed('Try it');
    const port = first.output().match(/:(\d+)\/api/)?.[1] as string;
    const second = mock('--port', port);
    expect(await second.ended).toBe(2);
    expect(second.output().trim()).toBe(`Port ${port} of 127.0.0.1 is taken. Run with --help for the usage.`);
  });

  test('a misspelt command is one line and exit code 2', async () => {
    const misspelt = [
      ['--prt', '1'],
      ['mock', '--port', 'x'],
      ['mock', '--port', '70000'],
      ['mock', '--rate-limit', '20'],
      ['mock', '--latency', 'slow'],
      ['mock', '--faults', '2'],
      ['mock', '--random-seed', '-1'],
      ['mock', '--seed', 'no-such-file.json'],
      ['mock', '--seed', 'README.md'],
      ['mock', '--seed', 'package-lock.json'],
      ['mock', '--host', '203.0.113.7'],
      ['mock', '--host', ''],
      ['again'],
      ['mock', '--help=no'],
    ];
    const ended = misspelt.map(async (args) => {
      const run = mock(...args);
      return {
        code: await run.ended,
        lines: run.output().trim().split('\n').length,
        help: run.output().includes('--help'),
      };
    });
    expect(await Promise.all(ended)).toEqual(misspelt.map(() => ({ code: 2, lines: 1, help: true })));
  });

  test.each([
    [
      ['pul'],
      'Unknown command: pul. The commands are mock, pull, check, plan, apply, edit. Run with --help for the usage.',
    ],
    [['mock', '4010'], 'mock takes options only, got 4010. Run with --help for the usage.'],
    [['mock', '--seed', 'src'], '--seed src: this is a folder. Run with --help for the usage.'],
    [['mock', '--seed', ''], "--seed '': there is no such file. Run with --help for the usage."],
    [['mock', '--record', ''], "--record '': it cannot be written (ENOENT). Run with --help for the usage."],
    [
      ['mock', '--port', ''],
      '--port must be a number from 0 to 65535, got an empty value. Run with --help for the usage.',
    ],
  ])('%j is refused with what would be right', async (args, line) => {
    const run = runScript(['src/cli.ts', ...args]);
    runs.push(run);
    expect([await run.ended, run.output().trim()]).toEqual([2, line]);
  });

  describe('a recording', () => {
    const folder = mkdtempSync(join(tmpdir(), 'recording-'));
    afterAll(() => rmSync(folder, { recursive: true }));
    const file = join(folder, 'old.jsonl');
    const old = '{"request":{"method":"GET","path":"/team"},"response":{"status":200}}\n';
    const read = () => readFileSync(file, 'utf8');

    test('a mock that does not start leaves the old one', async () => {
      writeFileSync(file, old);
      const taken = mock('--port', '0');
      await taken.printed('Try it');
      const port = taken.output().match(/:(\d+)\/api/)?.[1] as string;
      const record = ['--record', file];
      const runs = [
        mock('--port', port, ...record),
        mock('--port', '0', ...record, '--plan', 'none'),
        mock('--port', '0', ...record, '--replay', join(folder, 'none.jsonl')),
      ];
      expect(await Promise.all(runs.map(({ ended }) => ended))).toEqual([2, 2, 2]);
      expect(read()).toBe(old);
    });

    test.each(['replay', 'seed'])('the file of --%s is not recorded to', async (option) => {
      writeFileSync(file, option === 'seed' ? '{}' : old);
      const before = read();
      const run = mock('--port', '0', '--record', join(folder, '.', 'old.jsonl'), `--${option}`, file);
      expect(await run.ended).toBe(2);
      expect(run.output()).toContain(`--record must be another file than --${option}`);
      expect(read()).toBe(before);
    });

    test('a mock that starts begins a new one', async () => {
      writeFileSync(file, old);
      const run = mock('--port', '0', '--record', file);
      await run.printed('Headers:');
      expect(read()).toBe('');
      const url = run.output().match(/http:\/\/[^\s/]+/)?.[0] as string;
      await fetch(`${url}/api/campaigns?version=v2`, { headers: { authorization: `Basic ${btoa(':key')}` } });
      expect(JSON.parse(read())).toMatchObject({ request: { path: '/api/campaigns' }, response: { status: 200 } });
    });

    test('a file that cannot be written is one line and exit code 2', async () => {
      const run = mock('--port', '0', '--record', folder);
      expect(await run.ended).toBe(2);
      expect(run.output().trim()).toBe(
        `--record ${folder}: it cannot be written (EISDIR). Run with --help for the usage.`,
      );
    });
  });

  test('it lives on when nobody reads its lines', async () => {
    const run = mock('--port', '0');
    await run.printed('Headers:');
    const url = run.output().match(/http:\/\/[^\s/]+/)?.[0] as string;
    run.child.stdout?.destroy();
    const headers = { authorization: `Basic ${btoa(':key')}` };
    for (let index = 0; index < 3; index += 1)
      expect((await fetch(`${url}/api/campaigns?version=v2`, { headers })).status).toBe(200);
  });

  test('a quiet mock prints nothing', async () => {
    const run = mock('--port', '0', '--quiet');
    const other = mock('--port', '0');
    await other.printed('Try it');
    expect(run.output()).toBe('');
  });

  test('a request is a line without ids', async () => {
    const run = mock('--port', '0', '--stateful');
    await run.printed('Headers:');
    const url = run.output().match(/http:\/\/[^\s/]+/)?.[0] as string;
    const headers = { authorization: `Basic ${btoa(':key')}` };
    await fetch(`${url}/api/campaigns/cam_1?secret=1`, { headers });
    await run.printed('GET /campaigns/{campaignId} 404');
    expect(run.output()).not.toMatch(/cam_1|secret|key\b(?! ')/);
  });

  test('the version is the one of the package', async () => {
    const run = mock('--version');
    expect(await run.ended).toBe(0);
    expect(run.output().trim()).toBe(version);
  });

  test('help prints the usage', async () => {
    const run = mock('--help');
    expect(await run.ended).toBe(0);
    const usage = run.output();
    expect(usage).toContain('Usage: lemlist-openapi mock');
    const options = [
      'port',
      'host',
      'stateful',
      'seed',
      'rate-limit',
      'latency',
      'faults',
      'random-seed',
      'quiet',
      'version',
      'help',
    ];
    expect(options.filter((option) => !usage.includes(`--${option}`))).toEqual([]);
    expect(usage.split('\n').filter((line) => line.length > 132)).toEqual([]);
  });
});
