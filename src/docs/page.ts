/** A page of the site before it is rendered. Its links are from the root, such as `/schemas/StepUpdate.md`. */
export interface Page {
  /** Address without extension, such as `reference/sequences/update-step`. */
  route: string;
  title: string;
  /** One sentence, for `llms.txt` and search engines. */
  description: string;
  /** Markdown, with the marks of `marks.ts` around what only the site shows. */
  markdown: string;
  /** The file of the repository that the page is made of, where it is one file. */
  source?: string;
  /** What VitePress is told about the page beside that. */
  frontmatter?: Readonly<Record<string, unknown>>;
}
