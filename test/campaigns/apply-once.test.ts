import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { apply, type Files, plan, pull } from '../../src/campaigns/index.ts';
import { createCampaign, fromDisk, SCORES, startTeam, storedTexts, type Team } from './team.ts';

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

  describe('what was added before a program was killed', () => {
    /** Sends until so many additions are handled, and neither gets the last response nor sends anything else. */
    async function killed(text: string, additions = 1): Promise<Files> {
      let isAlive = true;
      let left = additions;
      const { lemlist } = startTeam({
        maxRetries: 0,
        fetch: async (input, init) => {
          const response = isAlive ? await team.mock.fetch(input, init) : undefined;
          if (init?.method === 'POST') isAlive = --left > 0;
          if (!response || !isAlive) throw new TypeError('fetch failed');
          return response;
        },
      });
      let saved: Files = { ...files, text };
      const save = (written: Files): void => {
        saved = fromDisk(written);
      };
      await expect(apply(lemlist, saved, { save })).rejects.toThrow();
      return saved;
    }
    const stored = async (): Promise<string[]> => {
      const texts = await storedTexts(team.lemlist, files.id);
      return texts.filter((text) => text.startsWith('Only once'));
    };
    const withStep = (): string => `${files.text}  - type: sms\n    message: Only once\n`;

    test('gets what was edited since, and is not added again', async () => {
      const { text, lock } = await killed(withStep());
      await apply(team.lemlist, { text: `${text.replace('Only once', 'Only once, edited')}    delay: 3\n`, lock });
      expect(await stored()).toEqual(['Only once, edited']);
    });

    test('is in the file once after a pull, edited or not', async () => {
      const { text, lock } = await killed(withStep());
      for (const edited of [text, text.replace('Only once', 'Only once, edited')]) {
        const pulled = await pull(team.lemlist, files.id, { text: edited, lock });
        expect(pulled.text.match(/Only once/g)).toHaveLength(1);
        expect(pulled.conflicts).toEqual([]);
      }
    });

    test('goes, with the option, where the file no longer has it', async () => {
      const { text, lock } = await killed(`${withStep()}  - type: sms\n    message: Only once, too\n`, 2);
      expect(text).toMatch(/id: stp_\w+\n {4}type: sms\n {4}message: Only once\n/);
      expect(await stored()).toHaveLength(2);
      const without = { text: files.text, lock };
      expect((await plan(team.lemlist, without, { pause: true })).plan.refusals).toMatchObject([
        { reason: 'deletes' },
        { reason: 'deletes' },
      ]);
      await apply(team.lemlist, without, { delete: true, pause: true });
      expect(await stored()).toEqual([]);
    });

    test('can be a branch', async () => {
      files = await createCampaign(team.lemlist, SCORES);
      const branch = '      - name: Middle\n        scoreThreshold: 50\n        steps: []\n';
      const fallback = / {6}- id: \w+\n {8}fallback/;
      const { text, lock } = await killed(files.text.replace(fallback, (last) => branch + last));
      await apply(team.lemlist, { text: text.replace('scoreThreshold: 50', 'scoreThreshold: 45'), lock });
      const { text: pulled } = await pull(team.lemlist, files.id);
      expect(pulled.match(/scoreThreshold: \d+/g)).toEqual([
        'scoreThreshold: 70',
        'scoreThreshold: 20',
        'scoreThreshold: 45',
      ]);
    });
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
