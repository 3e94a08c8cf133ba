/** The name of a person, out of the fields of a contact. */
export function fullName({ firstName = '', lastName = '' }: Record<string, unknown>): string {
  return `${firstName} ${lastName}`.trim();
}
