import { expect, test } from 'vitest';
import type { InboxLabel, InboxLabelList } from '../../../generated/api.ts';
import { ask, read, startState } from './mock-state.ts';

test('a new label is read back by its id and in the list', () => {
  const state = startState();
  const before = read<InboxLabelList>(state, 'inbox.listLabels');
  const label = read<InboxLabel>(state, 'inbox.createLabel', { body: { labelName: ' Ask again ' } });
  expect(label).toMatchObject({ name: 'Ask again', _id: expect.stringMatching(/^lbl_/) });
  expect(read(state, 'inbox.getLabel', { labelId: label._id })).toEqual(label);
  expect(read(state, 'inbox.listLabels')).toEqual([...before, label]);
});

test('a name can be taken once', () => {
  const state = startState();
  const [first] = read<InboxLabelList>(state, 'inbox.listLabels');
  expect(ask(state, 'inbox.createLabel', { body: { labelName: first?.name } })).toMatchObject({
    status: 409,
    body: 'Label with this name already exists',
  });
});

test('an unknown label is refused', () => {
  const asked = ask(startState(), 'inbox.getLabel', { labelId: 'lbl_unknown' });
  expect(asked).toMatchObject({ status: 404, body: 'Label not found' });
});
