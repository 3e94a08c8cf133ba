import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../support/run-script.ts';
import { describeFault } from './check-guide.ts';
import { allGuides, checkGuides } from './check-guides.ts';
import { eachWay, errorPrograms, mishandled, uncompiled } from './error-programs.ts';
import { curlFaults, exampleCalls, interpretedFaults, typescriptFaults, typescriptSamples } from './reference.ts';
import { canRun } from './run-interpreted-samples.ts';
import { hasCurl } from './run-shell.ts';

// `npm run test:docs`: runs every sample. `-- --update` writes what the code printed into the guides, `-- pagination` runs only guides with that name.
const args = process.argv.slice(2);
const isUpdate = args.includes('--update');
const wanted = args.filter((argument) => !argument.startsWith('--'));
let count = 0;

function report(faults: readonly string[], summary: string): void {
  for (const fault of faults) console.error(fault);
  console.log(`${summary}: ${faults.length === 0 ? 'all correct' : `${faults.length} faults`}`);
  count += faults.length;
}

const guides = allGuides().filter(({ file }) => wanted.length === 0 || wanted.some((name) => file.includes(name)));
const faults: string[] = [];
let rewritten = 0;
for (const { guide, faults: found, corrected } of await checkGuides(guides)) {
  const rewrites = isUpdate ? found.filter(({ output }) => output) : [];
  if (rewrites.length > 0) writeFileSync(join(ROOT, guide.file), corrected);
  rewritten += rewrites.length;
  faults.push(...found.filter((fault) => !rewrites.includes(fault)).map((fault) => describeFault(guide.file, fault)));
}
const samples = guides.reduce((sum, guide) => sum + guide.samples.length, 0);
report(faults, `${samples} samples in ${guides.length} guides`);
if (rewritten > 0) console.log(`${rewritten} outputs rewritten: review them before you commit`);
else if (faults.length > 0 && !isUpdate)
  console.error('To rewrite what the guides show, run: npm run test:docs -- --update');

if (wanted.length === 0) {
  const programs = typescriptSamples();
  report(await typescriptFaults(programs), `${programs.length} programs of the reference`);
  const ofErrors = errorPrograms();
  const mistakes = [...(await uncompiled(ofErrors)), ...(await mishandled(eachWay(ofErrors)))];
  report(mistakes, `${ofErrors.length} programs that handle errors`);
  if (hasCurl()) report(await curlFaults(), `${exampleCalls.length} curl lines of the reference`);
  else console.log('curl is not on the PATH, so no shell line was run');
  for (const language of ['python', 'php']) {
    if (await canRun(language))
      report(await interpretedFaults(language), `${exampleCalls.length} programs in ${language}`);
    else console.log(`${language}, or a package that its samples import, is not installed, so none was run`);
  }
}
process.exitCode = count > 0 ? 1 : 0;
