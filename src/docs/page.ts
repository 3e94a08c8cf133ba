/** What a page is about. The sidebar and `llms.txt` group pages by it. */
type Section = 'home' | 'guides' | 'decisions' | 'lists' | 'namespaces' | 'operations' | 'events' | 'schemas';

/** A page of the site before it is rendered. Its links are from the root, such as `/schemas/StepUpdate.md`. */
export interface Page {
  section: Section;
  /** Path without extension, such as `reference/sequences/update-step`. */
  route: string;
  title: string;
  /** One sentence, for `llms.txt` and search engines. */
  description: string;
  /** Markdown, with the marks of `marks.ts`. */
  markdown: string;
  /** Method of an operation, which lists show beside its title. */
  method?: string;
  /** Set for an operation that is replaced by another. A search finds it last. */
  deprecated?: boolean;
  /** Set for operations and for the lists of their namespaces. */
  namespace?: string;
  /** The file of the repository that the page is made of, if it is one file. */
  source?: string;
  /** Names of what the page is about, by which a search finds it first. */
  names?: readonly string[];
  /** Further front matter for VitePress. */
  frontmatter?: Readonly<Record<string, unknown>>;
}
