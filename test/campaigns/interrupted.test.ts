import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ReadBackError } from '../../src/campaigns/index.ts';
import { adviceAfter } from '../../src/cli/campaigns/after-failure.ts';
import { runScript } from '../support/run-script.ts';
import { holdChange } from './held-change.ts';
import { CAMPAIGN, SHORT, useWorkplace } from './workplace.ts';

const place = useWorkplace();
const { run, pulled, edit } = place;
const at = (name: string): string => join(place.folder, name);
afterEach(() => void vi.unstubAllGlobals());

/** Lets so many writes through, and gives all others this response. */
function failAfter(writes: number, response: () => Response): void {
  const { fetch } = globalThis;
  let left = writes;
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) =>
    init.method === 'GET' || --left >= 0 ? fetch(url, init) : response(),
  );
}

describe('an apply that fails in the middle', () => {
  test.each<[string, () => Response, RegExp]>([
    [
      '401',
      () => new Response('Invalid API key', { status: 401 }),
      /failed with status 401: PATCH .*lemlist says: Invalid API key\. Check LEMLIST_API_KEY\.$/,
    ],
    ['404', () => new Response('Step not found', { status: 404 }), /failed with status 404: PATCH/],
    [
      'a web page',
      () => new Response('<html></html>', { headers: { 'content-type': 'text/html' } }),
      /check `LEMLIST_BASE_URL`\.$/,
    ],
  ])('with %s says which file and step, and what is left', async (_, response, message) => {
    await pulled();
    edit('delay: 21', 'delay: 14');
    edit('a question about', 'a quick question about');
    writeFileSync(at('short.yaml'), SHORT);
    failAfter(1, response);
    const { code, lines } = await run('apply', '--yes', place.file, at('short.yaml'));
    expect([code, lines.at(-2), lines.at(-1)]).toEqual([
      1,
      expect.stringMatching(message),
      expect.stringMatching(
        /^(R|When that is solved, r)un apply again: it does the rest, and adds nothing twice\. Not applied yet: /,
      ),
    ]);
    expect(lines.at(-1)).toMatch(`Not applied yet: ${at('short.yaml')}.`);
    expect(lines.at(-2)).toContain(`${place.file}: step 13 (linkedinWithdrawInvitation): sequences.updateStep `);
    vi.unstubAllGlobals();
    expect((await run('apply', '--yes', place.file, at('short.yaml'))).code).toBe(0);
  });
});

describe('the advice after an apply that fails', () => {
  test.each<[string, number, object, string]>([
    [
      'what lemlist refuses each time is to change the file',
      400,
      { error: 'not-multi-capable' },
      'The change before it was sent. Another run would be refused, too: change step 13 (linkedinWithdrawInvitation) in the file, then see with plan what is left.',
    ],
    [
      'a conflict that stays is to change the file',
      409,
      { code: 'SEQUENCE_BRANCH_CAMPAIGN_RUNNING' },
      'The change before it was sent. Another run would be refused, too: change step 13 (linkedinWithdrawInvitation) in the file, then see with plan what is left.',
    ],
    [
      'a conflict that passes is to run again',
      409,
      { code: 'campaign-reroute-in-progress' },
      'Run apply again: it does the rest, and adds nothing twice.',
    ],
    [
      'a wrong key is to solve that',
      401,
      {},
      'When that is solved, run apply again: it does the rest, and adds nothing twice.',
    ],
  ])('%s', async (_, status, body, line) => {
    await pulled();
    edit('delay: 21', 'delay: 14');
    edit('a question about', 'a quick question about');
    failAfter(1, () => Response.json(body, { status }));
    const { lines } = await run('apply', '--yes', place.file);
    expect(lines.at(-1)).toBe(line);
  });
});

test('what lemlist takes and does not show is not sent again', () => {
  const plan = { campaign: CAMPAIGN, name: '', status: 'draft', actions: [], refusals: [], drift: [], unchanged: 0 };
  expect(adviceAfter(new ReadBackError(plan), { where: 'step 1', done: 4 })).toBe(
    'Compare this with lemlist, and correct the file or pull again.',
  );
});

test('a wrong key is one line of plan, however many files there are', async () => {
  await run('pull', '--all', '--out', place.folder);
  vi.stubGlobal('fetch', async () => new Response('Invalid API key', { status: 401 }));
  expect(await run('plan', place.folder)).toEqual({
    code: 1,
    lines: [expect.stringMatching(/^campaigns\.get\w* failed with status 401: .*Check LEMLIST_API_KEY\.$/)],
  });
});

test('plan names the file of each campaign that cannot be read', async () => {
  for (const name of ['one', 'two']) {
    const text = `campaign: cam_${name}\n${SHORT}`;
    writeFileSync(at(`${name}.yaml`), text);
  }
  const { code, lines } = await run('plan', place.folder, '--force');
  expect([code, lines]).toEqual([
    1,
    [
      expect.stringContaining(`${at('one.yaml')}: campaigns.get failed with status 404`),
      expect.stringContaining(`${at('two.yaml')}: campaigns.get failed with status 404`),
    ],
  ]);
});

describe('Ctrl-C', () => {
  test('ends an apply after its request, and starts the paused campaign again', async () => {
    const { mock } = place;
    await pulled();
    const gate = await holdChange(mock.url, 2);
    try {
      const post = (path: string) =>
        fetch(`${mock.url}/api/campaigns/${CAMPAIGN}/${path}`, {
          method: 'POST',
          headers: { authorization: `Basic ${btoa(':any-key')}` },
        });
      await post('pause');
      await post('start');
      edit(/delay: 1\n/g, 'delay: 3\n');
      vi.stubEnv('LEMLIST_BASE_URL', `${gate.url}/api`);
      const apply = runScript(['src/cli.ts', 'apply', '--yes', '--pause', place.file]);
      await gate.reached;
      apply.child.kill('SIGINT');
      await apply.printed('Stopping after this request. Press Ctrl-C again to stop at once.');
      gate.letThrough();
      expect(await apply.ended).toBe(1);
      expect(apply.output()).toMatch(/Interrupted\.\nRun apply again/);
      const sent = mock.requests.filter(({ method }) => method !== 'GET').map(({ path }) => path.split('/').at(-1));
      const steps = sent.filter((one) => one?.startsWith('stp_'));
      expect(sent).toEqual(['pause', 'start', 'pause', ...steps, 'start']);
      expect(steps).toHaveLength(2);
      expect(readFileSync(place.file.replace('.yaml', '.lock.json'), 'utf8')).not.toContain('"paused"');
      expect(existsSync(`${place.file}.part`)).toBe(false);
    } finally {
      gate.close();
    }
  });
});

test('a closed pipe does not end an apply halfway', async () => {
  await pulled();
  edit(/delay: 1\n/g, 'delay: 3\n');
  const apply = runScript(['src/cli.ts', 'apply', '--yes', place.file]);
  await apply.printed('steps unchanged');
  apply.child.stdout?.destroy();
  expect(await apply.ended).toBe(0);
  expect((await run('plan', place.file)).code).toBe(0);
});
