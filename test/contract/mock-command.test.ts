import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import packageFile from '../../package.json' with { type: 'json' };
import { Misuse } from '../../src/cli/misuse.ts';
import { runMockCommand } from '../../src/cli/mock/main.ts';
import type { Mock } from '../../src/mock/index.ts';

const headers = { authorization: `Basic ${btoa(':key')}` };
const mocks: Mock[] = [];
afterEach(() => Promise.all(mocks.splice(0).map((mock) => mock.close())));

/** Runs the command in this process, on a free port unless told. Ends without a mock for help and the version. */
async function mock(...args: string[]): Promise<{ mock: Mock | undefined; lines: string[] }> {
  const lines: string[] = [];
  await runMockCommand(['mock', '--port', '0', ...args], {
    print: (line) => void lines.push(line),
    started: (started) => void mocks.push(started),
  });
  return { mock: mocks.at(-1), lines };
}

/** The line that refuses a command. */
async function refusal(args: string[]): Promise<string> {
  const error: unknown = await runMockCommand(args, { print: () => {} }).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(Misuse);
  return (error as Misuse).message;
}

const portOf = ({ mock }: { mock: Mock | undefined }): string => new URL(mock?.url as string).port;

describe('the mock command', () => {
  test('a taken port is named', async () => {
    const port = portOf(await mock());
    expect(await refusal(['mock', '--port', port])).toBe(`Port ${port} of 127.0.0.1 is taken`);
  });

  test.each([
    [['--prt', '1'], "Unknown option '--prt' (did you mean --port?)"],
    [['mock', '--statefull'], "Unknown option '--statefull' (did you mean --stateful?)"],
    [['again'], 'Unknown command: again. The commands are mock, pull, check, plan, apply, edit'],
    [['mock', '4010'], 'mock takes options only, got 4010'],
    [['mock', '--help=no'], "Option '-h, --help' does not take an argument"],
    [['mock', '--port', 'x'], '--port must be a number from 0 to 65535, got x'],
    [['mock', '--port', '70000'], '--port must be a number from 0 to 65535, got 70000'],
    [['mock', '--rate-limit', '20'], '--rate-limit must be off or look like 20/2s, got 20'],
    [['mock', '--latency', 'slow'], '--latency must be milliseconds such as 200 or 50-400, at most 600000, got slow'],
    [['mock', '--faults', '2'], '--faults must be a share from 0 to 1 such as 0.1, got 2'],
    [['mock', '--plan', 'none'], '--plan must be one of free, emailPro, got none'],
    [
      ['mock', '--random-seed', '-1'],
      '--random-seed needs a value. Write one that begins with a dash as --random-seed=-VALUE',
    ],
    [['mock', '--seed', 'no-such-file.json'], '--seed no-such-file.json: there is no such file'],
    [
      ['mock', '--seed', 'package-lock.json'],
      '--seed package-lock.json: The seed is wrong in 5 places:\n/name is not known\n/version is not known\n/lockfileVersion is not known\n/requires is not known\n/packages is not known',
    ],
    [['mock', '--host', ''], '--host must be a host such as 127.0.0.1, got an empty value'],
    [['mock', '--port', ''], '--port must be a number from 0 to 65535, got an empty value'],
    [['mock', '--seed', ''], "--seed '': there is no such file"],
    [['mock', '--port', '0', '--record', ''], "--record '': it cannot be written (ENOENT)"],
    [
      ['mock', '--replay', 'x.jsonl', '--stateful', '--plan', 'free'],
      '--replay responds with what its file holds; leave out --stateful, --plan',
    ],
  ])('%j is refused with what would be right', async (args, line) => {
    expect(await refusal(args)).toBe(line);
  });

  // Node says the rest, in other words in each version.
  test.each([
    [['mock', '--seed', 'README.md'], '--seed README.md: it is not JSON: '],
    [['mock', '--port', '0', '--host', '203.0.113.7'], 'Cannot listen on 203.0.113.7:0: '],
  ])('%j is refused with the reason', async (args, beginning) => {
    const line = await refusal(args);
    expect(line.slice(0, beginning.length)).toBe(beginning);
    expect(line).not.toContain('\n');
  });

  describe('a recording', () => {
    const folder = mkdtempSync(join(tmpdir(), 'recording-'));
    afterAll(() => rmSync(folder, { recursive: true }));
    const file = join(folder, 'old.jsonl');
    const old = '{"request":{"method":"GET","path":"/team"},"response":{"status":200}}\n';
    const read = () => readFileSync(file, 'utf8');

    test('a mock that does not start leaves the old one', async () => {
      writeFileSync(file, old);
      const record = ['mock', '--record', file];
      await refusal([...record, '--port', portOf(await mock())]);
      await refusal([...record, '--port', '0', '--plan', 'none']);
      await refusal([...record, '--port', '0', '--replay', join(folder, 'none.jsonl')]);
      expect(read()).toBe(old);
    });

    test('one that holds nothing is not replayed', async () => {
      writeFileSync(file, '\n');
      expect(await refusal(['mock', '--replay', file])).toBe(`--replay ${file}: the recording is empty`);
    });

    test.each(['replay', 'seed'])('the file of --%s is not recorded to', async (option) => {
      writeFileSync(file, option === 'seed' ? '{}' : old);
      const before = read();
      const args = ['mock', '--port', '0', '--record', join(folder, '.', 'old.jsonl'), `--${option}`, file];
      expect(await refusal(args)).toBe(`--record must be another file than --${option}`);
      expect(read()).toBe(before);
    });

    test('a mock that starts begins a new one', async () => {
      writeFileSync(file, old);
      const { mock: recorded } = await mock('--record', file);
      expect(read()).toBe('');
      await fetch(`${recorded?.url}/api/campaigns?version=v2`, { headers });
      expect(JSON.parse(read())).toMatchObject({ request: { path: '/api/campaigns' }, response: { status: 200 } });
    });

    test('a file that cannot be written is named', async () => {
      const line = await refusal(['mock', '--port', '0', '--record', folder]);
      expect(line).toBe(`--record ${folder}: it cannot be written (EISDIR)`);
    });
  });

  test('it says where it listens', async () => {
    const { mock: started, lines } = await mock();
    expect(lines.join('\n').split('\n')).toEqual([
      `lemlist mock: ${started?.url}/api`,
      `Try it: curl -u :any-key '${started?.url}/api/campaigns?version=v2'`,
      'Headers: Prefer: example=NAME, Prefer: code=STATUS, Prefer: dynamic=true',
    ]);
  });

  test('a quiet mock prints nothing', async () => {
    const { mock: quiet, lines } = await mock('--quiet');
    await fetch(`${quiet?.url}/api/campaigns?version=v2`, { headers });
    expect([lines, quiet?.requests.length]).toEqual([[], 1]);
  });

  test('a request is a line without ids', async () => {
    const { mock: stateful, lines } = await mock('--stateful');
    await fetch(`${stateful?.url}/api/campaigns/cam_1?secret=1`, { headers });
    expect(lines.at(-1)).toContain('GET /campaigns/{campaignId} 404');
    expect(lines.slice(1).join('\n')).not.toMatch(/cam_1|secret|key/);
  });

  test('the version is the one of the package', async () => {
    expect(await mock('--version')).toEqual({ mock: undefined, lines: [packageFile.version] });
  });

  test('help prints the usage', async () => {
    const { mock: none, lines } = await mock('--help');
    expect(none).toBeUndefined();
    const usage = lines.join('\n');
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
