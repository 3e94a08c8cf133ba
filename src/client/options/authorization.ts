import { describe } from './checks.ts';

/** HTTP Basic with an empty user name and the key as password, in standard base64. lemlist accepts no other form. */
export function authorization(apiKey: string): string {
  return `Basic ${btoa(`:${apiKey}`)}`;
}

/** Refuses a value that cannot be a key before anything is sent. The message never holds the value. */
export function checkApiKey(apiKey: unknown, name = 'apiKey'): string {
  if (typeof apiKey !== 'string' || apiKey === '') {
    throw new TypeError(
      `\`apiKey\` must be a non-empty string, got ${describe(apiKey)}. Pass it to \`new Lemlist({ apiKey })\` or set LEMLIST_API_KEY`,
    );
  }
  if (!/^[\x21-\x7e]+$/.test(apiKey)) {
    throw new TypeError(
      `\`${name}\` must be printable ASCII without spaces; check it for a line break or for curly quotes`,
    );
  }
  // An env file of Docker keeps the quotes of a value.
  if (/^(["'`]).*\1$/.test(apiKey)) {
    throw new TypeError(
      `\`${name}\` must be the key without quotes around it; remove the first and the last character`,
    );
  }
  return apiKey;
}
