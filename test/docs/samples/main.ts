import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../support/run-script.ts';
import { describeFault } from './check-guide.ts';
import { allGuides, checkGuides } from './check-guides.ts';

const isUpdate = process.argv.includes('--update');
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const guides = allGuides().filter(({ file }) => wanted.length === 0 || wanted.some((name) => file.includes(name)));

let count = 0;
for (const { guide, faults, corrected } of await checkGuides(guides)) {
  if (isUpdate) writeFileSync(join(ROOT, guide.file), corrected);
  const left = faults.filter(({ reply }) => !(isUpdate && reply));
  for (const fault of left) console.error(describeFault(guide.file, fault));
  count += left.length;
}
const samples = guides.reduce((sum, guide) => sum + guide.samples.length, 0);
console.log(`${samples} samples of ${guides.length} guides: ${count === 0 ? 'all hold' : `${count} faults`}`);
if (count > 0 && !isUpdate) console.error('npm run test:docs -- --update writes what was printed into the guides');
process.exitCode = count > 0 ? 1 : 0;
