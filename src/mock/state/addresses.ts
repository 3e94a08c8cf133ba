import type { StoredLead } from './model.ts';

/** Whether a lead goes by an id or an address. */
export function isCalled({ _id, variables }: StoredLead, idOrEmail: string): boolean {
  return _id === idOrEmail || (typeof variables.email === 'string' && sameAddress(variables.email, idOrEmail));
}

/** Whether two addresses are one mailbox. */
export function sameAddress(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
