import type { Handlers } from '../handlers.ts';
import type { StoredLead, StoredStep } from '../model.ts';
import { refuse } from '../refusal.ts';
import type { Store } from '../Store.ts';
import { closeSkippedTasks } from '../step-tasks.ts';
import { stepsOf } from '../tree.ts';

export function stepSkips(store: Store): Handlers {
  return {
    'campaigns.skipStep': ({ campaignId, stepId }) => {
      const step = skippable(store, campaignId, stepId);
      const skipped = step.skipped !== true;
      step.skipped = true;
      closeSkippedTasks(store, stepId);
      return { skipped };
    },
    'leads.skipStep': ({ stepId, ...at }) => {
      store.campaign(at.campaignId);
      const lead = store.campaignLead(at);
      return { skipped: skipFor(store, lead, skippable(store, at.campaignId, stepId)) };
    },
    'campaigns.skipStepForLeads': ({ campaignId, stepId, body }) => {
      const step = skippable(store, campaignId, stepId);
      // lemlist has not documented the outcome of a lead that skips the step now.
      const results = body.leads.map((lead) => {
        const found = store.leadIn(campaignId, lead);
        if (!found) return { lead, status: 'not_found' as const };
        return skipFor(store, found, step) ? { lead } : { lead, status: 'already_skipped' as const };
      });
      return { results };
    },
  };
}

function skippable(store: Store, campaignId: string, stepId: string): StoredStep {
  const steps = stepsOf(store, store.campaign(campaignId));
  const step = steps.find(({ _id }) => _id === stepId) ?? refuse(404, 'step');
  return step.type === 'conditional' ? refuse(422, 'condition') : step;
}

function skipFor(store: Store, lead: StoredLead, { _id, skipped }: StoredStep): boolean {
  if (skipped || lead.skippedSteps?.includes(_id)) return false;
  lead.skippedSteps = [...(lead.skippedSteps ?? []), _id];
  closeSkippedTasks(store, _id, lead._id);
  return true;
}
