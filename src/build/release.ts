import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { changelogFaults, withoutUnreleased } from './changelog.ts';
import { changesetFaults, readChangesets } from './changesets.ts';
import { withVersion } from './document-version.ts';

// `npm run release`: publishes the version of package.json. The workflow release.yml calls it after every check. `-- --dry-run` shows what
// would be published, and `-- --version` makes the next version of the changes in .changeset/.
const { values } = parseArgs({ options: { 'dry-run': { type: 'boolean' }, version: { type: 'boolean' } } });
const ROOT = join(import.meta.dirname, '../..');
const changesets = readChangesets(ROOT);

stopForFaults(changesetFaults(changesets, packageJson().name));
if (values.version) {
  if (changesets.length === 0) stopForFaults(['No change waits for a version. `npx changeset` writes one']);
  makeVersion();
} else if (values['dry-run']) {
  // Without a changeset it fails, because it asks for one: the version of these changes is made already.
  if (changesets.length > 0) start('npx', ['changeset', 'status']);
  run('npm', ['publish', '--dry-run']);
  for (const obstacle of obstacles()) console.error(`It would not be published: ${obstacle}.`);
} else {
  stopForFaults(obstacles());
  // Provenance names the commit and the workflow that built the package; npm takes it from trusted publishing alone.
  run('npm', ['publish', '--provenance', '--access', 'public']);
}

/** Everything that names the version. */
function makeVersion(): void {
  run('npx', ['changeset', 'version']);
  edit('CHANGELOG.md', withoutUnreleased);
  const { name, version } = packageJson();
  edit('openapi/openapi.yaml', (text) => withVersion(text, version));
  edit('examples/campaigns-in-git/package.json', (text) =>
    text.replace(new RegExp(`("${name}": ").+(?=")`), `$1${version}`),
  );
  run('npm', ['run', '--silent', 'generate']);
  // The lockfile names the version too.
  run('npm', ['install', '--package-lock-only', '--ignore-scripts', '--no-audit', '--no-fund']);
}

/** Why the version is not ready: a version that is published stays as it is. */
function obstacles(): string[] {
  const waiting = changesets.map(({ file }) => `.changeset/${file} waits for a version`);
  return [...waiting, ...changelogFaults(read('CHANGELOG.md'), packageJson().version)];
}

function stopForFaults(faults: readonly string[]): void {
  if (faults.length === 0) return;
  console.error(faults.join('\n'));
  process.exit(1);
}

function packageJson(): { name: string; version: string } {
  return JSON.parse(read('package.json'));
}

function read(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

function edit(file: string, change: (text: string) => string): void {
  writeFileSync(join(ROOT, file), change(read(file)));
}

function run(program: string, args: readonly string[]): void {
  const status = start(program, args);
  if (status !== 0) process.exit(status);
}

function start(program: string, args: readonly string[]): number {
  return spawnSync(program, args, { stdio: 'inherit', shell: process.platform === 'win32', cwd: ROOT }).status ?? 1;
}
