/**
 * The one that a person meant who wrote it with other capitals, spaces, hyphens or underscores: `delay_type` or `Delaytype` for
 * `delayType`. Only then can what was written be shown in its place without showing data.
 */
export function meant(written: unknown, choices: readonly unknown[]): string | undefined {
  if (typeof written !== 'string' || written.length > LONGEST) return undefined;
  const letters = lettersOf(written);
  return choices.find((choice): choice is string => typeof choice === 'string' && lettersOf(choice) === letters);
}

/** No name of the document is nearly as long. */
const LONGEST = 100;

function lettersOf(text: string): string {
  return text.replace(/[\s_-]/g, '').toLowerCase();
}
