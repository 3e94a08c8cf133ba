import type { Schema } from '../../document/document.ts';

// The schema of seeds. Its parts come from the document; only what no response shows is described here.

/** The name of the document in the references of the schema. */
export const DOCUMENT = 'document';

const text: Schema = { type: 'string' };
const flag: Schema = { type: 'boolean' };
const whole: Schema = { type: 'integer', minimum: 0 };
const moment: Schema = { type: 'string', format: 'date-time' };

function named(name: string): Schema {
  return { $ref: `${DOCUMENT}#/components/schemas/${name}` };
}

function listOf(items: Schema): Schema {
  return { type: 'array', items };
}

function record(required: string[], properties: Record<string, Schema>): Schema {
  return { type: 'object', required, properties };
}

/** An object without other fields: a misspelt field would be lost silently. */
function closed(required: string[], properties: Record<string, Schema>): Schema {
  return { ...record(required, properties), additionalProperties: false };
}

/** A schema of the document with more fields. */
function extended(name: string, required: string[], properties: Record<string, Schema>): Schema {
  return { allOf: [named(name), record(required, properties)] };
}

/** The schema of a seed file. Its references lead into the document under the name `DOCUMENT`. */
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
  // Responses have these; here they follow from the branches.
  const places = { level: true, conditionalStepIndex: true } as unknown as Record<string, Schema>;
  const senderExclusions = listOf(named('SenderExclusion'));
  const settings = {
    senderExclusions,
    signalTrigger: named('CampaignSignalTrigger'),
    companyId: named('CompanyId'),
    state: { enum: ['running', 'paused'] },
    launched: flag,
    archived: flag,
    autoReview: flag,
  };
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
    skippedSteps: listOf(named('StepId')),
    personalized: {
      type: 'object',
      additionalProperties: closed(['variant', 'emailTemplateId', 'content'], {
        variant: named('AbTestVariant'),
        emailTemplateId: named('TemplateId'),
        content: named('LeadStepContent'),
      }),
    },
    position: closed(['sequenceId', 'index', 'dueAt'], {
      sequenceId: named('SequenceId'),
      index: whole,
      dueAt: moment,
    }),
    reactions: listOf(
      closed(['type', 'at', 'stepId', 'ends'], { type: text, at: moment, stepId: named('StepId'), ends: flag }),
    ),
  };
  const mailbox = {
    id: text,
    email: text,
    provider: text,
    dailyEmailLimit: whole,
    warmUp: named('LemwarmSettings'),
    warmUpError: named('LemwarmError'),
  };
  const profiles = {
    linkedinUrl: text,
    linkedinUrlSalesNav: text,
    additionalEmails: listOf(text),
    companyId: named('CompanyId'),
  };
  const task = {
    _id: named('TaskId'),
    type: named('TaskType'),
    title: text,
    message: text,
    priority: whole,
    dueDate: moment,
    assignedTo: named('UserId'),
    contactId: named('ContactId'),
    companyId: named('CompanyId'),
    leadId: named('LeadId'),
    campaignId: named('CampaignId'),
    stepId: named('StepId'),
    sequenceId: named('SequenceId'),
    manual: flag,
    completedAt: moment,
    ended: { enum: ['done', 'ignored'] },
  };
  return closed([], {
    teamId: text,
    owner: record(['userId', 'name', 'email', 'mailboxId'], {
      userId: named('UserId'),
      name: text,
      email: text,
      mailboxId: text,
    }),
    campaigns: listOf(extended('Campaign', ['sequenceId'], settings)),
    sequences: listOf(closed(['_id', 'campaignId'], { ...sequence, ...places, steps: listOf(step) })),
    schedules: listOf(named('Schedule')),
    leads: listOf(closed(['_id', 'contactId', 'campaignId'], { ...lead, ...standing, variables: { type: 'object' } })),
    contacts: listOf(extended('Contact', [], profiles)),
    contactLists: listOf(extended('ContactList', [], { contactIds: listOf(named('ContactId')) })),
    unsubscribes: listOf(extended('UnsubscribedVariable', ['value'], {})),
    webhooks: listOf(
      extended('Webhook', ['targetUrl'], {
        targetUrl: { type: 'string', pattern: '^https?://[^\\s/?#]' },
        secret: text,
      }),
    ),
    inboxLabels: listOf(named('InboxLabel')),
    activities: listOf(named('Activity')),
    companies: listOf(named('Company')),
    companyLists: listOf(extended('CompanyList', ['_id'], { companyIds: listOf(named('CompanyId')) })),
    watchlists: listOf(extended('WatchList', [], { crmListIds: listOf(text) })),
    signals: listOf(named('Signal')),
    deliverabilityAlerts: listOf(named('DeliverabilityAlert')),
    personas: listOf(named('Persona')),
    savedSearches: listOf(extended('SavedSearch', ['_id'], {})),
    waterfalls: listOf(extended('Waterfall', ['id'], {})),
    calls: listOf(extended('PhoneCall', [], { recordingUrl: text })),
    mailboxes: listOf(closed(['id', 'email'], mailbox)),
    signature: named('Signature'),
    senderExclusions: listOf(named('SenderExclusion')),
    selfRecovery: { anyOf: [named('RecoveryConfig'), { type: 'null' }] },
    tasks: listOf(closed(['_id', 'type', 'assignedTo'], task)),
    fields: closed([], { contact: listOf(named('Field')), company: listOf(named('Field')) }),
    variableNames: listOf(text),
  });
}
