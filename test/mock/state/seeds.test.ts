import { expect, test } from 'vitest';
import { Documented } from '../../../src/mock/state/Documented.ts';
import { Store } from '../../../src/mock/state/Store.ts';
import { inventedTeam } from '../../../src/mock/state/seed.ts';
import { withinMs } from '../../../src/mock/within-ms.ts';
import { api } from '../../support/document.ts';
import { ADA, AUTUMN, ask, MAIN, read, startState, storedStep } from './mock-state.ts';

const campaign = { _id: 'cam_2', sequenceId: 'seq_2', name: 'Spring' };
const sequence = { _id: 'seq_2', campaignId: 'cam_2', steps: [{ _id: 'stp_2', type: 'sms', message: 'Hi' }] };
const contact = { _id: 'ctc_2', email: 'mira@northquay.example' };
const lead = { _id: 'lea_2', campaignId: 'cam_2', contactId: 'ctc_2' };

/** Two sequences that are branches of each other. */
function endless(): object[] {
  const branch = (own: string, other: string) => ({
    _id: `seq_${own}`,
    campaignId: 'cam_2',
    parentId: `seq_${other}`,
    conditionId: `stp_${other}`,
    steps: [{ _id: `stp_${own}`, type: 'conditional', branches: [{ sequenceId: `seq_${other}`, fallback: true }] }],
  });
  return [branch('2', '3'), branch('3', '2')];
}

test('a seed may leave out what can be guessed', () => {
  const state = startState({ seed: { campaigns: [campaign], contacts: [contact], leads: [lead] } });
  expect(read(state, 'campaigns.getSequences', { campaignId: 'cam_2' })).toEqual({
    seq_2: { _id: 'seq_2', level: 0, steps: [] },
  });
  expect(read(state, 'leads.list', { campaignId: 'cam_2', state: 'all' })).toEqual([
    { _id: 'lea_2', contactId: 'ctc_2', state: 'scanned' },
  ]);
});

test.each([
  [5, 'it must be of type object'],
  [null, 'it must be of type object'],
  [{ campaings: [] }, '/campaings is not known'],
  [{ campaigns: [campaign], sequences: [{ ...sequence, step: [] }] }, '/sequences/0/step is not known'],
  [{ campaigns: [campaign], contacts: [contact], leads: [{ ...lead, email: 'x' }] }, '/leads/0/email is not known'],
  [{ campaigns: {} }, '/campaigns must be of type array'],
  [{ campaigns: [{ ...campaign, _id: 'x' }] }, '/campaigns/0/_id must match pattern "^cam_[A-Za-z0-9]+$"'],
  [{ campaigns: [{ ...campaign, name: 5 }] }, '/campaigns/0/name must be of type string'],
  [{ campaigns: [{ _id: 'cam_2' }] }, '/campaigns/0/sequenceId is required'],
  [{ campaigns: [{ ...campaign, state: 'idle' }] }, '/campaigns/0/state must be one of running, paused'],
  [{ campaigns: [campaign, campaign] }, 'cam_2 appears twice in campaigns'],
  [
    { campaigns: [campaign], sequences: [{ ...sequence, campaignId: 'cam_3' }] },
    '/sequences/0/campaignId refers to cam_3, which does not exist',
  ],
  [
    { campaigns: [campaign], sequences: [{ ...sequence, steps: [{ _id: 'stp_2', type: 'fax' }] }] },
    '/sequences/0/steps/0/type must be one of email, ',
  ],
  [
    { campaigns: [campaign], sequences: [{ ...sequence, steps: [{ _id: 'stp_2', type: 'sms', delay: 'x' }] }] },
    '/sequences/0/steps/0/delay must be of type integer',
  ],
  [
    { campaigns: [campaign], sequences: [{ ...sequence, steps: [{ _id: 'stp_2', type: 'conditional' }] }] },
    '/sequences/0/steps/0/conditions is required',
  ],
  [{ campaigns: [campaign], sequences: endless() }, '/sequences/0 is a branch of itself'],
  [{ campaigns: [campaign], leads: [lead] }, '/leads/0/contactId refers to ctc_2, which does not exist'],
  [{ contacts: [{ ...contact, email: 'mira' }] }, '/contacts/0/email must match format "email"'],
  [{ contacts: [{ ...contact, createdAt: 'yesterday' }] }, '/contacts/0/createdAt must match format "date-time"'],
  [{ webhooks: [{ _id: 'hoo_2', targetUrl: 'ftp://x' }] }, '/webhooks/0/targetUrl must match'],
])('a wrong seed is refused in one line: %j', (seed, words) => {
  const state = startState();
  const before = state.read();
  const message = messageOf(() => state.load(seed));
  expect(message).toContain(`The seed is wrong: ${words}`);
  expect(message).not.toContain('\n');
  expect(state.read()).toEqual(before);
});

test.each([
  [
    'the form',
    {
      campaings: [],
      campaigns: [{ _id: 'cam_2' }],
      contacts: [
        { ...contact, email: 'mira' },
        { ...contact, _id: 'x' },
      ],
    },
    [
      '/campaings is not known',
      '/campaigns/0/sequenceId is required',
      '/contacts/0/email must match format "email"',
      '/contacts/1/_id must match pattern "^ctc_[A-Za-z0-9]+$"',
    ],
  ],
  [
    'the steps and the references',
    {
      campaigns: [campaign, campaign],
      sequences: [
        {
          ...sequence,
          steps: [
            { _id: 'stp_2', type: 'sms', delay: 'x' },
            { _id: 'stp_2', type: 'conditional' },
          ],
        },
      ],
      leads: [lead, { ...lead, _id: 'lea_3', campaignId: 'cam_3' }],
    },
    [
      '/sequences/0/steps/0/delay must be of type integer',
      '/sequences/0/steps/1/conditions is required',
      'cam_2 appears twice in campaigns',
      'stp_2 appears twice in steps',
      '/leads/0/contactId refers to ctc_2, which does not exist',
      '/leads/1/campaignId refers to cam_3, which does not exist',
      '/leads/1/contactId refers to ctc_2, which does not exist',
    ],
  ],
])('all faults of %s are said at once', (_, seed, faults) => {
  const [first, ...lines] = messageOf(() => startState().load(seed)).split('\n');
  expect(first).toBe(`The seed is wrong in ${faults.length} places:`);
  expect(lines.toSorted()).toEqual(faults.toSorted());
});

test('a large seed shows twenty of its faults, and says how many there are', () => {
  const leads = Array.from({ length: 5000 }, (_, index) => ({ ...lead, _id: `lea_${index}`, campaignId: 5 }));
  const lines = messageOf(() => startState().load({ leads })).split('\n');
  expect(lines).toHaveLength(22);
  expect([lines[0], lines.at(-1)]).toEqual(['The seed is wrong in 5000 places:', 'and 4980 more']);
});

function messageOf(run: () => void): string {
  try {
    run();
  } catch (reason) {
    return (reason as Error).message;
  }
  return 'nothing was thrown';
}

test('steps may have the form of responses', () => {
  const state = startState();
  const sequences = Object.values(
    read<Record<string, object>>(state, 'campaigns.getSequences', { campaignId: AUTUMN }),
  );
  const { campaigns } = state.read();
  const placed = sequences.map((one) => ({
    ...one,
    campaignId: AUTUMN,
    ...('parentId' in one && { conditionId: 'stp_8PThQn3K85yQRk3fu' }),
  }));
  state.load({ campaigns, sequences: placed });
  expect(Object.values(read(state, 'campaigns.getSequences', { campaignId: AUTUMN }))).toEqual(sequences);
});

test('a reset goes back to the last seed, with the same ids again', () => {
  const state = startState({ seed: { campaigns: [campaign] } });
  const add = () => read(state, 'campaigns.create', { body: { name: 'Summer' } })._id;
  const before = state.read();
  const first = add();
  expect(add()).not.toBe(first);
  state.reset();
  expect(state.read()).toEqual(before);
  expect(add()).toBe(first);
});

test('a loaded dump keeps what was made before', () => {
  const state = startState();
  const { _id } = read(state, 'campaigns.create', { body: { name: 'Summer' } });
  state.load(state.read());
  expect(read(state, 'campaigns.create', { body: { name: 'Winter' } })._id).not.toBe(_id);
  expect(read(state, 'campaigns.get', { campaignId: _id }).name).toBe('Summer');
});

test('a source of ids that repeats itself is refused', () => {
  const documented = new Documented(api);
  const sources = {
    documented,
    now: Date.now,
    random: () => 0.5,
    seedIds: new Set<string>(),
    withinMs,
    onHappening: () => {},
  };
  const store = new Store(inventedTeam(documented), sources);
  store.newId('hoo');
  expect(() => store.newId('hoo')).toThrow('`random`');
});

test('what is read is a copy', () => {
  const state = startState();
  const stepId = 'stp_fvihwnvHPHMBv3fqY';
  for (const one of [
    state.read(),
    ask(state, 'campaigns.getSequences', { campaignId: AUTUMN }).body,
    ask(state, 'leads.find', { id: ADA }).body,
  ]) {
    const text = JSON.stringify(one);
    expect(text.length).toBeGreaterThan(100);
    clear(one);
  }
  const body = { type: 'linkedinInvite', images: ['https://media.example.com/a.png'] };
  ask(state, 'sequences.updateStep', { sequenceId: MAIN, stepId: 'stp_6QfZmphkj4WXBXfAg', body });
  body.images.push('x');
  expect(storedStep(state, AUTUMN, stepId)).toMatchObject({ type: 'email', delay: 0 });
  expect(storedStep(state, AUTUMN, 'stp_6QfZmphkj4WXBXfAg')?.images).toEqual(['https://media.example.com/a.png']);
  expect(read(state, 'leads.find', { id: ADA }).firstName).toBe('Ada');
});

/** Empties everything inside a value. */
function clear(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const name of Object.keys(value)) {
    clear((value as Record<string, unknown>)[name]);
    delete (value as Record<string, unknown>)[name];
  }
}
