import type { Sample } from './blocks.ts';

/** The samples of a guide that belong together: one module, whose lines have the numbers they have in the guide. */
export interface Program {
  samples: Sample[];
  source: string;
}

/** Name of the function that a program calls when a block begins, with the line of the block. */
export const BEGIN = '__begin';

/** The modules of a guide: each block goes on with the one before it, but for those that say otherwise. */
export function programsOf(samples: readonly Sample[]): Program[] {
  const groups: Sample[][] = [];
  for (const sample of samples.filter(({ block }) => block.language === 'ts')) {
    const last = groups.at(-1);
    if (!last || sample.block.mode !== '' || mayNotGoOn(last)) groups.push([sample]);
    else last.push(sample);
  }
  return groups.map((group) => ({ samples: group, source: sourceOf(group) }));
}

/** After an error, or code that is not run, nothing is left to go on with. */
function mayNotGoOn(group: readonly Sample[]): boolean {
  return group.some(({ block }) => block.mode !== '' && block.mode !== 'fresh');
}

function sourceOf(samples: readonly Sample[]): string {
  const lines: string[] = [];
  for (const { block } of samples) {
    // The fence gives its line to the call, and the code stays on the lines it has in the guide.
    lines[block.line - 1] = `await ${BEGIN}(${block.line});`;
    block.code.forEach((text, index) => {
      lines[block.line + index] = text;
    });
  }
  return Array.from(lines, (text) => text ?? '').join('\n');
}
