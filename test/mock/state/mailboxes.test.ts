import { describe, expect, test } from 'vitest';
import type { EmailAccount, SenderDirectoryReport, SendingSettings, UserChannels } from '../../../generated/api.ts';
import { AUTUMN, ask, read, startState } from './mock-state.ts';

const OWNER = 'usr_XRtrJwAmKCuSoWQbA';
const GOOGLE = 'usm_Mc3jZkS9pEx6GtWqA';
const account = {
  sender_name: 'Nora Lindqvist',
  sender_email: 'nora@outreach.fernweg.example',
  smtp_host: 'smtp.fernweg.example',
  smtp_port: 465,
  smtp_login: 'nora',
  smtp_password: 'four-words-make-one',
  imap_host: 'imap.fernweg.example',
  imap_port: 993,
  imap_login: 'nora',
  imap_password: 'four-words-make-one',
};

type State = ReturnType<typeof startState>;
const connect = (state: State) => read<EmailAccount>(state, 'emailAccounts.create', { body: account }).id;
const channelIds = (state: State) =>
  read<UserChannels>(state, 'users.getChannels').email?.accounts?.map(({ id }) => id);

test('a mailbox that was connected is a channel until it is deleted', () => {
  const state = startState();
  const id = connect(state);
  expect(channelIds(state)).toEqual([GOOGLE, id]);
  expect(read(state, 'emailAccounts.test', { emailAccountId: id })).toEqual({
    smtp: { success: true },
    imap: { success: true },
  });
  read(state, 'emailAccounts.delete', { emailAccountId: id });
  expect(channelIds(state)).toEqual([GOOGLE]);
  for (const operation of ['emailAccounts.delete', 'emailAccounts.test'] as const)
    expect(ask(state, operation, { emailAccountId: id })).toMatchObject({
      status: 404,
      body: 'Email account not found',
    });
});

test('a mailbox is connected once, whatever the case of its address, and for a member', () => {
  const state = startState();
  connect(state);
  const again = { ...account, sender_email: 'Nora@Outreach.fernweg.example' };
  expect(ask(state, 'emailAccounts.create', { body: again })).toMatchObject({
    status: 400,
    body: 'This SMTP mailbox already exists',
  });
  expect(ask(state, 'emailAccounts.create', { body: { ...account, userId: 'usr_stranger' } }).status).toBe(403);
});

test('no state shows the password of a mailbox', () => {
  const state = startState();
  connect(state);
  expect(JSON.stringify(state.read())).not.toContain(account.smtp_password);
});

test('limits are set mailbox by mailbox, and an unknown one is left out', () => {
  const state = startState();
  const limits = [
    { id: GOOGLE, dailyEmailLimit: 80 },
    { id: 'usm_unknown', dailyEmailLimit: 10 },
  ];
  const outcome = read(state, 'users.updateSendingSettings', { body: { emailAccounts: limits } });
  expect(outcome).toEqual({ emailAccounts: [{ id: GOOGLE, dailyEmailLimit: 80 }] });
  expect(read<SendingSettings>(state, 'users.getSendingSettings').emailAccounts).toMatchObject([
    { id: GOOGLE, dailyEmailLimit: 80 },
  ]);
});

describe('lemwarm', () => {
  const userMailboxId = GOOGLE;

  test('keeps what is changed, and pauses', () => {
    const state = startState();
    read(state, 'lemwarm.updateSettings', { userMailboxId, body: { warmEmailMax: 12 } });
    expect(read(state, 'lemwarm.getSettings', { userMailboxId })).toMatchObject({
      warmEmailMax: 12,
      warmEmailRampup: 5,
      activeAt: expect.any(String),
    });
    read(state, 'lemwarm.pause', { userMailboxId });
    expect(read(state, 'lemwarm.getSettings', { userMailboxId })).not.toHaveProperty('activeAt');
  });

  test('starts again, and forgets why it left the mailbox out', () => {
    const state = startState();
    expect(read(state, 'lemwarm.listErrors')).toMatchObject({ data: { errors: [{ mailboxId: GOOGLE }] } });
    read(state, 'lemwarm.start', { userMailboxId });
    expect(read(state, 'lemwarm.listErrors')).toEqual({ data: { errors: [] } });
  });

  test('warms up a mailbox that was connected, from its start on', () => {
    const state = startState();
    const mailbox = { userMailboxId: connect(state) };
    expect(read(state, 'lemwarm.getSettings', mailbox)).toEqual({});
    read(state, 'lemwarm.start', mailbox);
    expect(read(state, 'lemwarm.getSettings', mailbox)).toEqual({ activeAt: expect.any(String) });
  });

  test('refuses an unknown mailbox, to start it in the words of lemlist', () => {
    const unknown = { userMailboxId: 'usm_unknown' };
    expect(ask(startState(), 'lemwarm.start', unknown)).toMatchObject({ status: 400, body: 'invalid-usermailbox' });
    for (const operation of ['lemwarm.pause', 'lemwarm.getSettings'] as const)
      expect(ask(startState(), operation, unknown).status).toBe(400);
  });
});

describe('the senders', () => {
  const list = (state: State, params = {}) => read<SenderDirectoryReport>(state, 'senders.list', params).data;

  test('are the member with the accounts', () => {
    const state = startState();
    const id = connect(state);
    const [sender] = list(state).senders;
    expect(sender).toMatchObject({ userId: OWNER });
    expect(sender?.channels).toContainEqual({
      type: 'email',
      id,
      label: account.sender_email,
      esp: 'custom',
      diagnostics: [],
    });
    expect(sender).not.toHaveProperty('inPool');
  });

  test('are compared with the pool of a campaign', () => {
    const state = startState();
    connect(state);
    read(state, 'campaigns.updateSenders', {
      campaignId: AUTUMN,
      body: { senders: [{ userId: OWNER, channels: [{ type: 'email', id: GOOGLE }, { type: 'linkedin' }] }] },
    });
    const { senders, senderStrategy, requiredChannelTypes } = list(state, { campaignId: AUTUMN });
    expect({ senderStrategy, requiredChannelTypes }).toEqual({
      senderStrategy: 'random',
      requiredChannelTypes: expect.arrayContaining(['email', 'linkedin', 'other']),
    });
    const inPool = senders[0]?.channels?.map(({ type, inPool: is }) => [type, is]);
    expect(inPool).toEqual([
      ['email', true],
      ['email', false],
      ['linkedin', true],
      ['whatsapp', false],
    ]);
  });

  test('of a dynamic strategy are those that it does not exclude', () => {
    const state = startState();
    const campaignId = AUTUMN;
    read(state, 'campaigns.update', { campaignId, body: { senderStrategy: 'dynamic' } });
    const exclude = (senders: object[]) =>
      read(state, 'campaigns.updateDynamicSenderExclusions', { campaignId, body: { senders } });
    exclude([{ userId: OWNER, channels: [{ type: 'email', id: GOOGLE }, { type: 'whatsapp' }] }]);
    expect(list(state, { campaignId }).senders[0]?.channels).toEqual([{ type: 'linkedin', diagnostics: [] }]);
    exclude([{ userId: OWNER }]);
    expect(list(state, { campaignId }).senders).toEqual([]);
  });

  test('of the team have the campaigns that they send, in a state', () => {
    const state = startState();
    const ids = (params = {}) =>
      read<{ campaigns: { _id: string; sendingChannels: string[] }[] }[]>(state, 'team.listSenders', params)[0]
        ?.campaigns;
    const autumn = ids()?.find(({ _id }) => _id === AUTUMN);
    expect(autumn?.sendingChannels).toContain('linkedinVoiceNote');
    read(state, 'campaigns.pause', { campaignId: AUTUMN });
    expect(ids({ state: 'paused' })?.map(({ _id }) => _id)).toEqual([AUTUMN]);
  });
});
