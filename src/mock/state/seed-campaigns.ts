import type {
  AbTest,
  Branch,
  Campaign,
  CampaignSequences,
  Contact,
  Lead,
  LeadEnrollmentList,
} from '../../../generated/api.ts';
import type { Documented } from './Documented.ts';
import type { StoredCampaign, StoredContact, StoredLead, StoredSequence } from './model.ts';
import { storeStep } from './stored-step.ts';

export function storedCampaign(campaign: Campaign): StoredCampaign {
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
export function storeSequences(
  { _id: campaignId, sequenceId }: StoredCampaign,
  shown?: CampaignSequences,
): StoredSequence[] {
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
export function withDetails(documented: Documented, sequence: StoredSequence): StoredSequence {
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

export function launchedLead(enrollment: LeadEnrollmentList[number]): StoredLead {
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

export function waitingLead(lead: Lead, updatedAt: string): StoredLead {
  const { _id, contactId, campaignId, campaignName, isPaused, warnings, ...variables } = lead;
  const own = { _id, contactId: contactId ?? '', campaignId: campaignId ?? '', variables, updatedAt };
  return { ...own, status: 'review', state: 'scanned', isPaused: false, source: 'api' };
}

export function storedContact(
  { campaigns, fullName, ...contact }: Contact,
  saved: { linkedinUrl?: string; companyId?: string },
) {
  const { linkedinUrl, companyId } = saved;
  const own: StoredContact = { ...contact, fields: contact.fields ?? {}, unsubscribed: contact.unsubscribed ?? false };
  return { ...own, ...(linkedinUrl && { linkedinUrl }), ...(companyId && { companyId }) };
}
