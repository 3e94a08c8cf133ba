import type { Schema } from '../../codegen/document.ts';

// What a seed looks like. The parts come from the document; only what lemlist keeps to itself is described here.

const text: Schema = { type: 'string' };
const flag: Schema = { type: 'boolean' };
const moment: Schema = { type: 'string', format: 'date-time' };

function named(name: string): Schema {
  return { $ref: `#/components/schemas/${name}` };
}

function listOf(items: Schema): Schema {
  return { type: 'array', items };
}

function record(required: string[], properties: Record<string, Schema>): Schema {
  return { type: 'object', required, properties };
}

/** A known schema with further fields. */
function extended(name: string, required: string[], properties: Record<string, Schema>): Schema {
  return { allOf: [named(name), record(required, properties)] };
}

/** The schema of a seed file, with references into the document. */
export function seedSchema(): Schema {
  const step = record(['_id', 'type'], {
    _id: named('StepId'),
    type: named('StepType'),
    branches: named('Branches'),
    sender: named('StepSender'),
  });
  const sequence = {
    _id: named('SequenceId'),
    campaignId: named('CampaignId'),
    parentId: named('SequenceId'),
    conditionId: named('StepId'),
  };
  const settings = { state: { enum: ['running', 'paused'] }, launched: flag, archived: flag, autoReview: flag };
  const lead = {
    _id: named('LeadId'),
    contactId: named('ContactId'),
    campaignId: named('CampaignId'),
    isPaused: flag,
    source: text,
  };
  const standing = {
    status: named('LeadStatus'),
    state: named('LeadState'),
    emailStatus: named('EmailDeliverability'),
    updatedAt: moment,
  };
  const profiles = {
    linkedinUrl: text,
    linkedinUrlSalesNav: text,
    additionalEmails: listOf(text),
    companyId: named('CompanyId'),
  };
  return record([], {
    teamId: text,
    owner: record(['userId', 'name', 'email', 'mailboxId'], {
      userId: named('UserId'),
      name: text,
      email: text,
      mailboxId: text,
    }),
    campaigns: listOf(extended('Campaign', ['sequenceId'], settings)),
    sequences: listOf(record(['_id', 'campaignId'], { ...sequence, steps: listOf(step) })),
    schedules: listOf(named('Schedule')),
    leads: listOf(record(['_id', 'contactId', 'campaignId'], { ...lead, ...standing, variables: { type: 'object' } })),
    contacts: listOf(extended('Contact', [], profiles)),
    contactLists: listOf(extended('ContactList', [], { contactIds: listOf(named('ContactId')) })),
    webhooks: listOf(
      extended('Webhook', ['targetUrl'], {
        targetUrl: { type: 'string', pattern: '^https?://[^\\s/?#]' },
        secret: text,
      }),
    ),
    variableNames: listOf(text),
  });
}
