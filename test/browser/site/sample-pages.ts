export const UPDATE = 'reference/sequences/update-step';

/** One of each sort of page, and those with the widest tables. */
export const SAMPLE = [
  '',
  'guides/quick-start',
  'guides/step-types',
  'guides/errors',
  'reference/',
  'reference/errors',
  UPDATE,
  'reference/sequences/add-step',
  'reference/campaigns/list',
  'schemas/',
  'schemas/StepUpdate',
  'schemas/EmailStepUpdate',
  'webhooks/',
  'webhooks/email-event',
];
