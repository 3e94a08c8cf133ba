import { posix } from 'node:path';
import type { Api } from '../../document/api.ts';
import type { Page } from '../page.ts';
import { outsideCode } from '../routes.ts';
import { renderSources } from '../schema/sources.ts';
import type { Guide } from '../site/model.ts';
import { optionTable } from './option-table.ts';
import { statusClassTable } from './status-class-table.ts';
import { fillStepTypes } from './step-types.ts';

/** Stands in a guide where the sources of the document are listed. */
const SOURCES = '<!-- sources of the document -->';
/** Stands in a guide where the options of an interface are listed, and names the interface whose options are listed above. */
const OPTIONS = /<!-- options of (\w+)(?: below (\w+))? -->/g;

/** Stands in a guide where the error classes of the status codes are listed. */
const STATUS_CLASSES = '<!-- error classes by status -->';

/** A guide as a page. Its links, which are relative to the guide, become links from the root. */
export function guidePage(api: Api, { section, name, title, markdown, source }: Guide): Page {
  const route = `${section}/${name}`;
  const linked = outsideCode(markdown, (text) =>
    text.replaceAll(/\]\((\.{1,2}\/[^)\s#]+)(#[^)\s]*)?\)/g, (_, path: string, anchor = '') => {
      return `](${posix.join(`/${section}`, path)}${anchor})`;
    }),
  );
  return {
    section,
    route,
    title,
    description: firstSentence(markdown) ?? title,
    source,
    markdown: fillStepTypes(api, linked)
      .replace(SOURCES, () => renderSources(api))
      .replace(STATUS_CLASSES, statusClassTable)
      .replaceAll(OPTIONS, (_, name: string, above?: string) => optionTable(name, above)),
  };
}

function firstSentence(markdown: string): string | undefined {
  const paragraph = markdown.split(/\n{2,}/).find((block) => /^[A-Za-z`*]/.test(block));
  return paragraph
    ?.replaceAll(/\s+/g, ' ')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .match(/^.*?[.:](?= |$)/)?.[0]
    .replace(/:$/, '.');
}
