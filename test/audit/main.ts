import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/run-script.ts';
import { advisoriesOf, type Component } from './advisories.ts';

// `npm run audit:bundled`, after a build: known vulnerabilities of what the package bundles. `npm audit` of its users cannot see those.
const BILL = join(ROOT, 'dist/sbom.json');
if (!existsSync(BILL)) {
  console.error('There is no dist/sbom.json yet: npm run build');
  process.exit(2);
}
const { components } = JSON.parse(readFileSync(BILL, 'utf8')) as { components: Component[] };
const registry = execFileSync('npm', ['config', 'get', 'registry'], { encoding: 'utf8' }).trim();
try {
  const found = await advisoriesOf(components, registry);
  for (const { name, severity, title, url } of found) console.log(`${name}: ${severity}, ${title}, ${url}`);
  console.log(`${components.length} bundled packages, ${found.length} known vulnerabilities`);
  process.exitCode = found.length > 0 ? 1 : 0;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}
