import { spawnSync } from 'node:child_process';
import { QUIET_REDOCLY, REDOCLY } from './bundle.ts';

// `npm run lint:spec`: a file instead of a line in package.json, because setting variables there works in POSIX shells only.
const { status } = spawnSync(process.execPath, [REDOCLY, 'lint', ...process.argv.slice(2)], {
  env: { ...process.env, ...QUIET_REDOCLY },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
