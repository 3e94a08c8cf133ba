/** The server that a sample calls. */
export interface Target {
  name: 'mock' | 'lemlist';
  /** Where the API is. */
  url: string;
}

/** Where `npx lemlist-openapi mock` serves the API. Any key works there. */
export const MOCK: Target = { name: 'mock', url: 'http://127.0.0.1:4010/api' };

/** lemlist itself. The samples read the key from this variable. */
export const LEMLIST: Target = { name: 'lemlist', url: 'https://api.lemlist.com/api' };

export const KEY_VARIABLE = 'LEMLIST_API_KEY';

/** What the samples send as the key to a mock. */
export const MOCK_KEY = 'any-key';

/** lemlist's front server refuses the default of some libraries. */
export const USER_AGENT = 'my-program/1.0';
