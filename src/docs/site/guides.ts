import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Guide } from './model.ts';

/** The guides in reading order, then the changelog. */
export async function readGuides(root: string): Promise<Guide[]> {
  const folder = 'src/docs/guides';
  const names = (await readdir(join(root, folder)).catch(() => [])).filter((name) => /^\d+-.+\.md$/.test(name)).sort();
  const guides = await Promise.all(
    names.map(async (file) =>
      guideOf(file.replace(/^\d+-|\.md$/g, ''), await readFile(join(root, folder, file), 'utf8'), `${folder}/${file}`),
    ),
  );
  if (guides.some(({ name }) => name === 'changelog')) return guides;
  return [...guides, guideOf('changelog', await readFile(join(root, 'CHANGELOG.md'), 'utf8'), 'CHANGELOG.md')];
}

function guideOf(name: string, text: string, source: string): Guide {
  const title = text.match(/^# (.+)$/m)?.[1];
  if (!title) throw new Error(`${source} needs a heading of the first level, which becomes its title`);
  return { name, title, markdown: withoutInstructions(text.trim()), source };
}

/** Without the words after the language of a block: they are for the program that runs the block. */
function withoutInstructions(markdown: string): string {
  return markdown.replaceAll(/^(\s*`{3,}\w+)[ \t]+\S.*$/gm, '$1');
}
