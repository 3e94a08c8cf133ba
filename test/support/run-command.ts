import { vi } from 'vitest';
import { type Command, exitCodeOf } from '../../src/codegen/command.ts';

/** Runs a command of `src/codegen` in this process, which saves the start of another one. */
export async function run(command: Command, args: string[]): Promise<{ code: number; output: string }> {
  const lines: string[] = [];
  const print = (line: string): void => void lines.push(line);
  const spies = [
    vi.spyOn(console, 'log').mockImplementation(print),
    vi.spyOn(console, 'error').mockImplementation(print),
  ];
  try {
    return { code: await exitCodeOf(command, args), output: `${lines.join('\n')}\n` };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
