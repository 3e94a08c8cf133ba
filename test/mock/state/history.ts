import { seededRandom } from '../../../src/mock/faults/random.ts';
import type { State } from '../../../src/mock/state/create-state.ts';
import { DAY_MS } from '../../../src/mock/state/durations.ts';
import { AUTUMN, ask, EMAIL, INVITE, LONG_TERM, MAIN, type Params, startState, WINTER } from './mock-state.ts';

const COMPANY = 'cpn_Qk6tDyM5rGj3VnZcS';
export const CAMPAIGNS = [AUTUMN, WINTER, LONG_TERM];

export interface History {
  state: State;
  now(): number;
  random(): number;
  pick<Item>(items: readonly Item[]): Item;
  /** Takes one random step. */
  step(): void;
}

/** A team that lives on at random: the same random seed gives the same history. */
export function history(randomSeed: number): History {
  const random = seededRandom(randomSeed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  let now = Date.parse('2026-10-07T08:00:00.000Z');
  const state = startState({ now: () => now, randomSeed });
  let made = 0;
  // Refusals belong to a history.
  const send = (id: Parameters<typeof ask>[1], params: Params) => void ask(state, id, params);
  const lead = () => pick(state.read().leads);
  const contact = () => pick(state.read().contacts)._id;
  const task = () => pick(state.read().tasks)._id;
  const email = () => `lead${Math.floor(random() * 60)}@northquay.example`;
  const later = () => new Date(now + (random() * 20 - 5) * DAY_MS).toISOString();
  const create = () =>
    send('leads.create', { campaignId: pick(CAMPAIGNS), body: { email: email(), firstName: `Lead ${made++}` } });
  const steps: readonly (() => void)[] = [
    () => Array.from({ length: 6 }, create),
    () => Array.from({ length: 6 }, create),
    () => {
      now += random() * 8 * DAY_MS;
      state.simulate();
    },
    () => {
      now += random() * 8 * DAY_MS;
      state.simulate();
    },
    () => send('campaigns.pause', { campaignId: pick(CAMPAIGNS) }),
    () => send('campaigns.start', { campaignId: pick(CAMPAIGNS) }),
    () => send('leads.pause', { leadId: lead()._id }),
    () => send('leads.start', { leadId: lead()._id }),
    () => send('leads.review', { leadId: lead()._id }),
    () => send('leads.markInterested', { leadIdOrEmail: lead()._id }),
    () => send('leads.updateVariables', { leadId: lead()._id, email: email() }),
    () => send('leads.unsubscribe', { campaignId: lead().campaignId, email: email() }),
    () => send('leads.delete', { campaignId: lead().campaignId, leadIdOrEmail: lead()._id }),
    () => send('contacts.delete', { idOrEmail: contact() }),
    () => send('contacts.create', { body: { email: email(), ...(random() < 0.5 && { companyId: COMPANY }) } }),
    () =>
      send('contacts.addToList', { listId: pick(state.read().contactLists)._id, body: { contactIds: [contact()] } }),
    () => send('contacts.createNote', { idOrEmail: contact(), body: { note: 'Call her' } }),
    () => send('inbox.sendSms', { body: { contactId: contact(), message: 'Hello', sendUserId: 'usr_2' } }),
    () => send('companies.delete', { companyId: COMPANY, force: true }),
    () => send('tasks.create', { body: newTask() }),
    () => send('tasks.update', { body: { id: task(), dueDate: later() } }),
    () => send('tasks.update', { body: { id: task(), done: true } }),
    () => send('tasks.ignore', { body: { ids: [task()] } }),
    () => send('campaigns.skipStep', { campaignId: AUTUMN, stepId: INVITE }),
    () => send('sequences.createAbTest', { sequenceId: MAIN, stepId: EMAIL, body: {} }),
    () => random() < 0.2 && state.reset(),
    () => state.load(JSON.parse(JSON.stringify(withOddities()))),
  ];

  function newTask() {
    const { owner } = state.read();
    return { type: 'manual', recordId: lead()._id, assignedTo: owner.userId, dueDate: later(), title: 'Call' };
  }

  /** The state as a seed, with what the mock itself does not do: a bounce, an email that was sent again, a task without a date. */
  function withOddities() {
    const seed = state.read();
    const sent = seed.activities.filter(({ type }) => type === 'emailsSent');
    for (let count = 0; count < Math.min(3, sent.length); count++) {
      const one = pick(sent);
      const bounce = { type: 'emailsBounced' as const, createdAt: new Date(now).toISOString() };
      seed.activities.push({ ...one, ...bounce, _id: `act_b${made++}` });
      seed.activities.push({
        ...one,
        _id: `act_s${made++}`,
        createdAt: later(),
        sendUserEmail: 'other@fernweg.example',
      });
    }
    const open = { type: 'manual' as const, assignedTo: seed.owner.userId, manual: true };
    seed.tasks.push({ ...open, _id: `opp_t${made++}` });
    return seed;
  }

  ask(state, 'campaigns.update', { campaignId: AUTUMN, body: { autoReview: true } });
  return {
    state,
    now: () => now,
    random,
    pick,
    step: () => {
      now += random() * 3_600_000;
      // There is always somebody whom a step can be about.
      if (state.read().leads.length < 3) steps[0]?.();
      pick(steps)();
    },
  };
}
