import type { StoredLead } from './model.ts';

/** Whether an id or an email address names a lead. */
export function isLeadNamed({ _id, variables }: StoredLead, idOrEmail: string): boolean {
  return _id === idOrEmail || (typeof variables.email === 'string' && isSameEmail(variables.email, idOrEmail));
}

/** Whether two email addresses are one mailbox. */
export function isSameEmail(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
