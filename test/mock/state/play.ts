import { Lemlist } from '../../../src/index.ts';
import { createMock, type InProcessMock } from '../../../src/mock/index.ts';

export interface Played {
  mock: InProcessMock;
  lemlist: Lemlist;
  campaignId: string;
  types(leadId?: string): Promise<string[]>;
}

/** A campaign of an email, a condition on opening it, and a text or a task behind it, with some leads. */
export async function begin(
  leads: number,
  options: { randomSeed?: number; start?: boolean; waits?: boolean } = {},
): Promise<Played> {
  const mock = createMock({ stateful: true, ...(options.randomSeed && { randomSeed: options.randomSeed }) });
  const lemlist = new Lemlist({ apiKey: 'play', fetch: mock.fetch, rateLimit: false });
  const { _id: campaignId, sequenceId = '' } = await lemlist.campaigns.create({
    body: { name: 'Spring', autoReview: true },
  });
  const email = { type: 'email', subject: 'Hello', message: '<div>Hello</div>', delay: 0 } as const;
  await lemlist.sequences.addStep({ sequenceId, body: email });
  const { conditions = [] } = (await lemlist.sequences.addStep({
    sequenceId,
    body: {
      type: 'conditional',
      conditionKey: 'emailsOpened',
      ...(options.waits ? { delayType: 'waitUntil' } : { delayType: 'within', delay: 2 }),
    },
  })) as { conditions?: Array<{ sequenceId: string; fallback?: boolean }> };
  for (const { sequenceId: branch, fallback } of conditions) {
    const body = fallback
      ? ({ type: 'manual', title: 'Call', message: 'Call', delay: 1 } as const)
      : ({ type: 'sms', message: 'You opened it', delay: 1 } as const);
    await lemlist.sequences.addStep({ sequenceId: branch, body });
  }
  for (let number = 0; number < leads; number++)
    await lemlist.leads.create({
      campaignId,
      body: { email: `lead${number}@northquay.example`, firstName: `L${number}` },
    });
  if (options.start === false) await lemlist.campaigns.pause({ campaignId });
  return {
    mock,
    lemlist,
    campaignId,
    types: async (leadId) => {
      const found = await lemlist.activities.list({ campaignId, ...(leadId && { leadId }) });
      return found.map(({ type }) => String(type)).reverse();
    },
  };
}
