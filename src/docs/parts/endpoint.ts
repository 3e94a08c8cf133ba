import type { Operation } from '../../document/api.ts';
import { joinWords } from '../../document/words.ts';
import { LABELS } from '../known-words.ts';
import { blocks, code } from '../markdown.ts';
import { marks } from '../marks.ts';
import type { Model } from '../site/model.ts';
import { guideLink } from './guide-link.ts';

/** Method and URL of an operation, and the headers of a request for readers who do not use the client. */
export function renderEndpoint(model: Model, { method, path, body }: Operation): string {
  const [server] = model.api.document.servers ?? [];
  if (!server) throw new Error('The document has no server, so no page can show the URL of an operation');
  const [mediaType] = Object.keys(body?.content ?? {});
  const authorization = code('Authorization: Basic …');
  const headers = [
    guideLink(model, 'authentication', authorization) ?? authorization,
    ...(mediaType ? [code(`Content-Type: ${mediaType}`)] : []),
  ];
  return blocks(
    marks.endpoint(method, `**${method}** ${code(server.url + path)}`),
    // Every page has the same headers: in a search, they would only hide what an operation is about.
    marks.common(`${LABELS.headers}: ${joinWords(headers, 'and')}.`),
  );
}
