// Written by `npm run generate` from openapi/. Do not edit.
/** How many requests lemlist allows each key in any window of `windowMs` milliseconds. */
export const RATE_LIMIT = {"requests":20,"windowMs":2000} as const;

/** What to do about an error, by status code. */
export const STATUS_ADVICE: Readonly<Record<number, string>> = {
  "400": "Compare the request with the limits of the operation.",
  "401": "Check the API key: it is the password of HTTP Basic, after an empty user name, and is not revoked.",
  "402": "The plan of the team does not include this, or its credits are used up. A retry does not help.",
  "403": "The owner of the API key is blocked or may not do this. If the response is a web page, lemlist's proxy took the program for a bot. Send another `User-Agent`.",
  "404": "Check the ids, and that they belong to the team of the API key.",
  "405": "Check the method and the path.",
  "409": "Change what the text of the error names, then send the request again.",
  "413": "Send a smaller body. If it has or names files, use smaller ones.",
  "415": "Send the content type that the operation takes. If the body has or names files, use the allowed types.",
  "422": "This type of step, lead or campaign does not allow it. Choose another one.",
  "429": "More than 20 requests in 2 seconds were sent with this key, by this process or another."
};

/** URL of the docs site, with a slash at the end. */
export const DOCS_URL = 'https://lemlist-openapi.github.io/lemlist-openapi/';
