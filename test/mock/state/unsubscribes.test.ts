import { expect, test } from 'vitest';
import type { UnsubscribedVariable } from '../../../generated/api.ts';
import { ADA, ADAS_EMAIL, AUTUMN, ask, read, startState } from './mock-state.ts';

const RUBENS_CONTACT = 'ctc_Ye9bGqF3sJm6UaKwP';
const RUBENS_EMAIL = 'ruben.castellanos@gruenhafen.example';

const values = (state: ReturnType<typeof startState>, page: { offset?: number; limit?: number } = {}) =>
  read<UnsubscribedVariable[]>(state, 'unsubscribes.listVariables', page).map(({ value }) => value);

test('a value is on the list until it is taken off', () => {
  const state = startState();
  expect(ask(state, 'unsubscribes.getVariable', { value: ADAS_EMAIL })).toMatchObject({
    status: 404,
    body: 'Variable not found',
  });
  const added = read(state, 'unsubscribes.addVariable', { value: ADAS_EMAIL });
  expect(added).toMatchObject({ value: ADAS_EMAIL, variable: ADAS_EMAIL, source: 'api' });
  expect(read(state, 'unsubscribes.addVariable', { value: ADAS_EMAIL.toUpperCase() })).toEqual(added);
  expect(values(state)).toContain(ADAS_EMAIL);
  expect(ask(state, 'unsubscribes.deleteVariable', { value: ADAS_EMAIL })).toEqual({
    status: 200,
    headers: { 'content-type': 'application/json' },
    body: 'Variable subscribed',
  });
  expect(ask(state, 'unsubscribes.deleteVariable', { value: ADAS_EMAIL })).toMatchObject({
    status: 400,
    body: 'Variable not found in unsubscribe list',
  });
});

test('what a lead unsubscribed stays on the list', () => {
  const state = startState();
  expect(ask(state, 'unsubscribes.deleteVariable', { value: RUBENS_EMAIL }).status).toBe(409);
  expect(values(state)).toContain(RUBENS_EMAIL);
});

test('many values come page by page', () => {
  const state = startState();
  const many = Array.from({ length: 240 }, (_, index) => `@a${index}.example`);
  expect(ask(state, 'unsubscribes.addVariables', { body: { values: [...many, ...many] } }).body).toBe(
    'Variables unsubscribed',
  );
  const pages = [0, 100, 200].map((offset) => values(state, { offset, limit: 100 }));
  expect(pages.map(({ length }) => length)).toEqual([100, 100, 43]);
  expect(new Set(pages.flat()).size).toBe(243);
});

test('a contact is marked in both places', () => {
  const state = startState();
  const marks = () => [
    read(state, 'unsubscribes.getContact', { contactId: RUBENS_CONTACT }).doNotContact,
    read(state, 'contacts.get', { idOrEmail: RUBENS_CONTACT }).unsubscribed,
  ];
  read(state, 'unsubscribes.addContact', { contactId: RUBENS_CONTACT });
  expect(marks()).toEqual([true, true]);
  read(state, 'unsubscribes.deleteContact', { contactId: RUBENS_CONTACT });
  expect(marks()).toEqual([false, false]);
  expect(ask(state, 'unsubscribes.addContact', { contactId: 'ctc_nobody' }).status).toBe(400);
});

test('a person who is unsubscribed already is not unsubscribed again', () => {
  const state = startState();
  const { contactId } = read(state, 'leads.find', { id: ADA });
  read(state, 'unsubscribes.addContact', { contactId });
  expect(ask(state, 'leads.unsubscribe', { campaignId: AUTUMN, email: ADAS_EMAIL })).toMatchObject({
    status: 404,
    body: '{"error":"Lead email invalid or lead already unsubscribed"}',
  });
});

test('the deprecated routes have the same list, without profiles', () => {
  const state = startState();
  read(state, 'unsubscribes.add', { email: ADAS_EMAIL });
  expect(values(state)).toContain(ADAS_EMAIL);
  const older = read<UnsubscribedVariable[]>(state, 'unsubscribes.list').map(({ value }) => value);
  expect(older).toEqual(values(state).filter((value) => value?.includes('@')));
  read(state, 'unsubscribes.delete', { email: ADAS_EMAIL });
  expect(ask(state, 'unsubscribes.get', { email: ADAS_EMAIL })).toMatchObject({
    status: 404,
    body: 'Unsubscriber not found',
  });
});

test('a lead that is unsubscribed is on the list', () => {
  const state = startState();
  read(state, 'leads.unsubscribe', { campaignId: AUTUMN, email: ADAS_EMAIL });
  const listed = read<UnsubscribedVariable[]>(state, 'unsubscribes.listVariables');
  expect(listed).toContainEqual(expect.objectContaining({ value: ADAS_EMAIL, source: 'api' }));
});
