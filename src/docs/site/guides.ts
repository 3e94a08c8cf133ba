import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Guide } from './model.ts';

/** The guides in reading order, and the changelog behind them. */
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
  if (!title) throw new Error(`${source} has no heading of the first level, which would be its title`);
  return { name, title, markdown: withoutInstructions(text.trim()), source };
}

/** What stands behind the language of a block is for the program that runs it. */
function withoutInstructions(markdown: string): string {
  return markdown.replaceAll(/^(\s*`{3,}\w+)[ \t]+\S.*$/gm, '$1');
}
