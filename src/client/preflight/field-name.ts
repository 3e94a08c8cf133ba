/** Names of fields are words. Any other text in their place may be data, such as an email address or a key. */
export function isFieldName(token: string): boolean {
  return /^(?:[\p{L}_]{1,40}\d{0,3}|\d{1,6})$/u.test(token);
}
