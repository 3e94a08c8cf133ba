import type { Api } from '../../document/api.ts';
import type { Source } from '../../document/document.ts';
import { blocks, code, prose, sentence } from '../markdown.ts';
import { marks } from '../marks.ts';
import { slug } from '../site/links.ts';

/** Nobody reads a commit, which a link leads to. */
const COMMIT = /^[0-9a-f]{7,40}$/;

/** A source and its edition, as readers know it: `recordings by Nango, 2026-10-01` for `nango 2026-10-01`. */
export function sourceInWords(api: Api, text: string): string {
  const { source, edition } = readSource(api, text);
  return COMMIT.test(edition) ? source.name : `${source.name}, ${edition}`;
}

/** The anchor of an edition in the list of sources. */
export function sourceAnchor(text: string): string {
  return slug(text);
}

/** Every source of the document, what it is, and its editions. */
export function renderSources(api: Api): string {
  const editions = [
    ...new Set(
      [...JSON.stringify(api.document).matchAll(/"x-provenance":"\w+: ([^"]+)"/g)].map(([, text = '']) => text),
    ),
  ];
  const sources = Object.entries(api.document['x-sources'] ?? {}).map(([name, { name: title, description, url }]) => {
    const own = editions.filter((text) => text.startsWith(`${name} `)).sort();
    const lines = own.map((text) => {
      const { edition } = readSource(api, text);
      const link = url?.replace('{edition}', edition);
      return `${link ? `[${code(edition)}](${link})` : code(edition)} {#${sourceAnchor(text)}}`;
    });
    return blocks(
      `### ${sentence(title).replace(/\.$/, '')} {#source-${name}}`,
      `In the document: ${code(name)}. ${sentence(prose(description))}`,
      marks.values(lines),
    );
  });
  // A badge leads here.
  return marks.common(blocks(...sources));
}

/** @throws {Error} if the document does not say what the source is */
function readSource(api: Api, text: string): { source: Source; edition: string } {
  const [name = '', edition = ''] = text.split(' ');
  const source = api.document['x-sources']?.[name];
  if (!source) throw new Error(`openapi/openapi.yaml has no source ${name} in x-sources`);
  return { source, edition };
}
