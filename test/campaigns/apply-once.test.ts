import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { apply, type Files } from '../../src/campaigns/index.ts';
import { createCampaign, startTeam, storedTexts, type Team } from './team.ts';

let team: Team;
let files: Files & { id: string };
beforeEach(async () => {
  team = startTeam();
  files = await createCampaign(team.lemlist);
});

describe('apply adds nothing twice', () => {
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
