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

test('labels are given to conversations that exist, and are labels that exist', () => {
  const state = startState();
  const [label] = read<{ _id: string }[]>(state, 'inbox.listLabels');
  const assign = (contactId: string, labelId: string) =>
    ask(state, 'inbox.assignLabels', { contactId, body: { labelIds: [labelId], appendLabels: true } });
  const known = 'ctc_Nf4sJvL8gEa2WbUxH';
  expect(assign(known, String(label?._id))).toMatchObject({ status: 200, body: { ok: true } });
  expect(assign('ctc_2222222222222222a', String(label?._id))).toMatchObject({ status: 404, body: 'Inbox not found' });
  expect(assign(known, 'lbl_2')).toMatchObject({ status: 404, body: 'Label not found' });
  const remove = { contactId: known, body: { labelIds: ['lbl_2'] } };
  expect(ask(state, 'inbox.removeLabels', remove)).toMatchObject({ status: 404, body: 'Label not found' });
});
