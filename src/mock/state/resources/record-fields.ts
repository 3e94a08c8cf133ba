import type { StoredCompany, StoredContact } from '../model.ts';

/** The fields of a contact or a company that were sent. Empty values are ignored, so that nothing is cleared. */
export function sentFields(sent: object, noFields: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(sent).filter(([name, value]) => !noFields.includes(name) && value !== ''));
}

/** Whether a field of a contact or a company was rejected for this reason. */
export function isRejected({ fieldRejections }: StoredContact | StoredCompany, wanted: string): boolean {
  return fieldRejections?.some(({ reason }) => reason === wanted) === true;
}
