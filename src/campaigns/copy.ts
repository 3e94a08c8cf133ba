import type { FileStep } from './campaign-file.ts';
import { parseFile } from './parse.ts';
import { renderFile } from './render.ts';

/** The text of a file for a new campaign with the same steps: without ids, under another name. */
export function copyOf(text: string, name: string): string {
  const parsed = parseFile(text);
  const { file } = parsed;
  delete file.campaign;
  file.name = name;
  forgetIds(file.steps);
  return renderFile(file, parsed);
}

function forgetIds(steps: readonly FileStep[]): void {
  for (const step of steps) {
    delete step.id;
    for (const branch of step.branches ?? []) {
      delete branch.id;
      forgetIds(branch.steps ?? []);
    }
  }
}
