import type { Schema } from '../../document/document.ts';

// The schema of seeds. Its parts come from the document; only what no response shows is described here.

/** The name of the document in the references of the schema. */
export const DOCUMENT = 'document';

const text: Schema = { type: 'string' };
const flag: Schema = { type: 'boolean' };
const whole: Schema = { type: 'integer', minimum: 0 };
const moment: Schema = { type: 'string', format: 'date-time' };

function schemaNamed(name: string): Schema {
  return { $ref: `${DOCUMENT}#/components/schemas/${name}` };
}

function listOf(items: Schema): Schema {
  return { type: 'array', items };
}

function record(required: string[], properties: Record<string, Schema>): Schema {
  return { type: 'object', required, properties };
}

/** An object without other fields: a misspelt field would be lost silently. */
function closedRecord(required: string[], properties: Record<string, Schema>): Schema {
  return { ...record(required, properties), additionalProperties: false };
}

/** A schema of the document with more fields. */
function extendSchema(name: string, required: string[], properties: Record<string, Schema>): Schema {
  return { allOf: [schemaNamed(name), record(required, properties)] };
}

/** The schema of a seed file. Its references lead into the document under the name `DOCUMENT`. */
export function seedSchema(): Schema {
  const step = record(['_id', 'type'], {
    _id: schemaNamed('StepId'),
    type: schemaNamed('StepType'),
    branches: schemaNamed('Branches'),
    sender: schemaNamed('StepSender'),
  });
  const sequence = {
    _id: schemaNamed('SequenceId'),
    campaignId: schemaNamed('CampaignId'),
    parentId: schemaNamed('SequenceId'),
    conditionId: schemaNamed('StepId'),
  };
  // Responses have these; here they follow from the branches.
  const places = { level: true, conditionalStepIndex: true } as unknown as Record<string, Schema>;
  const senderExclusions = listOf(schemaNamed('SenderExclusion'));
  const settings = {
    senderExclusions,
    signalTrigger: schemaNamed('CampaignSignalTrigger'),
    companyId: schemaNamed('CompanyId'),
    state: { enum: ['running', 'paused'] },
    launched: flag,
    archived: flag,
    autoReview: flag,
  };
  const lead = {
    _id: schemaNamed('LeadId'),
    contactId: schemaNamed('ContactId'),
    campaignId: schemaNamed('CampaignId'),
    isPaused: flag,
    source: text,
  };
  const standing = {
    status: schemaNamed('LeadStatus'),
    state: schemaNamed('LeadState'),
    emailStatus: schemaNamed('EmailDeliverability'),
    updatedAt: moment,
    skippedSteps: listOf(schemaNamed('StepId')),
    personalized: {
      type: 'object',
      additionalProperties: closedRecord(['variant', 'emailTemplateId', 'content'], {
        variant: schemaNamed('AbTestVariant'),
        emailTemplateId: schemaNamed('TemplateId'),
        content: schemaNamed('LeadStepContent'),
      }),
    },
    position: closedRecord(['sequenceId', 'index', 'dueAt'], {
      sequenceId: schemaNamed('SequenceId'),
      index: whole,
      dueAt: moment,
    }),
    reactions: listOf(
      closedRecord(['type', 'at', 'stepId', 'ends'], {
        type: text,
        at: moment,
        stepId: schemaNamed('StepId'),
        ends: flag,
      }),
    ),
  };
  const mailbox = {
    id: text,
    email: text,
    provider: text,
    dailyEmailLimit: whole,
    warmUp: schemaNamed('LemwarmSettings'),
    warmUpError: schemaNamed('LemwarmError'),
  };
  const profiles = {
    linkedinUrl: text,
    linkedinUrlSalesNav: text,
    additionalEmails: listOf(text),
    companyId: schemaNamed('CompanyId'),
  };
  const task = {
    _id: schemaNamed('TaskId'),
    type: schemaNamed('TaskType'),
    title: text,
    message: text,
    priority: whole,
    dueDate: moment,
    assignedTo: schemaNamed('UserId'),
    contactId: schemaNamed('ContactId'),
    companyId: schemaNamed('CompanyId'),
    leadId: schemaNamed('LeadId'),
    campaignId: schemaNamed('CampaignId'),
    stepId: schemaNamed('StepId'),
    sequenceId: schemaNamed('SequenceId'),
    manual: flag,
    completedAt: moment,
    ended: { enum: ['done', 'ignored'] },
  };
  return closedRecord([], {
    teamId: text,
    owner: record(['userId', 'name', 'email', 'mailboxId'], {
      userId: schemaNamed('UserId'),
      name: text,
      email: text,
      mailboxId: text,
    }),
    campaigns: listOf(extendSchema('Campaign', ['sequenceId'], settings)),
    sequences: listOf(closedRecord(['_id', 'campaignId'], { ...sequence, ...places, steps: listOf(step) })),
    schedules: listOf(schemaNamed('Schedule')),
    leads: listOf(
      closedRecord(['_id', 'contactId', 'campaignId'], { ...lead, ...standing, variables: { type: 'object' } }),
    ),
    contacts: listOf(extendSchema('Contact', [], profiles)),
    contactLists: listOf(extendSchema('ContactList', [], { contactIds: listOf(schemaNamed('ContactId')) })),
    unsubscribes: listOf(extendSchema('UnsubscribedVariable', ['value'], {})),
    webhooks: listOf(
      extendSchema('Webhook', ['targetUrl'], {
        targetUrl: { type: 'string', pattern: '^https?://[^\\s/?#]' },
        secret: text,
      }),
    ),
    inboxLabels: listOf(schemaNamed('InboxLabel')),
    activities: listOf(schemaNamed('Activity')),
    companies: listOf(schemaNamed('Company')),
    companyLists: listOf(extendSchema('CompanyList', ['_id'], { companyIds: listOf(schemaNamed('CompanyId')) })),
    watchlists: listOf(extendSchema('WatchList', [], { crmListIds: listOf(text) })),
    signals: listOf(schemaNamed('Signal')),
    deliverabilityAlerts: listOf(schemaNamed('DeliverabilityAlert')),
    personas: listOf(schemaNamed('Persona')),
    savedSearches: listOf(extendSchema('SavedSearch', ['_id'], {})),
    waterfalls: listOf(extendSchema('Waterfall', ['id'], {})),
    calls: listOf(extendSchema('PhoneCall', [], { recordingUrl: text })),
    mailboxes: listOf(closedRecord(['id', 'email'], mailbox)),
    signature: schemaNamed('Signature'),
    senderExclusions: listOf(schemaNamed('SenderExclusion')),
    selfRecovery: { anyOf: [schemaNamed('RecoveryConfig'), { type: 'null' }] },
    tasks: listOf(closedRecord(['_id', 'type', 'assignedTo'], task)),
    fields: closedRecord([], { contact: listOf(schemaNamed('Field')), company: listOf(schemaNamed('Field')) }),
    variableNames: listOf(text),
  });
}
