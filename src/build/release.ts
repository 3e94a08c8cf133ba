import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

// `npm run release`: publishes the version of package.json. The workflow release.yml calls it after every check. `-- --dry-run` shows what
// would be published, and `-- --version` makes the next version of the changes in .changeset/.
const { values } = parseArgs({ options: { 'dry-run': { type: 'boolean' }, version: { type: 'boolean' } } });

if (values.version) {
  run('npx', ['changeset', 'version']);
  // The lockfile names the version too.
  run('npm', ['install', '--package-lock-only', '--ignore-scripts', '--no-audit', '--no-fund']);
} else if (values['dry-run']) {
  // It ends with 1 where nothing waits for a version, which is no failure here.
  start('npx', ['changeset', 'status']);
  run('npm', ['publish', '--dry-run']);
} else {
  // Provenance names the commit and the workflow that built the package; npm takes it from trusted publishing alone.
  run('npm', ['publish', '--provenance', '--access', 'public']);
}

function run(program: string, args: readonly string[]): void {
  const status = start(program, args);
  if (status !== 0) process.exit(status);
}

function start(program: string, args: readonly string[]): number {
  return spawnSync(program, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status ?? 1;
}
