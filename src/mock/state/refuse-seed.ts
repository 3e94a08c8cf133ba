/** Most faults of a message. With a wrong column of a large file, every record has one. */
const MAX_SHOWN = 20;

/** Refuses a seed for its faults, if it has any. A single fault stands in the only line of the message, several below it. */
export function refuseSeed(faults: readonly string[]): void {
  if (faults.length === 0) return;
  if (faults.length === 1) throw new Error(`The seed is wrong: ${faults[0]}`);
  const shown = faults.slice(0, MAX_SHOWN);
  const rest = faults.length - shown.length;
  const end = rest === 0 ? [] : [`and ${rest} more`];
  throw new Error([`The seed is wrong in ${faults.length} places:`, ...shown, ...end].join('\n'));
}
