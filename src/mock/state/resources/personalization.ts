import type { AbTestVariant, LeadStepPersonalizationUpdate } from '../../../../generated/api.ts';
import type { Handlers } from '../handlers.ts';
import type { Personalization, StoredStep } from '../model.ts';
import { refuse } from '../refusal.ts';
import type { Store } from '../Store.ts';
import { stepsOf } from '../tree.ts';

type Content = Personalization['content'];

const OF_EMAIL = ['subject', 'message', 'cc', 'plainText'] as const;
/** The fields that can be written for one lead, by type of the step. Other steps send no message. */
const FIELDS: Readonly<Record<string, readonly (keyof Content)[]>> = {
  email: OF_EMAIL,
  linkedinInvite: ['message', 'altMessage'],
  linkedinSend: ['message', 'altMessage', 'altMessagePremium'],
  sms: ['message'],
  whatsappMessage: ['message'],
};
/** Characters that LinkedIn takes in the note of an invitation. */
const MAX_NOTE_LENGTH = 300;

/** Messages that were written for one lead. */
export function personalization(store: Store): Handlers {
  const at = ({ stepId, ...place }: { campaignId: string; leadIdOrEmail: string; stepId: string }) => {
    const steps = stepsOf(store, store.campaign(place.campaignId));
    const lead = store.campaignLead(place);
    const step = steps.find(({ _id }) => _id === stepId) ?? refuse(404, 'step');
    if (!(step.type in FIELDS)) refuse(422, 'kind');
    if (store.activities.where('lead', lead._id).some((activity) => activity.stepId === stepId)) refuse(409, 'reached');
    return { lead, step };
  };
  return {
    'leads.updatePersonalization': ({ body = {}, ...place }) => {
      const { lead, step } = at(place);
      const before = lead.personalized?.[step._id];
      const variant = body.variant ?? before?.variant ?? (step.abTest === 'B' ? 'B' : 'A');
      checkVariant(step, variant);
      checkContent(step, body);
      const kept = before?.variant === variant ? before : undefined;
      const { variant: _, ...sent } = body;
      const written = {
        variant,
        emailTemplateId: kept?.emailTemplateId ?? store.newId('etp'),
        content: { ...contentOf(step, variant), ...kept?.content, ...sent },
      };
      lead.personalized = { ...lead.personalized, [step._id]: written };
      return { leadId: lead._id, stepId: step._id, ...written };
    },
    'leads.resetPersonalization': (place) => {
      const { lead, step } = at(place);
      const reset = lead.personalized?.[step._id] !== undefined;
      delete lead.personalized?.[step._id];
      return { reset };
    },
  };
}

function checkVariant({ variantB, abTest }: StoredStep, variant: AbTestVariant): void {
  const isDecided = abTest !== undefined && abTest !== true;
  if (isDecided ? variant !== abTest : variant === 'B' && !variantB) refuse(422, 'variant');
}

function checkContent({ type }: StoredStep, { variant, ...sent }: LeadStepPersonalizationUpdate): void {
  const fields: readonly string[] = FIELDS[type] ?? [];
  if (Object.keys(sent).some((name) => !fields.includes(name))) refuse(422, 'field');
  if (sent.message !== undefined && sent.message.trim() === '') refuse(422, 'empty');
  if (type === 'linkedinInvite' && (sent.altMessage?.length ?? 0) > MAX_NOTE_LENGTH) refuse(422, 'long');
}

/** What everybody else gets. */
function contentOf(step: StoredStep, variant: AbTestVariant): Content {
  const shared: StoredStep | StoredStep['variantB'] = variant === 'B' ? step.variantB : step;
  const values = Object.entries({ ...(step.type === 'email' && { cc: [] }), ...shared });
  return Object.fromEntries(values.filter(([name]) => FIELDS[step.type]?.some((field) => field === name)));
}
