import { describe } from '../call/path.ts';

/** HTTP Basic with an empty user name and the key as password, in standard base64: lemlist knows no other form. */
export function authorization(apiKey: string): string {
  return `Basic ${btoa(`:${apiKey}`)}`;
}

/** Refuses what cannot be a key, before anything is sent. The message never holds the key. */
export function checkApiKey(apiKey: unknown): string {
  if (typeof apiKey !== 'string' || apiKey === '') {
    throw new TypeError(
      `\`apiKey\` must be a non-empty string, got ${describe(apiKey)}. Pass it to \`new Lemlist({ apiKey })\` or set LEMLIST_API_KEY`,
    );
  }
  if (!/^[\x21-\x7e]+$/.test(apiKey)) {
    throw new TypeError(
      '`apiKey` must be printable ASCII without spaces; look for a line break or quotes copied along',
    );
  }
  return apiKey;
}
