import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../support/run-script.ts';
import { correctGuide, type Fault, type Guide, readGuide, runFaults, SHARED_MOCK, typeFaults } from './check-guide.ts';
import { startMock } from './mock.ts';
import { loadModules } from './run-program.ts';
import { typeCheckAll } from './type-check.ts';

const FOLDER = 'src/docs/guides';

export interface Checked {
  guide: Guide;
  faults: Fault[];
  /** The text with what its code printed. */
  corrected: string;
}

/** README, AGENT-GUIDE and the guides in reading order. */
export function allGuides(): Guide[] {
  const names = readdirSync(join(ROOT, FOLDER)).filter((name) => /^\d+-.+\.md$/.test(name));
  const files = ['README.md', 'AGENT-GUIDE.md', ...names.sort().map((name) => `${FOLDER}/${name}`)];
  return files.map((file) => readGuide(file, readFileSync(join(ROOT, file), 'utf8')));
}

/** Compiles the samples of all guides and runs them, one after the other, against one mock. */
export async function checkGuides(guides: readonly Guide[]): Promise<Checked[]> {
  const messages = await typeCheckAll(guides.flatMap(({ programs }) => programs.map(({ source }) => source)));
  const modules = await loadModules();
  const mock = await startMock(SHARED_MOCK);
  const checked: Checked[] = [];
  try {
    for (const guide of guides) {
      const own = messages.splice(0, guide.programs.length);
      const faults = [...typeFaults(guide, own), ...(await runFaults(guide, mock, modules))];
      checked.push({ guide, faults, corrected: correctGuide(guide, faults) });
    }
  } finally {
    await mock.close();
  }
  return checked;
}
