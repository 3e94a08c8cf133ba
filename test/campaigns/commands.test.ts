import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { CampaignCommand } from '../../src/cli/campaigns/names.ts';
import type { Mock } from '../../src/mock/index.ts';
import { JITI, ROOT } from '../support/run-script.ts';
import { TYPES } from '../support/seed-table.ts';
import { CAMPAIGN, SHORT, useWorkplace } from './workplace.ts';

const place = useWorkplace();
const { run, pulled, edit } = place;
let folder: string;
let file: string;
let mock: Mock;
beforeEach(() => {
  ({ folder, file, mock } = place);
});

describe('the commands', () => {
  test('pull --all writes each campaign and its lock', async () => {
    expect((await run('pull', '--all', '--out', folder)).code).toBe(0);
    expect(readdirSync(folder)).toHaveLength(6);
  });

  test('a second pull changes nothing', async () => {
    await pulled();
    const before = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
    expect((await pulled()).lines).toEqual([`${file}: up to date`]);
    expect(readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual(before);
  });

  test('check reads the names of the variables from lemlist', async () => {
    await pulled();
    edit('{{firstName}}', '{{preferredPort}} {{prefferedPort}}');
    const { code, lines } = await run('check', file, '--read-fields');
    const about = lines.filter((line) => line.includes('Port'));
    expect([code, about]).toEqual([0, [expect.stringContaining('prefferedPort')]]);
  });

  test('a Redis that is not there is refused in a line', async () => {
    const { code, lines } = await run('plan', file, '--redis', 'redis://127.0.0.1:1');
    expect([code, lines]).toEqual([1, ['--redis: no connection (ECONNREFUSED)']]);
  });

  test('plan says which steps go, and which come again', async () => {
    await pulled();
    edit(/( {2}- id: \w+\n {4}type: sms\n(?: {4}.*\n)*)/, '');
    const { code, lines } = await run('plan', file, '--delete', '--pause');
    expect([code, lines]).toEqual([
      2,
      expect.arrayContaining([expect.stringMatching(/^ {2}- sms step stp_\w+ is deleted$/)]),
    ]);
    edit('type: linkedinFollow', 'type: linkedinVisit');
    const { lines: replaced } = await run('plan', file, '--delete', '--replace', '--pause');
    expect(replaced.filter((line) => line.includes('(linkedinVisit) is added again, at its place'))).toHaveLength(1);
  });

  test('plan ends with 0, 2 or 1', async () => {
    await pulled();
    expect((await run('plan', file)).code).toBe(0);
    edit('delay: 21', 'delay: 14');
    expect((await run('plan', file)).code).toBe(2);
    edit(/ {2}- id: \w+\n {4}type: sms[\s\S]*/, '');
    const { code, lines } = await run('plan', file);
    expect([code, lines.at(-2)]).toEqual([1, expect.stringMatching(/with --delete, or put it back into the file\.$/)]);
    expect(lines.at(-1)).toContain('! campaign: lemlist refuses to delete a step of a draft. Use --pause:');
  });

  test('plan --json can be read by a program', async () => {
    await pulled();
    edit('delay: 21', 'delay: 14');
    const { lines } = await run('plan', '--json', file);
    const [{ actions }] = JSON.parse(lines.join('\n'));
    expect(actions).toEqual([
      {
        kind: 'updateStep',
        where: 'step 13 (linkedinWithdrawInvitation)',
        changes: [{ field: 'delay', from: 21, to: 14 }],
      },
    ]);
  });

  test('a text is compared word by word', async () => {
    await pulled();
    edit('a question about', 'a quick question about');
    expect((await run('plan', file)).lines).toContain(
      '      subject: {{firstName}}, a {+quick +}question about {{companyName}}',
    );
  });

  test('apply writes the id of a new step and plan is empty after it', async () => {
    await pulled();
    writeFileSync(file, `${readFileSync(file, 'utf8')}  - type: sms\n    message: New here\n`);
    const applied = await run('apply', '--yes', file);
    expect([applied.code, applied.lines.at(-1)]).toEqual([0, `${file}: 1 change applied and read back`]);
    expect(readFileSync(file, 'utf8')).toMatch(/- id: stp_\w+\n {4}type: sms\n {4}message: New here/);
    expect((await run('plan', file)).code).toBe(0);
  });

  test('apply without a terminal needs --yes, and sends nothing', async () => {
    await pulled();
    edit('delay: 21', 'delay: 14');
    const { code, lines } = await run('apply', file);
    expect([code, lines.at(-1)]).toEqual([1, 'There is no terminal to ask on. Use --yes.']);
    expect(mock.requests.every(({ method }) => method === 'GET')).toBe(true);
  });

  test('apply --new creates a campaign from a file', async () => {
    await pulled();
    const { code } = await run('apply', '--yes', '--new', 'Spring', file);
    expect(code).toBe(0);
    const { campaign, steps } = parse(readFileSync(join(folder, 'spring.yaml'), 'utf8'));
    expect([campaign === CAMPAIGN, steps.length]).toEqual([false, TYPES.length]);
  });

  test.each([
    ['another name that begins the same', 'name: Spring 2025'],
    ['the same name and other steps', 'name: Spring'],
  ])('apply --new leaves a file with %s alone', async (_, name) => {
    writeFileSync(file, SHORT);
    const other = join(folder, 'spring.yaml');
    const text = `${name}\nsteps:\n  - type: sms\n    message: Not to be sent\n`;
    writeFileSync(other, text);
    expect((await run('apply', '--yes', '--new', 'Spring', file)).code).toBe(0);
    expect(readFileSync(other, 'utf8')).toBe(text);
    expect(parse(readFileSync(join(folder, 'spring-2.yaml'), 'utf8'))).toMatchObject({ name: 'Spring' });
  });

  test('apply --new does not take the file that it copies for the copy', async () => {
    const source = join(folder, 'short.yaml');
    writeFileSync(source, SHORT);
    const { code, lines } = await run('apply', '--yes', '--new', 'Short', source);
    expect([code, lines.at(-1)]).toEqual([0, `${join(folder, 'short-2.yaml')}: 1 change applied and read back`]);
    expect(readFileSync(source, 'utf8')).toBe(SHORT);
  });

  test('apply --new goes on with its own file, whatever the name', async () => {
    writeFileSync(file, SHORT);
    writeFileSync(join(folder, 'spring-sales.yaml'), 'name: Spring sales\nsteps: []\n');
    const again = () => run('apply', '--yes', '--new', 'Spring: sales', file);
    expect([(await again()).code, (await again()).code]).toEqual([0, 0]);
    expect(readdirSync(folder).filter((name) => name.startsWith('spring') && name.endsWith('.yaml'))).toEqual([
      'spring-sales-2.yaml',
      'spring-sales.yaml',
    ]);
    const created = mock.requests.filter(({ method, path }) => method === 'POST' && /\/campaigns$/.test(path));
    expect(created).toHaveLength(1);
  });

  test.each<[CampaignCommand, string[], string]>([
    ['pull', [], 'pull needs campaign ids, or --all'],
    ['plan', [], 'plan needs files'],
    ['plan', ['nowhere.yaml'], 'nowhere.yaml: there is no such file'],
    ['check', ['a.yaml', '--off', 'nothing'], '--off nothing: there is no such rule'],
    ['edit', ['a.yaml'], 'edit needs --set FIELD=VALUE'],
    ['edit', ['a.yaml', '--set', 'delay+=x'], '--set delay+=: the value must be a whole number'],
    ['edit', ['a.yaml', '--set', 'delay=2', '--where', 'type'], '--where type: write FIELD=VALUE'],
    ['edit', ['a.yaml', '--set', 'delay=2', '--where', 'delay+=1'], '--where delay+=1: write FIELD=VALUE'],
    [
      'edit',
      ['a.yaml', '--set', 'delay=2', '--where', 'type=sms', '--where', 'type=email'],
      '--where type is given twice',
    ],
  ])('%s %j ends with 1 and one line', async (name, args, message) => {
    const { code, lines } = await run(name, ...args);
    expect([code, lines.length]).toEqual([1, 1]);
    expect(lines[0]).toContain(message);
  });
});

describe('the example repository', () => {
  const workflow = parse(readFileSync(join(ROOT, 'examples/campaigns-in-git/.github/workflows/campaigns.yml'), 'utf8'));
  const lineOf = (job: string, name: string): string =>
    workflow.jobs[job].steps.find((step: { name?: string }) => step.name === name).run;

  test('its lines check, plan and apply', async () => {
    const campaigns = join(folder, 'campaigns');
    await run('pull', CAMPAIGN, '--out', campaigns);
    file = join(campaigns, 'fernweg-freight-autumn.yaml');
    place.file = file;
    edit('delay: 21', 'delay: 14');
    const shell = (script: string): Promise<{ code: number; output: string }> =>
      new Promise((resolve) => {
        // The command of this clone, as `npx` finds the installed one.
        const command = `"${process.execPath}" "${JITI}" "${join(ROOT, 'src/cli.ts')}"`;
        const lines = script.replaceAll('npx lemlist-openapi', command);
        execFile('sh', ['-ec', lines], { cwd: folder }, (error, stdout, stderr) =>
          resolve({ code: error ? Number(error.code) : 0, output: stdout + stderr }),
        );
      });
    expect((await shell(lineOf('plan', 'Check'))).code).toBe(0);
    expect((await shell(lineOf('plan', 'Plan'))).code).toBe(0);
    expect(readFileSync(join(folder, 'plan.md'), 'utf8')).toContain('delay: 21 -> 14');
    expect(await shell(lineOf('apply', 'Apply'))).toMatchObject({
      code: 0,
      output: expect.stringContaining('1 change applied'),
    });
    expect((await run('plan', file)).code).toBe(0);
  });
});
