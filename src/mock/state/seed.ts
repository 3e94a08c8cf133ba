import type {
  AbTest,
  Activity,
  Branch,
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
import type {
  MockState,
  StoredCampaign,
  StoredContact,
  StoredLead,
  StoredSequence,
  StoredUnsubscribe,
  StoredWebhook,
} from './model.ts';
import { storedCompanies, storedNotes, storedSearches, storedTasks } from './seed-records.ts';
import { storeStep } from './stored-step.ts';

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
    signature: documented.example<Signature>('users.getSignature', 'both'),
    senderExclusions:
      documented.example<TeamSenderExclusions>('team.getDynamicSenderExclusions', 'channels').data?.senders ?? [],
    selfRecovery: documented.example<{ config: RecoveryConfig }>('selfRecovery.getConfig', 'config').config,
    fields: documented.example<FieldRegistry>('fields.list', 'all').data,
    variableNames: ['deliveryRegion'],
  };
}

function storedCampaign(campaign: Campaign): StoredCampaign {
  return {
    ...campaign,
    sequenceId: campaign.sequenceId ?? '',
    scheduleIds: campaign.scheduleIds ?? [],
    // At lemlist a draft that was created over the API runs already.
    state: campaign.status === 'paused' ? 'paused' : 'running',
    launched: campaign.status !== 'draft',
    archived: false,
    autoReview: false,
    settings: {},
  };
}

/** The sequences of a campaign, each with the condition that it belongs to. A campaign that no example shows has an empty one. */
function storeSequences({ _id: campaignId, sequenceId }: StoredCampaign, shown?: CampaignSequences): StoredSequence[] {
  if (!shown) return [{ _id: sequenceId, campaignId, steps: [] }];
  return Object.values(shown).map(({ _id, parentId, conditionalStepIndex, steps }) => {
    const condition = parentId === undefined ? undefined : shown[parentId]?.steps[conditionalStepIndex ?? -1];
    return {
      _id,
      campaignId,
      ...(condition && { parentId, conditionId: condition._id }),
      steps: steps.map(storeStep),
    };
  });
}

/** A sequence with what other examples show of its steps: the test of each branch, and variant B. */
function withDetails(documented: Documented, sequence: StoredSequence): StoredSequence {
  const tests = documented.example<Branch[]>('sequences.listBranches', 'score');
  const { stepId, abTest, ...variantB } = documented.example<AbTest>('sequences.getAbTest', 'running');
  const steps = sequence.steps.map((step) => ({
    ...step,
    ...(step.branches && {
      branches: step.branches.map((branch) => {
        const { index, ...test } = tests.find(({ sequenceId }) => sequenceId === branch.sequenceId) ?? branch;
        return test;
      }),
    }),
    ...(step._id === stepId && { abTest: true as const, variantB }),
  }));
  return { ...sequence, steps };
}

function launchedLead(enrollment: LeadEnrollmentList[number]): StoredLead {
  const { _id, contactId, campaign, variables, status, state, isPaused, source, enrichment, updatedAt } = enrollment;
  return {
    _id,
    contactId: contactId ?? '',
    campaignId: campaign?.id ?? '',
    variables: { ...variables },
    status: status as StoredLead['status'],
    state: state as StoredLead['state'],
    isPaused: isPaused ?? false,
    source: source ?? 'api',
    ...(enrichment?.emailStatus && { emailStatus: enrichment.emailStatus as StoredLead['emailStatus'] }),
    updatedAt: updatedAt ?? '',
  };
}

function waitingLead(lead: Lead, updatedAt: string): StoredLead {
  const { _id, contactId, campaignId, campaignName, isPaused, warnings, ...variables } = lead;
  const own = { _id, contactId: contactId ?? '', campaignId: campaignId ?? '', variables, updatedAt };
  return { ...own, status: 'review', state: 'scanned', isPaused: false, source: 'api' };
}

function storedContact(
  { campaigns, fullName, ...contact }: Contact,
  saved: { linkedinUrl?: string; companyId?: string },
) {
  const { linkedinUrl, companyId } = saved;
  const own: StoredContact = { ...contact, fields: contact.fields ?? {}, unsubscribed: contact.unsubscribed ?? false };
  return { ...own, ...(linkedinUrl && { linkedinUrl }), ...(companyId && { companyId }) };
}
