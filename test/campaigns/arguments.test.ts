import { existsSync, mkdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import type { CampaignCommand } from '../../src/cli/campaigns/names.ts';
import { CAMPAIGN, SHORT, useWorkplace } from './workplace.ts';

const place = useWorkplace();
const { run, pulled } = place;
const at = (name: string): string => join(place.folder, name);
const created = (): number =>
  place.mock.requests.filter(({ method, path }) => method === 'POST' && /\/campaigns$/.test(path)).length;

describe('options', () => {
  test.each<[CampaignCommand, string[], string]>([
    ['plan', ['a.yaml', '--dry'], "Unknown option '--dry'. Run with --help for the usage."],
    ['plan', ['a.yaml', '--dry.run'], "Unknown option '--dry.run'. Run with --help for the usage."],
    ['pull', ['--al'], "Unknown option '--al' (did you mean --all?). Run with --help for the usage."],
    ['check', ['--rules=no'], "Option '--rules' does not take an argument. Run with --help for the usage."],
    ['check', ['a.yaml', '--off'], "Option '--off <value>' argument missing. Run with --help for the usage."],
    [
      'edit',
      ['a.yaml', '--set', '-x'],
      '--set needs a value. Write one that begins with a dash as --set=-VALUE. Run with --help for the usage.',
    ],
    ['plan', ['a.yaml', '--json', '--markdown'], 'plan takes --json or --markdown, not both'],
    ['pull', [CAMPAIGN, '--all'], 'pull takes campaign ids or --all, not both'],
    ['pull', ['--all', '--out', ''], '--out needs the name of a folder'],
    ['pull', ['campaigns/a.yaml'], 'campaigns/a.yaml is not the id of a campaign, which begins with cam_'],
    [
      'pull',
      ['README.md'],
      'README.md is a file or folder. pull takes campaign ids; a file names its id as `campaign`',
    ],
  ])('%s %j is refused in a line', async (name, args, line) => {
    expect(await run(name, ...args)).toEqual({ code: 1, lines: [line] });
    expect(place.mock.requests).toEqual([]);
  });

  test('--out that is a file is refused before lemlist is asked', async () => {
    writeFileSync(place.file, SHORT);
    expect((await run('pull', '--all', '--out', place.file)).lines).toEqual([
      `--out ${place.file}: this is a file. Name a folder`,
    ]);
    expect(place.mock.requests).toEqual([]);
  });
});

describe('the environment', () => {
  test.each([
    ['LEMLIST_API_KEY', '', 'LEMLIST_API_KEY is not set. Set this environment variable to your API key of lemlist.'],
    [
      'LEMLIST_API_KEY',
      'any key\n',
      '`LEMLIST_API_KEY` must be printable ASCII without spaces; check it for a line break or for curly quotes',
    ],
    [
      'LEMLIST_BASE_URL',
      '127.0.0.1:4010/api',
      '`LEMLIST_BASE_URL` must be an http or https URL without query, fragment or credentials, such as http://127.0.0.1:4010/api, got a string that is not a URL',
    ],
    [
      'LEMLIST_BASE_URL',
      'http://lemlist.example/api',
      '`LEMLIST_BASE_URL` has http and no loopback host, so the API key would be sent unencrypted. Use https',
    ],
  ])('%s=%j is refused with the name of the variable alone', async (name, value, message) => {
    vi.stubEnv(name, value);
    writeFileSync(place.file, SHORT);
    expect(await pulled()).toEqual({ code: 1, lines: [message] });
    expect(await run('plan', place.file, '--redis', 'redis://127.0.0.1:1')).toEqual({ code: 1, lines: [message] });
  });
});

describe('a folder', () => {
  test.each<[CampaignCommand, string[], number]>([
    ['check', [], 0],
    ['plan', [], 0],
    ['apply', ['--yes'], 0],
    ['edit', ['--set', 'delay=9', '--where', 'type=sms'], 0],
  ])('%s takes all files in it', async (name, more, code) => {
    await run('pull', '--all', '--out', place.folder);
    writeFileSync(at('._fernweg-freight-autumn.yaml'), 'not of people');
    mkdirSync(at('old.yaml'));
    const result = await run(name, place.folder, ...more);
    expect(result.code).toBe(code);
    if (name === 'check') expect(result.lines.at(-1)).toBe('3 files, 0 errors, 2 warnings');
    else expect(result.lines).toHaveLength(3);
  });

  test.each<[CampaignCommand, string[]]>([
    ['check', []],
    ['plan', []],
    ['apply', ['--yes']],
    ['edit', ['--set', 'delay=9', '--where', 'type=sms']],
  ])('%s takes the files of its sub-folders', async (name, more) => {
    await run('pull', '--all', '--out', at('2026/autumn'));
    const inside = await run(name, at('2026/autumn'), ...more);
    mkdirSync(at('node_modules'));
    writeFileSync(at('node_modules/other.yaml'), 'of a package');
    symlinkSync(place.folder, at('2026/back'));
    expect((await run(name, place.folder, ...more)).lines.at(-1)).toBe(inside.lines.at(-1));
  });

  test('pull merges into the file in a sub-folder', async () => {
    await run('pull', '--all', '--out', place.folder);
    mkdirSync(at('autumn'));
    for (const end of ['.yaml', '.lock.json']) renameSync(at(`fernweg-freight-autumn${end}`), at(`autumn/first${end}`));
    const { lines } = await run('pull', '--all', '--out', place.folder);
    expect(lines[0]).toBe(`${at('autumn/first.yaml')}: up to date`);
    expect(existsSync(place.file)).toBe(false);
  });

  test.each<CampaignCommand>(['check', 'plan', 'apply', 'edit'])('%s refuses one without files', async (name) => {
    expect(await run(name, place.folder, ...(name === 'edit' ? ['--set', 'delay=1'] : []))).toEqual({
      code: 1,
      lines: [`${place.folder}: this folder has no .yaml files`],
    });
  });

  test('is refused as a file of --fields', async () => {
    writeFileSync(place.file, SHORT);
    const { lines } = await run('check', place.file, '--fields', place.folder);
    expect(lines).toEqual([`${place.folder}: this is a folder`]);
  });
});

describe('files', () => {
  test('a file that is named twice is one file', async () => {
    writeFileSync(place.file, SHORT);
    symlinkSync(place.file, at('link.yaml'));
    const { code, lines } = await run(
      'apply',
      '--yes',
      place.file,
      `${place.folder}/./fernweg-freight-autumn.yaml`,
      at('link.yaml'),
    );
    expect([code, lines.at(-1), created()]).toEqual([0, `${place.file}: 1 change applied and read back`, 1]);
  });

  test.each<CampaignCommand>(['plan', 'apply', 'pull'])('%s refuses two files of one campaign', async (name) => {
    await pulled();
    for (const end of ['.yaml', '.lock.json'])
      writeFileSync(at(`copy${end}`), readFileSync(place.file.replace('.yaml', end), 'utf8'));
    const before = place.mock.requests.length;
    const given = name === 'pull' ? [CAMPAIGN, '--out', place.folder] : [place.folder];
    expect(await run(name, ...given)).toEqual({
      code: 1,
      lines: [
        `${at('copy.yaml')} and ${place.file} name the same campaign, ${CAMPAIGN}. Keep one of them. \`apply --new NAME FILE\` makes a new campaign from a file.`,
      ],
    });
    expect(place.mock.requests).toHaveLength(before);
  });

  test.each<[string, Buffer]>([
    ['Latin-1', Buffer.from(SHORT.replace('Only', 'Caf\u00e9'), 'latin1')],
    ['UTF-16', Buffer.from(`\ufeff${SHORT}`, 'utf16le')],
  ])('a file in %s is refused, not sent with broken letters', async (_, bytes) => {
    writeFileSync(place.file, bytes);
    for (const name of ['check', 'plan', 'apply'] as const)
      expect(await run(name, place.file)).toEqual({
        code: 1,
        lines: [`${place.file}: this file is not UTF-8. Save it as UTF-8`],
      });
  });

  test('a file that is no campaign is named with line and column by every command', async () => {
    writeFileSync(place.file, '');
    const line = `${place.file}:1:1 a file must be a map with \`name\` and \`steps\``;
    expect((await run('plan', place.file)).lines).toEqual([line]);
    expect((await run('apply', '--new', 'Spring', place.file)).lines).toEqual([line]);
    expect((await run('edit', '--set', 'delay=1', place.file)).lines).toEqual([line]);
  });
});

describe('a text that is no campaign', () => {
  test.each<[string, string, string]>([
    [
      'conflicts of Git',
      'name: A\nsteps:\n<<<<<<< HEAD\n  - type: sms\n=======\n  - type: phone\n>>>>>>> other\n',
      '3:1 Git has marked a conflict here; keep what is right, and delete the lines <<<<<<<, ======= and >>>>>>>',
    ],
    [
      'two documents',
      'name: A\nsteps: []\n---\nname: B\n',
      '3:1 a second document begins here; a file is one campaign',
    ],
    ['an alias of nothing', 'name: A\nsteps: *none\n', '2:8 there is no anchor `&none` above this alias'],
    ['an empty step', 'name: A\nsteps:\n  - type: sms\n  -\n', '2:1 `steps[1]` must be a step'],
    [
      'no steps',
      'name: A\nsteps:\n',
      '2:1 `steps` must be a list of steps, each of which begins with `- `; without steps, write `steps: []`',
    ],
    [
      'no branches',
      'name: A\nsteps:\n  - type: conditional\n    branches:\n',
      '4:5 `steps[0].branches` must be a list of branches',
    ],
    [
      'a variant that is no map',
      'name: A\nsteps:\n  - type: email\n    variantB: B\n',
      '4:5 `steps[0].variantB` must be a map',
    ],
    [
      'an id twice',
      'name: A\nsteps:\n  - id: stp_a\n    type: sms\n    message: A\n  - id: stp_a\n    type: sms\n    message: B\n',
      '6:5 this `id` stands above already; remove its line to add a copy as new',
    ],
    [
      'the id of a branch twice',
      'name: A\nsteps:\n  - type: conditional\n    branches:\n      - id: seq_a\n      - id: seq_a\n',
      '6:9 this `id` stands above already; remove its line to add a copy as new',
    ],
    [
      'no steps in a branch',
      'name: A\nsteps:\n  - type: conditional\n    branches:\n      - steps: 3\n',
      '5:9 `steps[0].branches[0].steps` must be a list of steps, each of which begins with `- `; without steps, write `steps: []`',
    ],
  ])('but has %s is refused at its place', async (_, text, message) => {
    writeFileSync(place.file, text);
    expect((await run('plan', place.file)).lines).toEqual([`${place.file}:${message}`]);
  });

  test('because Git has marked conflicts in its lock comes with the way out', async () => {
    await pulled();
    const lock = place.file.replace('.yaml', '.lock.json');
    const text = readFileSync(lock, 'utf8');
    writeFileSync(lock, text.replace('{\n', '{\n<<<<<<< HEAD\n=======\n>>>>>>> other\n'));
    const words =
      'Git has marked a conflict in the lock file. Keep one side of it whole, with `git checkout --ours` or `--theirs`, and pull again.';
    expect((await run('plan', place.file)).lines).toEqual([`${lock}: ${words}`]);
    expect((await pulled()).lines).toEqual([`${lock}: ${words}`]);
    writeFileSync(lock, text);
    expect((await pulled()).lines).toEqual([`${place.file}: up to date`]);
  });
});

describe('apply --new', () => {
  test('of a wrong file names the place in it, and writes nothing', async () => {
    writeFileSync(place.file, SHORT.replace('sms', 'mss'));
    const { code, lines } = await run('apply', '--yes', '--new', 'Spring', place.file);
    const fault = expect.stringContaining(`${place.file}:3:5 error document: \`type\` must be one of`);
    expect([code, lines]).toEqual([1, [fault, '1 error, nothing was sent.']]);
    expect(existsSync(at('spring.yaml'))).toBe(false);
  });

  test('without a name is refused', async () => {
    writeFileSync(place.file, SHORT);
    const line = '--new needs the name of the new campaign';
    expect((await run('apply', '--yes', '--new', ' ', place.file)).lines).toEqual([line]);
  });

  test('that nobody confirms leaves no file, which a later apply would create', async () => {
    writeFileSync(place.file, SHORT);
    expect((await run('apply', '--new', 'Spring', place.file)).code).toBe(1);
    expect([existsSync(at('spring.yaml')), created()]).toEqual([false, 0]);
  });
});

describe('pull', () => {
  test('goes on after an unknown id, and says which it is', async () => {
    const { code, lines } = await run('pull', 'cam_unknown', CAMPAIGN, '--out', place.folder);
    expect([code, lines]).toEqual([
      1,
      [`${place.file}: written`, expect.stringMatching(/^cam_unknown: campaigns\.get failed with status 404/)],
    ]);
  });

  test('ends at a lost connection, and says how many campaigns are left', async () => {
    vi.stubEnv('LEMLIST_BASE_URL', 'http://127.0.0.1:1/api');
    const { code, lines } = await run('pull', CAMPAIGN, 'cam_egCSsZhW6dtwETvcd', '--out', place.folder);
    expect([code, lines]).toEqual([
      1,
      [expect.stringMatching(new RegExp(`^${CAMPAIGN}: .*received no response`)), '1 more campaign was not pulled.'],
    ]);
  });

  test('gives a long name a file that every system takes', async () => {
    const long = '営業'.repeat(60);
    for (const name of ['short.yaml', 'other.yaml']) {
      writeFileSync(at(name), SHORT.replace('Short', `"${long}"`));
      expect((await run('apply', '--yes', at(name))).code).toBe(0);
    }
    const { code, lines } = await run('pull', '--all', '--out', at('pulled'));
    expect([code, lines.filter((line) => line.includes('営業')).length]).toEqual([0, 2]);
  });
});
