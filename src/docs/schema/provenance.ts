import type { Api } from '../../document/api.ts';
import { readProvenance } from '../../document/provenance.ts';
import { schemaName } from '../../document/references.ts';
import { badge } from '../badge.ts';
import { linkTo } from '../routes.ts';
import { sourceAnchor, sourceInWords } from './sources.ts';

const GUIDE = 'guides/confidence';

/** How sure something is and where it is known from, as a badge: `*Observed: recordings by Nango, 2026-10-01*`. */
export function provenanceBadge(api: Api, text: string | undefined): string {
  const { source } = readProvenance(text) ?? {};
  const kind = kindOf(text);
  if (!source) return badge(linkTo(kind, GUIDE, 'levels-of-confidence'));
  return badge(linkTo(`${kind}: ${sourceInWords(api, source)}`, GUIDE, sourceAnchor(source)));
}

/** The first word of the badge. */
export function kindOf(text: string | undefined): string {
  const { confidence = 'published' } = readProvenance(text) ?? {};
  return confidence.charAt(0).toUpperCase() + confidence.slice(1);
}

/** Where a schema is referred to. */
interface Reference {
  /** The schema that refers to it; nothing for an operation or a webhook. */
  from?: string;
  /** What is said of the part that has the reference. */
  provenance?: string;
}

/**
 * What `x-provenance` says of each named schema. A schema without it is as sure as what refers to it, and published if
 * anything published does: such a schema is not in the map.
 */
export function provenanceOfSchemas(api: Api): Map<string, string[]> {
  const { schemas } = api.document.components;
  const references = referencesIn(api);
  const found = new Map<string, string[]>();
  for (const name of Object.keys(schemas)) {
    const all = provenanceOf(name, new Set());
    if (all.size > 0 && !all.has(undefined)) found.set(name, [...(all as Set<string>)]);
  }
  return found;

  function provenanceOf(name: string, above: ReadonlySet<string>): Set<string | undefined> {
    const own = schemas[name]?.['x-provenance'];
    if (own) return new Set([own]);
    const around = new Set([...above, name]);
    const others = (references.get(name) ?? []).filter(({ from = '' }) => !around.has(from));
    return new Set(
      others.flatMap(({ from, provenance }) => (provenance || !from ? [provenance] : [...provenanceOf(from, around)])),
    );
  }
}

/** Every reference to a named schema. */
function referencesIn(api: Api): Map<string, Reference[]> {
  const found = new Map<string, Reference[]>();
  const walk = (part: unknown, reference: Reference): void => {
    if (typeof part !== 'object' || part === null) return;
    const { $ref, 'x-provenance': own } = part as { $ref?: string; 'x-provenance'?: string };
    const here = own ? { ...reference, provenance: own } : reference;
    const name = schemaName($ref);
    if (name) found.set(name, [...(found.get(name) ?? []), here]);
    else if ($ref) walk(api.resolve(part), here);
    for (const [key, inner] of Object.entries(part)) if (key !== 'examples') walk(inner, here);
  };
  for (const { source, path, provenance } of api.operations) {
    walk([source, api.document.paths[path]?.parameters], { ...(provenance && { provenance }) });
  }
  for (const webhook of api.webhooks) walk(webhook.content, {});
  for (const [from, schema] of Object.entries(api.document.components.schemas)) walk(schema, { from });
  return found;
}
