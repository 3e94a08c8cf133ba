import { prose } from '../../src/docs/markdown.ts';
import type { Operation } from '../../src/document/api.ts';

/** Markdown with the texts of its links in place of the links. */
export function withoutLinks(markdown: string): string {
  return markdown.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1');
}

/** The advice in the error examples of an operation. */
export function advices({ responses }: Operation): string[] {
  const contents = Object.values(responses).flatMap(({ content = {} }) => Object.values(content));
  const examples = contents.flatMap(({ examples = {} }) => Object.values(examples));
  return examples.flatMap(({ description }) => (description === undefined ? [] : [prose(description)]));
}
