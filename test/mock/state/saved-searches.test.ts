import { describe, expect, test } from 'vitest';
import { ask, read, startState } from './mock-state.ts';

const filters = [{ filterId: 'country', in: ['Denmark'] }];
const STORED = [{ filterId: 'country', in: ['Denmark'], out: [] }];

test('a saved search is read, renamed and deleted', () => {
  const state = startState();
  const saved = read<{ data: { _id: string } }>(state, 'database.createSavedSearch', {
    body: { name: 'Denmark', mode: 'companies', filters },
  });
  const one = { savedSearchId: saved.data._id };
  expect(read(state, 'database.getSavedSearch', one)).toMatchObject({ data: { name: 'Denmark', filters: STORED } });
  expect(read(state, 'database.listSavedSearches', { mode: 'companies' })).toMatchObject({ data: [saved.data] });
  // Without filters the mode is ignored.
  read(state, 'database.updateSavedSearch', { ...one, body: { name: 'Danes', mode: 'leads' } });
  expect(read(state, 'database.getSavedSearch', one)).toMatchObject({ data: { name: 'Danes', mode: 'companies' } });
  read(state, 'database.deleteSavedSearch', one);
  expect(ask(state, 'database.getSavedSearch', one).status).toBe(404);
});

describe('a name is taken once', () => {
  test('among saved searches, but an update may keep its own', () => {
    const state = startState();
    const name = 'Heads of logistics, Norway';
    expect(ask(state, 'database.createSavedSearch', { body: { name, mode: 'leads', filters } }).status).toBe(409);
    const own = { savedSearchId: 'lss_Bt4mKzW8rXc2VnHqP', body: { name } };
    expect(ask(state, 'database.updateSavedSearch', own).status).toBe(200);
  });

  test('among personas, until one is deleted', () => {
    const state = startState();
    const body = { name: 'Heads of logistics, Norway', mode: 'leads', filters };
    expect(ask(state, 'database.createPersona', { body }).status).toBe(409);
    read(state, 'database.deletePersona', { personaId: 'pdp_Wn3kGyA7zMv6BtJqE' });
    expect(ask(state, 'database.createPersona', { body }).status).toBe(201);
    expect(read(state, 'database.listPersonas')).toMatchObject({ data: [{ name: body.name, filters: STORED }] });
  });
});
