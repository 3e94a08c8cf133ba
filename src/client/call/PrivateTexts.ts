import { foldedForms } from './letters.ts';

/**
 * Words of lemlist's texts that say nothing about a person. Where somebody calls a campaign "Campaign", `Campaign not found` must stay
 * readable.
 */
const WORDS_OF_THE_API: ReadonlySet<string> = new Set(
  'lead leads campaign campaigns sequence step contact company user team webhook schedule task list email linkedin phone sms whatsapp message json csv test not found'.split(
    ' ',
  ),
);

/** Texts that no message of a call may hold. */
export class PrivateTexts {
  /** The key and the header made of it. */
  readonly secrets: readonly string[];
  readonly #sent: unknown;
  #texts: ReadonlySet<string> | undefined;
  #forms: readonly string[] | undefined;

  /** @param sent what the caller sent: servers and `fetch` functions quote it in their errors */
  constructor(secrets: readonly string[], sent: unknown) {
    this.secrets = secrets;
    this.#sent = sent;
  }

  /** The letters of these texts. Found once per call, since a body can be large. */
  get forms(): readonly string[] {
    this.#forms ??= [...this.secrets, ...this.#all].flatMap((text) => [...foldedForms(text)]);
    return this.#forms;
  }

  /** Whether the caller sent this very text. */
  has(text: string): boolean {
    return this.#all.has(text);
  }

  get #all(): ReadonlySet<string> {
    this.#texts ??= new Set(textsIn(this.#sent));
    return this.#texts;
  }
}

/** The texts that a caller wrote: values and keys, except for ids of lemlist, types, words of the API, and names of fields. */
function textsIn(sent: unknown): string[] {
  const texts: string[] = [];
  const todo: unknown[] = [sent];
  for (let value = todo.pop(); value !== undefined || todo.length > 0; value = todo.pop()) {
    if (typeof value === 'string') {
      const isOfTheApi = /^[a-z]{3}_[A-Za-z0-9]{1,30}$/.test(value) || WORDS_OF_THE_API.has(value.toLowerCase());
      if (!isOfTheApi) texts.push(value);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        // The places in a list are nobody's words: 101 items would hide the 100 of a limit.
        if (!Array.isArray(value) && !/^[A-Za-z_]{1,40}$/.test(key)) texts.push(key);
        if (key !== 'type') todo.push(inner);
      }
    }
  }
  return texts;
}
