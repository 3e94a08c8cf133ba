import type { StoredLead } from '../model.ts';

/** Conditions on the data of a person, each with the variable that must be set. */
const KNOWN: Readonly<Record<string, string>> = {
  hasEmailAddress: 'email',
  hasLinkedinUrl: 'linkedinUrl',
  hasPhoneNumber: 'phone',
};
/** Conditions that are true once something has happened. */
const HAPPENED = new Set([
  'emailsOpened',
  'emailsClicked',
  'emailsUnsubscribed',
  'meetingBooked',
  'linkedinInviteAccepted',
  'linkedinOpened',
  'aircallDone',
]);

/**
 * Whether a lead meets a condition now. `draw` decides what the mock cannot know, such as a score. It gives the same number for the same
 * lead and step.
 */
export function isMet(
  key: string,
  { variables }: StoredLead,
  hasHappened: (type: string) => boolean,
  draw: () => number,
): boolean {
  const variable = KNOWN[key];
  if (variable !== undefined) return variables[variable] !== undefined && variables[variable] !== '';
  return HAPPENED.has(key) ? hasHappened(key) : draw() < 0.5;
}

/** Whether a condition may still become true. Other conditions are decided immediately. */
export function mayHappen(key: string): boolean {
  return HAPPENED.has(key);
}
