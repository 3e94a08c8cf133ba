import { describe, expect, test } from 'vitest';
import { preflight } from '../../src/client/preflight/index.ts';
import { STEP_TYPES, type Step } from '../../src/index.ts';
import { createClient, json } from '../support/client.ts';
import { TYPES } from '../support/seed-table.ts';

const tomorrow = {
  _id: 'seq_1',
  level: 0,
  mood: 'sunny',
  steps: [
    { _id: 'stp_1', type: 'linkedinInMail', credits: 2 },
    { _id: 'stp_2', type: 'email', subject: 'Hello', priority: 'high' },
    { _id: 'stp_3', type: 'conditional', conditions: [{ sequenceId: 'seq_2', key: 'hasFax', delayType: 'never' }] },
  ],
};

/** What an application does with a step: known types narrow, and later types are ignored. */
function describeStep(step: Step): string {
  switch (step.type) {
    case 'email':
      return `email ${step.subject}`;
    case 'conditional':
      return `condition ${step.conditions?.[0]?.key}`;
    default:
      return `other ${step._id}`;
  }
}

describe('what lemlist adds tomorrow', () => {
  test('a later step type, value and field come through whole', async () => {
    const { lemlist } = createClient(() => json({ seq_1: tomorrow }), { preflight });
    const sequences = await lemlist.campaigns.getSequences({ campaignId: 'cam_1' });
    expect(sequences).toEqual({ seq_1: tomorrow });
    expect(sequences.seq_1?.steps.map(describeStep)).toEqual(['other stp_1', 'email Hello', 'condition hasFax']);
  });

  test('a later status of a campaign comes through', async () => {
    const { lemlist } = createClient(() => json({ _id: 'cam_1', status: 'hibernating' }));
    expect((await lemlist.campaigns.get({ campaignId: 'cam_1' })).status).toBe('hibernating');
  });

  test('the known types are listed', () => {
    const types: readonly string[] = STEP_TYPES;
    expect(types.toSorted()).toEqual(TYPES.toSorted());
    expect(types).not.toContain('linkedinInMail');
  });
});
