import type { Activity } from '../../../../generated/api.ts';
import type { StoredLead, StoredStep } from '../model.ts';

/** What an activity tells of the message that it is about. */
export type MessageDetails = Pick<Activity, 'emailTemplateId' | 'sequenceTested' | 'relatedSentAt'>;

/** The template that a lead gets: the lead's own, or else the template of the step. While an A/B test runs, `draw` decides between the variants, and afterwards the winner is sent. */
export function messageFor(lead: StoredLead, step: StoredStep, draw: () => number): MessageDetails {
  const { emailTemplateId, variantB, abTest } = step;
  const written = lead.personalized?.[step._id];
  // A lead with a message of its own does not take part in the test.
  if (written) return { emailTemplateId: written.emailTemplateId };
  if (!variantB || abTest === undefined) return { emailTemplateId };
  const variant = abTest === true ? (draw() < 0.5 ? 'A' : 'B') : abTest;
  return {
    emailTemplateId: variant === 'B' ? variantB.emailTemplateBId : emailTemplateId,
    sequenceTested: variant,
  };
}

/** The message that a person reacts to: the first activity of the step is the one that sent it. */
export function messageBefore(activities: readonly Activity[], stepId: string): MessageDetails {
  const sent = activities.find((activity) => activity.stepId === stepId);
  return sent
    ? { emailTemplateId: sent.emailTemplateId, sequenceTested: sent.sequenceTested, relatedSentAt: sent.createdAt }
    : {};
}
