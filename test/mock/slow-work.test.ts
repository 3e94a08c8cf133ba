import { describe, expect, test } from 'vitest';
import { isPaymentRequiredError, Lemlist } from '../../src/index.ts';
import { createMock, type InProcessMockOptions } from '../../src/mock/index.ts';

const ids = { campaignId: 'cam_3MSGkm7LfK9zz2mbS', exportId: 'axp_Rk5dSw9nXt3CqGyHb' };

function connect(options: InProcessMockOptions) {
  const mock = createMock(options);
  return { mock, lemlist: new Lemlist({ apiKey: 'slow', fetch: mock.fetch, rateLimit: false, maxRetries: 0 }) };
}

describe('slow work', () => {
  test('each piece is done after its polls, and stays done', async () => {
    const { lemlist } = connect({ slow: 2 });
    const statuses = [];
    for (const exportId of ['axp_one', 'axp_one', 'axp_other', 'axp_one', 'axp_one'])
      statuses.push((await lemlist.campaigns.getExport({ ...ids, exportId })).status?.status);
    expect(statuses).toEqual(['pending', 'pending', 'pending', 'done', 'done']);
  });

  test('an enrichment that goes on is status 202 with its own id', async () => {
    const { lemlist } = connect({ slow: 1 });
    const { data, response } = await lemlist.enrichments.get.withResponse({ enrichId: 'enr_mine' });
    expect([response.status, data]).toEqual([202, expect.objectContaining({ enrichmentStatus: 'in-progress' })]);
    expect((await lemlist.enrichments.get({ enrichId: 'enr_mine' })).enrichmentStatus).toBe('done');
  });

  test('a range is drawn from the random seed, and drawn again after a reset', async () => {
    const { lemlist, mock } = connect({ slow: '1-9', randomSeed: 7 });
    const polls = async (exportId: string): Promise<number> => {
      for (let count = 0; ; count += 1)
        if ((await lemlist.campaigns.getExport({ ...ids, exportId })).status?.status === 'done') return count;
    };
    const course = [await polls('axp_a'), await polls('axp_b'), await polls('axp_c')];
    expect(new Set(course).size).toBeGreaterThan(1);
    expect(Math.min(...course)).toBeGreaterThanOrEqual(1);
    expect(Math.max(...course)).toBeLessThanOrEqual(9);
    mock.reset();
    expect([await polls('axp_a'), await polls('axp_b'), await polls('axp_c')]).toEqual(course);
  });

  test('everything is done at once by default', async () => {
    expect((await connect({}).lemlist.campaigns.getExport(ids)).status?.status).toBe('done');
  });

  test.each(['x', '-1', '5-1', '1000'])('slow: %s is refused', (slow) => {
    expect(() => createMock({ slow })).toThrow('`slow` must be polls such as 3 or 1-5');
  });
});

describe('the plan of the team', () => {
  test('without Email Pro its routes are status 402, and the others work', async () => {
    const { lemlist } = connect({ plan: 'free', stateful: true });
    const error = await lemlist.campaigns.list().catch((reason: unknown) => reason);
    expect(isPaymentRequiredError(error)).toBe(true);
    expect(error).toMatchObject({ body: 'route is available starting emailPro plan' });
    expect((await lemlist.team.get())._id).toMatch(/^tea_/);
  });

  test('an unknown plan is refused', () => {
    expect(() => createMock({ plan: 'gold' as 'free' })).toThrow('`plan` must be one of free, emailPro, got gold');
  });
});
