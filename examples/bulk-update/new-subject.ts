import type { Step, StepUpdate } from '../../src/index.ts';

/** The update that a step needs, or nothing. A step that has been updated needs none. */
export function newSubject(step: Step): StepUpdate | undefined {
  if (step.type !== 'email' || !step.subject?.includes('Quick question')) return undefined;
  return { type: 'email', subject: step.subject.replace('Quick question', '{{firstName}}, one more thing'), delay: 3 };
}
