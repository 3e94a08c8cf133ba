/** Where Git has marked the first conflict of a text. */
export function gitConflict(text: string): number | undefined {
  const begin = text.search(/^<{7}(?: |\r?$)/m);
  return begin >= 0 && /^>{7}(?: |\r?$)/m.test(text) ? begin : undefined;
}
