// @ts-check
import { follow } from './follow.js';

/** @import { Context, Located } from './redocly.d.ts' */

/**
 * Every media type that an operation sends or responds with, with a name to report it by, such as `GET /campaigns, 200 application/json`.
 * Those of the request body have no `status`.
 *
 * @param {Context} context
 * @param {Located & { name: string }} operation
 * @returns {Generator<Located & { name: string, status?: string }>}
 */
export function* mediaTypes(context, { node, location, name }) {
  const body = follow(context, node.requestBody, location.child('requestBody'));
  if (body) yield* content(context, body, `${name}, request body`);

  const responses = follow(context, node.responses, location.child('responses'));
  for (const [status, raw] of Object.entries(responses?.node ?? {})) {
    const response = responses && follow(context, raw, responses.location.child(status));
    if (!response) continue;
    for (const media of content(context, response, `${name}, ${status}`)) yield { ...media, status };
  }
}

/**
 * @param {Context} context
 * @param {Located} holder
 * @param {string} name
 * @returns {Generator<Located & { name: string }>}
 */
function* content(context, { node, location }, name) {
  for (const [type, raw] of Object.entries(node.content ?? {})) {
    const media = follow(context, raw, location.child(['content', type]));
    if (media) yield { ...media, name: `${name} ${type}` };
  }
}
