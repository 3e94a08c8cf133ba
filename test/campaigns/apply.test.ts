import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { apply, type Files, type Lock, plan, pull } from '../../src/campaigns/index.ts';
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

describe('apply', () => {
  test('a new campaign gets its steps and their ids', () => {
    expect(files.text).toMatch(/^campaign: cam_/m);
    expect(files.text.match(/id: stp_\w+/g)).toHaveLength(4);
    expect(files.text.match(/id: seq_\w+/g)).toHaveLength(2);
  });

  test('afterwards the plan is empty and a pull gives the same file', async () => {
    const text = files.text.replace('delay: 2', 'delay: 4').replace('You opened it', 'You opened my email');
    const applied = await apply(team.lemlist, { ...files, text });
    expect((await plan(team.lemlist, fromDisk(applied))).plan).toMatchObject({ actions: [], refusals: [], drift: [] });
    expect((await pull(team.lemlist, files.id, fromDisk(applied))).text).toBe(applied.text);
  });

  test('one change is the reads, one write and one read back', async () => {
    const changed = { ...files, text: files.text.replace('delay: 2', 'delay: 4') };
    const before = team.sent().length;
    const { reading } = await plan(team.lemlist, changed);
    await apply(team.lemlist, changed, { reading });
    const sequences = `/campaigns/${files.id}/sequences`;
    const sent = team
      .sent()
      .slice(before)
      .map((line) => line.replace('/api', ''));
    expect(sent.slice(0, 2).toSorted()).toEqual([`GET /campaigns/${files.id}`, `GET ${sequences}`]);
    expect(sent.slice(2)).toEqual([expect.stringMatching(/^PATCH /), `GET ${sequences}`]);
  });

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
    const text = files.text.replace('delay: 2', 'delay: 1501');
    await expect(apply(team.lemlist, { ...files, text }, { pause: true })).rejects.toThrow('status 400');
    expect(await statusOf()).toBe('running');
  });

  test('what failed first is thrown although the start fails, too', async () => {
    await run();
    const outage: typeof fetch = async (input, init) => {
      const isStart = String(input instanceof Request ? input.url : input).endsWith('/start');
      return isStart ? new Response('Internal server error', { status: 500 }) : team.mock.fetch(input, init);
    };
    const { lemlist } = startTeam({ fetch: outage });
    const text = files.text.replace('delay: 2', 'delay: 1501');
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

  test('a refused plan sends nothing', async () => {
    const text = files.text.replace(/ {2}- id: \w+\n {4}type: manual[\s\S]*/, '').replace('Hello', 'Good day');
    const before = team.sent().filter((line) => !line.startsWith('GET')).length;
    await expect(apply(team.lemlist, { ...files, text }, { pause: true })).rejects.toThrow(
      /1 change is refused: .*--delete/,
    );
    expect(team.sent().filter((line) => !line.startsWith('GET'))).toHaveLength(before);
  });

  test('a step is replaced by one of another type at its place', async () => {
    const text = files.text.replace('type: email\n    subject: Hello {{firstName}}', 'type: linkedinSend');
    const applied = await apply(team.lemlist, { ...files, text }, { replace: true, pause: true });
    const { [applied.lock.main]: ids = [] } = applied.lock.sequences;
    expect(ids.map((id) => applied.lock.steps[id]?.type)).toEqual(['linkedinSend', 'conditional', 'manual']);
  });

  test('a change of lemlist is overwritten only by force', async () => {
    const sequenceId = files.lock?.main as string;
    const stepId = files.lock?.sequences[sequenceId]?.[2] as string;
    await team.lemlist.sequences.updateStep({ sequenceId, stepId, body: { type: 'manual', delay: 9 } });
    const text = files.text.replace('delay: 2', 'delay: 4');
    await expect(apply(team.lemlist, { ...files, text })).rejects.toThrow('--force');
    const { lock } = await apply(team.lemlist, { ...files, text }, { force: true });
    expect(lock.steps[stepId]?.fields.delay).toBe(4);
  });

  test.each([
    ['plan', plan],
    ['apply', apply],
  ])('%s refuses a stored campaign without its lock, unless forced', async (_, work) => {
    const sequenceId = files.lock?.main as string;
    const stepId = files.lock?.sequences[sequenceId]?.[2] as string;
    await team.lemlist.sequences.updateStep({ sequenceId, stepId, body: { type: 'manual', delay: 9 } });
    const before = team.sent().length;
    await expect(work(team.lemlist, { text: files.text })).rejects.toThrow('its lock is missing');
    expect(team.sent()).toHaveLength(before);
    await work(team.lemlist, { text: files.text }, { force: true });
  });

  test('a new campaign has a lock as soon as its file names it', async () => {
    let saved: Files = { text: 'name: Summer\nsteps:\n  - type: sms\n    message: Hi\n' };
    const save = (latest: Files): never => {
      saved = fromDisk(latest);
      throw new Error('Killed');
    };
    await expect(apply(team.lemlist, saved, { create: true, save })).rejects.toThrow('Killed');
    expect([saved.text, saved.lock]).toEqual([expect.stringMatching(/^campaign: cam_/m), expect.anything()]);
    const { lock, done } = await apply(team.lemlist, saved);
    expect(done.map(({ kind }) => kind)).toEqual(['addStep']);
    expect(await storedTexts(team.lemlist, lock.campaign)).toEqual(['Hi']);
  });

  describe('a lemlist that is still adding a step', () => {
    const BUSY = { error: 'A step is still being added', code: 'campaign-reroute-in-progress' };
    /** Refuses this many additions. */
    const busyFor = (times: number): Team => {
      let left = times;
      return startTeam({
        fetch: async (input, init) =>
          init?.method === 'POST' && left-- > 0 ? Response.json(BUSY, { status: 409 }) : team.mock.fetch(input, init),
      });
    };
    const withOneMore = (): string => `${files.text}  - type: sms\n    message: Only once\n`;

    beforeEach(() => void vi.useFakeTimers());
    afterEach(() => void vi.useRealTimers());

    test('is asked again each minute', async () => {
      const started = Date.now();
      const applied = apply(busyFor(2).lemlist, { ...files, text: withOneMore() });
      await vi.runAllTimersAsync();
      expect((await applied).text).toMatch(/id: stp_\w+\n {4}type: sms\n {4}message: Only once/);
      expect(Date.now() - started).toBe(120_000);
    });

    test('is given up in the end, with nothing added', async () => {
      const applied = apply(busyFor(99).lemlist, { ...files, text: withOneMore() }).catch((error: unknown) => error);
      await vi.runAllTimersAsync();
      expect(await applied).toMatchObject({ status: 409 });
      expect(await storedTexts(team.lemlist, files.id)).not.toContain('Only once');
    });

    test('is not waited for after an interrupt during the request', async () => {
      const controller = new AbortController();
      const { lemlist } = startTeam({
        fetch: async (input, init) => {
          if (init?.method !== 'POST') return team.mock.fetch(input, init);
          controller.abort(new Error('Interrupted.'));
          return Response.json(BUSY, { status: 409 });
        },
      });
      const { signal } = controller;
      await expect(apply(lemlist, { ...files, text: withOneMore() }, { signal })).rejects.toThrow('Interrupted.');
    });
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

  test('a step whose response is lost is not added twice', async () => {
    let isLost = true;
    const fetch: typeof globalThis.fetch = async (input, init) => {
      const response = await team.mock.fetch(input, init);
      if (init?.method !== 'POST' || !isLost) return response;
      isLost = false;
      throw new TypeError('fetch failed');
    };
    const { lemlist } = startTeam({ fetch });
    const text = `${files.text}  - type: sms\n    message: Only once\n`;
    const applied = await apply(lemlist, { ...files, text });
    expect((await storedTexts(team.lemlist, files.id)).filter((one) => one === 'Only once')).toHaveLength(1);
    expect(applied.text).toMatch(/id: stp_\w+\n {4}type: sms\n {4}message: Only once/);
  });

  test('a replacement whose response is lost is not added twice', async () => {
    const text = files.text.replace('type: sms', 'type: whatsappMessage');
    let requests = 5;
    const fetch: typeof globalThis.fetch = async (input, init) => {
      const response = --requests >= 0 ? await team.mock.fetch(input, init) : undefined;
      if (response === undefined || requests === 0) throw new TypeError('fetch failed');
      return response;
    };
    const { lemlist } = startTeam({ fetch, maxRetries: 0 });
    const options = { replace: true, pause: true };
    await expect(apply(lemlist, { ...files, text }, options)).rejects.toThrow();
    await apply(team.lemlist, { ...files, text }, options);
    expect((await storedTexts(team.lemlist, files.id)).filter((one) => one === 'You opened it')).toHaveLength(1);
  });

  test('a new campaign is not created twice', async () => {
    const text = 'name: Summer\nsteps:\n  - type: sms\n    message: Hi\n';
    const stopped = apply(
      team.lemlist,
      { text },
      { create: true, save: () => Promise.reject(new Error('The disk is full')) },
    );
    await expect(stopped).rejects.toThrow('The disk is full');
    await apply(team.lemlist, { text }, { create: true });
    const { campaigns } = await team.lemlist.campaigns.list();
    expect(campaigns.filter(({ name }) => name === 'Summer')).toHaveLength(1);
  });
});
