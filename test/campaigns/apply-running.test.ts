import { beforeEach, describe, expect, test } from 'vitest';
import { apply, type Files, type Lock } from '../../src/campaigns/index.ts';
import { createCampaign, fromDisk, startTeam, storedTexts, type Team } from './team.ts';

let team: Team;
let files: Files & { id: string };
beforeEach(async () => {
  team = startTeam();
  files = await createCampaign(team.lemlist);
});

const statusOf = async (): Promise<string | undefined> =>
  (await team.lemlist.campaigns.get({ campaignId: files.id })).status;
const run = async (): Promise<void> => {
  await team.lemlist.campaigns.pause({ campaignId: files.id });
  await team.lemlist.campaigns.start({ campaignId: files.id });
};

/** lemlist refuses every update, for a reason that no check can know. */
const refusing: typeof fetch = async (input, init) => {
  const { method } = new Request(input, init);
  return method === 'PATCH' ? new Response('Not now', { status: 400 }) : team.mock.fetch(input, init);
};

describe('apply to a running campaign', () => {
  test('a running campaign is paused and started again', async () => {
    await run();
    await apply(team.lemlist, { ...files, text: files.text.replace('delay: 2', 'delay: 4') }, { pause: true });
    expect(await statusOf()).toBe('running');
    const writes = team
      .sent()
      .slice(-8)
      .filter((line) => !line.startsWith('GET'))
      .map((line) => line.split('/').at(-1));
    expect(writes.slice(-3)).toEqual(['pause', expect.stringMatching(/^stp_/), 'start']);
  });

  test('a campaign is started again when a change fails', async () => {
    await run();
    const { lemlist } = startTeam({ fetch: refusing });
    const text = files.text.replace('delay: 2', 'delay: 4');
    await expect(apply(lemlist, { ...files, text }, { pause: true })).rejects.toThrow('status 400');
    expect(await statusOf()).toBe('running');
  });

  test('what failed first is thrown although the start fails, too', async () => {
    await run();
    const outage: typeof fetch = async (input, init) => {
      const isStart = String(input instanceof Request ? input.url : input).endsWith('/start');
      return isStart ? new Response('Internal server error', { status: 500 }) : refusing(input, init);
    };
    const { lemlist } = startTeam({ fetch: outage });
    const text = files.text.replace('delay: 2', 'delay: 4');
    await expect(apply(lemlist, { ...files, text }, { pause: true })).rejects.toMatchObject({
      status: 400,
      message: expect.stringMatching(
        /PATCH .* The campaign is paused and could not be started again: .*status 500.*The next apply starts it\.$/,
      ),
    });
  });

  test('an interrupted pause is ended by the next run', async () => {
    await run();
    await team.lemlist.campaigns.pause({ campaignId: files.id });
    const applied = await apply(team.lemlist, { text: files.text, lock: { ...(files.lock as Lock), paused: true } });
    expect(await statusOf()).toBe('running');
    expect(applied.lock).not.toHaveProperty('paused');
  });

  test('a pause that was written but never sent is sent by the next run', async () => {
    await run();
    const text = files.text.replace(/ {2}- id: \w+\n {4}type: manual[\s\S]*/, '');
    let saved: Files = { ...files, text };
    const save = (latest: Files): void => {
      saved = fromDisk(latest);
    };
    let isKilled = false;
    const fetch: typeof globalThis.fetch = async (input, init) => {
      isKilled ||= String(input).endsWith('/pause');
      if (isKilled) throw new TypeError('fetch failed');
      return team.mock.fetch(input, init);
    };
    const { lemlist } = startTeam({ fetch, maxRetries: 0 });
    const options = { delete: true, pause: true, save };
    await expect(apply(lemlist, saved, options)).rejects.toThrow();
    expect([saved.lock?.paused, await statusOf()]).toEqual([true, 'running']);
    const applied = await apply(team.lemlist, saved, options);
    expect([await statusOf(), applied.lock.paused]).toEqual(['running', undefined]);
    expect(await storedTexts(team.lemlist, files.id)).not.toContain('Call {{firstName}}');
  });

  test('a campaign that a colleague pauses first stays paused', async () => {
    await run();
    const text = files.text.replace('delay: 2', 'delay: 4');
    let saved: Files = { ...files, text };
    const save = (latest: Files): void => {
      saved = fromDisk(latest);
    };
    const fetch: typeof globalThis.fetch = async (input, init) => {
      if (String(input).endsWith('/pause')) await team.lemlist.campaigns.pause({ campaignId: files.id });
      return team.mock.fetch(input, init);
    };
    const options = { pause: true, save };
    await expect(apply(startTeam({ fetch }).lemlist, saved, options)).rejects.toThrow('status 400');
    expect([saved.lock?.paused, await statusOf()]).toEqual([undefined, 'paused']);
    await apply(team.lemlist, saved, options);
    expect(await statusOf()).toBe('paused');
  });

  test('a campaign is started again when the response of the pause is lost', async () => {
    await run();
    const fetch: typeof globalThis.fetch = async (input, init) => {
      const response = await team.mock.fetch(input, init);
      if (String(input).endsWith('/pause')) throw new TypeError('fetch failed');
      return response;
    };
    let saved: Files = { ...files, text: files.text.replace('delay: 2', 'delay: 4') };
    const save = (latest: Files): void => {
      saved = fromDisk(latest);
    };
    await expect(apply(startTeam({ fetch }).lemlist, saved, { pause: true, save })).rejects.toThrow('fetch failed');
    expect([saved.lock?.paused, await statusOf()]).toEqual([undefined, 'running']);
  });

  test('a draft is paused once although a delete is sent twice', async () => {
    let hasFailed = false;
    const fetch: typeof globalThis.fetch = async (input, init) => {
      if (init?.method !== 'DELETE' || hasFailed) return team.mock.fetch(input, init);
      hasFailed = true;
      return new Response('Internal server error', { status: 500 });
    };
    const text = files.text.replace(/ {2}- id: \w+\n {4}type: manual[\s\S]*/, '');
    const { lemlist } = startTeam({ fetch, maxRetries: 0 });
    await apply(lemlist, { ...files, text }, { delete: true, pause: true });
    expect(await storedTexts(team.lemlist, files.id)).not.toContain('Call {{firstName}}');
    expect(team.sent().filter((line) => line.endsWith('/pause'))).toHaveLength(1);
  });

  test('a campaign that somebody started in the meantime is not an error', async () => {
    await run();
    const fetch: typeof globalThis.fetch = async (input, init) => {
      if (init?.method === 'PATCH') await team.lemlist.campaigns.start({ campaignId: files.id });
      return team.mock.fetch(input, init);
    };
    const text = files.text.replace('delay: 2', 'delay: 4');
    const applied = await apply(startTeam({ fetch }).lemlist, { ...files, text }, { pause: true });
    expect([await statusOf(), applied.lock.paused]).toEqual(['running', undefined]);
  });

  test('a draft stays paused, since starting it would launch it', async () => {
    const text = files.text.replace(/ {2}- id: \w+\n {4}type: manual[\s\S]*/, '');
    await apply(team.lemlist, { ...files, text }, { delete: true, pause: true });
    expect(await statusOf()).toBe('paused');
    expect(await storedTexts(team.lemlist, files.id)).not.toContain('Call {{firstName}}');
  });

  describe('that is interrupted before its first change', () => {
    const signal = AbortSignal.abort(new Error('Interrupted.'));
    const writes = (): string[] => team.sent().filter((one) => !one.startsWith('GET'));

    test('does not pause the campaign', async () => {
      await run();
      const before = writes().length;
      const text = files.text.replace('delay: 2', 'delay: 4');
      await expect(apply(team.lemlist, { ...files, text }, { signal, pause: true })).rejects.toThrow('Interrupted.');
      expect(writes().slice(before)).toEqual([]);
    });

    test('creates no campaign', async () => {
      const before = writes().length;
      const text = 'name: Summer\nsteps: []\n';
      await expect(apply(team.lemlist, { text }, { signal, create: true })).rejects.toThrow('Interrupted.');
      expect(writes().slice(before)).toEqual([]);
    });
  });
});
