import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCampaignCommand } from '../../../src/cli/campaigns/main.ts';
import type { CampaignCommand } from '../../../src/cli/campaigns/names.ts';

/** A folder of its own in which the commands of a guide read and write files. */
export interface CommandFolder {
  /** Runs a command of campaigns as files, and returns what it printed. Exit codes are shown by what is printed. */
  run(name: CampaignCommand, args: readonly string[]): Promise<string>;
  /** The text of a file. */
  cat(path: string): string;
  remove(): void;
}

export function commandFolder(): CommandFolder {
  const folder = mkdtempSync(join(tmpdir(), 'lemlist-openapi-guide-'));
  return {
    async run(name, args) {
      const lines: string[] = [];
      const before = process.cwd();
      process.chdir(folder);
      try {
        await runCampaignCommand(name, [...args], (line) => lines.push(line));
      } finally {
        process.chdir(before);
      }
      return lines.join('\n');
    },
    cat: (path) => readFileSync(join(folder, path), 'utf8').trimEnd(),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
