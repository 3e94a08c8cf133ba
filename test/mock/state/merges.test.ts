import { describe, expect, test } from 'vitest';
import { AUTUMN, ask, read, startState, WINTER } from './mock-state.ts';

const [ADA, OTHER] = ['ctc_Nf4sJvL8gEa2WbUxH', 'ctc_Ye9bGqF3sJm6UaKwP'];
const merge = (state: ReturnType<typeof startState>, primaryId: string, ...secondaryIds: string[]) =>
  ask(state, 'contacts.merge', { body: { primaryId, secondaryIds } });

describe('contacts that are merged', () => {
  test('are one, which keeps its values and gets what it lacked', () => {
    const state = startState();
    const made = read<{ data: { _id: string } }>(state, 'contacts.create', {
      body: { email: 'ada@elsewhere.example', firstName: 'Adaeze', jobTitle: 'Head of routes' },
    });
    const before = read<{ email: string }>(state, 'contacts.get', { idOrEmail: ADA });
    expect(merge(state, ADA, made.data._id)).toMatchObject({ status: 200, body: { mergedIds: [made.data._id] } });
    expect(read(state, 'contacts.get', { idOrEmail: ADA })).toMatchObject({
      email: before.email,
      fields: { firstName: 'Ada' },
    });
    expect(ask(state, 'contacts.get', { idOrEmail: made.data._id }).status).toBe(404);
  });

  test('hand on their leads, activities, tasks and places in lists', () => {
    const state = startState();
    const lead = read<{ _id: string }>(state, 'leads.create', {
      campaignId: WINTER,
      body: { email: 'ada@elsewhere.example' },
    });
    expect(merge(state, 'ada@elsewhere.example', ADA).status).toBe(200);
    const after = state.read();
    expect(JSON.stringify([after.leads, after.activities, after.tasks, after.contactLists])).not.toContain(ADA);
    const { contactId } = after.leads.find(({ _id }) => _id === lead._id) ?? {};
    expect(after.leads.filter((one) => one.contactId === contactId)).toHaveLength(2);
    expect(startState({ seed: after }).read()).toEqual(after);
  });

  test('are in a campaign once', () => {
    const state = startState();
    const leads = () => state.read().leads.filter(({ campaignId }) => campaignId === AUTUMN);
    const before = leads().length;
    expect(merge(state, OTHER, ADA).status).toBe(200);
    expect(leads()).toHaveLength(before - 1);
  });

  test('are merged until one is unknown', () => {
    expect(merge(startState(), ADA, OTHER, 'nobody@northquay.example').body).toMatchObject({
      mergedIds: [OTHER],
      remainingIds: ['nobody@northquay.example'],
    });
  });

  test.each([
    [ADA, [ADA], 400],
    [ADA, [OTHER, OTHER], 400],
    ['ctc_unknown', [OTHER], 404],
    [ADA, ['ctc_unknown'], 404],
  ])('are refused: %s with %j', (primaryId, secondaryIds, status) => {
    const state = startState();
    const before = state.read();
    expect(merge(state, primaryId, ...secondaryIds).status).toBe(status);
    expect(state.read()).toEqual(before);
  });
});

test('companies that are merged hand on their contacts', () => {
  const state = startState();
  const [kept, gone] = ['cpn_Hd8vRfB4wTn7XeJyL', 'cpn_Qk6tDyM5rGj3VnZcS'];
  const companyOf = () => state.read().contacts.find(({ _id }) => _id === ADA)?.companyId;
  expect(companyOf()).toBe(gone);
  expect(ask(state, 'companies.merge', { body: { primaryId: kept, secondaryIds: [gone] } })).toMatchObject({
    status: 200,
    body: { mergedIds: [gone], remainingIds: [] },
  });
  expect(companyOf()).toBe(kept);
  expect(read(state, 'contacts.list', { companyId: kept })).toMatchObject({ data: [{ _id: ADA }] });
  expect(ask(state, 'companies.get', { companyId: gone }).status).toBe(404);
});
