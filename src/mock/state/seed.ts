import type {
  Activity,
  Campaign,
  CampaignPage,
  CampaignSequences,
  Contact,
  ContactList,
  ContactSaveResult,
  FieldRegistry,
  InboxLabelList,
  Lead,
  LeadEnrollmentList,
  PhoneCallResult,
  RecoveryConfig,
  SchedulePage,
  Signature,
  Team,
  TeamSenderExclusions,
  UnsubscribedVariableList,
  WebhookList,
} from '../../../generated/api.ts';
import type { Documented } from './Documented.ts';
import type { MockState, StoredUnsubscribe, StoredWebhook } from './model.ts';
import {
  launchedLead,
  storedCampaign,
  storedContact,
  storeSequences,
  waitingLead,
  withDetails,
} from './seed-campaigns.ts';
import { storedCompanies, storedMailboxes, storedNotes, storedSearches, storedTasks } from './seed-records.ts';

/** The invented team of the document's examples. Every id in the documentation names something that is stored. */
export function inventedTeam(documented: Documented): MockState {
  const team = documented.example<Team & { users: { userId: string; name: string; email: string }[] }>(
    'team.get',
    'team',
  );
  const detail = documented.example<Campaign>('campaigns.get', 'draft');
  const { campaigns: listed } = documented.example<CampaignPage>('campaigns.list', 'onlyPage');
  const campaigns = listed.map((campaign) =>
    storedCampaign(campaign._id === detail._id ? { ...campaign, ...detail } : campaign),
  );
  const sequences = ['everyType', 'scores'].map((name) =>
    documented.example<CampaignSequences>('campaigns.getSequences', name),
  );
  const [member] = team.users;
  const [sender] = detail.senders ?? [];
  const saved = documented.example<ContactSaveResult>('contacts.create', 'created').data;
  return {
    teamId: team._id as string,
    owner: { userId: '', name: '', email: '', ...member, mailboxId: sender?.sendUserMailboxId ?? '' },
    campaigns,
    sequences: campaigns
      .flatMap((campaign) =>
        storeSequences(
          campaign,
          sequences.find((known) => campaign.sequenceId in known),
        ),
      )
      .map((sequence) => withDetails(documented, sequence)),
    schedules: documented.example<SchedulePage>('schedules.list', 'onlyPage').schedules,
    leads: [
      ...documented.example<LeadEnrollmentList>('leads.listByEmail', 'oneCampaign').map(launchedLead),
      waitingLead(documented.example<Lead>('leads.create', 'companyKept'), detail.createdAt ?? ''),
    ],
    contacts: documented
      .example<{ data: Contact[] }>('contacts.list', 'page')
      .data.map((contact) => storedContact(contact, contact._id === saved._id ? saved : {})),
    contactLists: documented
      .example<ContactList[]>('contacts.listLists', 'lists')
      .map((list) => ({ ...list, contactIds: [] })),
    unsubscribes: documented.example<UnsubscribedVariableList>(
      'unsubscribes.listVariables',
      'three',
    ) as StoredUnsubscribe[],
    webhooks: documented.example<WebhookList>('webhooks.list', 'one') as StoredWebhook[],
    inboxLabels: documented.example<InboxLabelList>('inbox.listLabels', 'two'),
    activities: [...documented.example<Activity[]>('activities.list', 'several'), ...storedNotes(documented)],
    ...storedCompanies(documented),
    tasks: storedTasks(documented),
    ...storedSearches(documented),
    calls: [documented.example<PhoneCallResult>('calls.get', 'logged').data],
    mailboxes: storedMailboxes(documented),
    signature: documented.example<Signature>('users.getSignature', 'both'),
    senderExclusions:
      documented.example<TeamSenderExclusions>('team.getDynamicSenderExclusions', 'channels').data?.senders ?? [],
    selfRecovery: documented.example<{ config: RecoveryConfig }>('selfRecovery.getConfig', 'config').config,
    fields: documented.example<FieldRegistry>('fields.list', 'all').data,
    variableNames: ['deliveryRegion'],
  };
}
