import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { prepareWorkspace } from '../support/prepare-workspace.ts';
import { ROOT } from '../support/run-script.ts';
import { runVitest } from '../support/run-suite.ts';

const workspace = await prepareWorkspace('interop');
copyFileSync(join(ROOT, 'generated/openapi.json'), join(workspace, 'openapi.json'));
process.exitCode = runVitest('interop', { INTEROP_WORKSPACE: workspace });
