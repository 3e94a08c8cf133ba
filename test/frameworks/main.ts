import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { install, pack } from '../packed/pack.ts';
import { prepareWorkspace } from '../support/prepare-workspace.ts';
import { runVitest } from '../support/run-suite.ts';

const workspace = await prepareWorkspace('frameworks');
const folder = mkdtempSync(join(tmpdir(), 'lemlist-openapi-frameworks-'));
try {
  const { tarball } = await pack(join(folder, 'build/copy'));
  const application = join(folder, 'application');
  // A copy, because Turbopack follows no link that leads out of the application.
  cpSync(workspace, application, { recursive: true, verbatimSymlinks: true });
  await install(tarball, application);
  process.exitCode = runVitest('frameworks', { FRAMEWORKS_APPLICATION: application });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
