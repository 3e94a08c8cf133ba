import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Guide } from './model.ts';

/** The guides in reading order, the changelog, then the notes on decisions. */
export async function readGuides(root: string): Promise<Guide[]> {
  const guides = await readTexts(root, 'guides');
  const changelog = guideOf('guides', 'changelog', await readFile(join(root, 'CHANGELOG.md'), 'utf8'), 'CHANGELOG.md');
  return [...guides, changelog, ...(await readTexts(root, 'decisions'))];
}

async function readTexts(root: string, section: Guide['section']): Promise<Guide[]> {
  const folder = `src/docs/${section}`;
  const names = (await readdir(join(root, folder)).catch(() => [])).filter((name) => /^\d+-.+\.md$/.test(name)).sort();
  return Promise.all(
    names.map(async (file) =>
      guideOf(
        section,
        file.replace(/^\d+-|\.md$/g, ''),
        await readFile(join(root, folder, file), 'utf8'),
        `${folder}/${file}`,
      ),
    ),
  );
}

function guideOf(section: Guide['section'], name: string, text: string, source: string): Guide {
  const title = text.match(/^# (.+)$/m)?.[1];
  if (!title) throw new Error(`${source} needs a heading of the first level, which becomes its title`);
  return { section, name, title, markdown: withoutInstructions(text.trim()), source };
}

/** Without the words after the language of a block: they are for the program that runs the block. */
function withoutInstructions(markdown: string): string {
  return markdown.replaceAll(/^(\s*`{3,}\w+)[ \t]+\S.*$/gm, '$1');
}
