import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { install, pack } from '../packed/pack.ts';
import { writeProjects } from '../packed/type-check.ts';
import { prepareWorkspace } from '../support/prepare-workspace.ts';
import { runVitest } from '../support/run-suite.ts';

const workspace = await prepareWorkspace('runtimes');
const folder = mkdtempSync(join(tmpdir(), 'lemlist-openapi-runtimes-'));
try {
  const { tarball, integrity } = await pack(join(folder, 'build/copy'));
  const application = await install(tarball, join(folder, 'application'));
  // An optional peer, which those install who use it. Its own packages are found where it really lies.
  symlinkSync(join(workspace, 'node_modules/msw'), join(application, 'node_modules/msw'));
  writeProjects(application);
  cpSync(join(import.meta.dirname, 'smoke.mjs'), join(application, 'smoke.mjs'));
  process.exitCode = runVitest('runtimes', {
    RUNTIMES_WORKSPACE: workspace,
    RUNTIMES_APPLICATION: application,
    RUNTIMES_INTEGRITY: integrity,
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
