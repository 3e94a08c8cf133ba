import type { Sample } from './blocks.ts';

/** The samples of a guide that form one module. Its line numbers are those of the guide. */
export interface Program {
  samples: Sample[];
  source: string;
}

/** The function that a program calls at the beginning of each block, with the line of the block. */
export const BEGIN = '__begin';

/** The modules of a guide. Each block continues the one before it, unless it says otherwise. */
export function programsOf(samples: readonly Sample[]): Program[] {
  const groups: Sample[][] = [];
  for (const sample of samples.filter(({ block }) => block.language === 'ts')) {
    const last = groups.at(-1);
    if (!last || sample.block.mode !== '' || mustEnd(last)) groups.push([sample]);
    else last.push(sample);
  }
  return groups.map((group) => ({ samples: group, source: sourceOf(group) }));
}

/** No block can continue after an error or after code that is not run. */
function mustEnd(group: readonly Sample[]): boolean {
  return group.some(({ block }) => block.mode !== '' && block.mode !== 'fresh');
}

function sourceOf(samples: readonly Sample[]): string {
  const lines: string[] = [];
  for (const { block } of samples) {
    // The call takes the line of the fence, so that the code keeps its line numbers.
    lines[block.line - 1] = `await ${BEGIN}(${block.line});`;
    block.code.forEach((text, index) => {
      lines[block.line + index] = text;
    });
  }
  return Array.from(lines, (text) => text ?? '').join('\n');
}
