import type { Operation } from '../../document/api.ts';
import { joinWords } from '../../document/words.ts';
import { code } from '../markdown.ts';
import { marks } from '../marks.ts';
import { linkTo } from '../routes.ts';
import type { Model } from '../site/model.ts';

/** The full URL of an operation and the headers of a request, for readers who do not use the client. */
export function renderFullUrl({ api, guides }: Model, { path, body }: Operation): string {
  const [server] = api.document.servers ?? [];
  if (!server) throw new Error('The document has no server, so no page can show the URL of an operation');
  const [mediaType] = Object.keys(body?.content ?? {});
  const headers = ['Authorization: Basic …', mediaType && `Content-Type: ${mediaType}`].filter(
    (line) => line !== undefined,
  );
  const guide = guides.find(({ name }) => name === 'authentication');
  const help = guide && `${linkTo(guide.title, `guides/${guide.name}`)} says how to send the API key.`;
  // Every page has the same host: in a search, it would only hide what a path is about.
  return marks.common(
    [`URL: ${code(server.url + path)}. Headers: ${joinWords(headers.map(code), 'and')}.`, help]
      .filter(Boolean)
      .join(' '),
  );
}
