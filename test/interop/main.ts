import { runVitest } from '../support/run-suite.ts';
import { prepareWorkspace } from './prepare-workspace.ts';

process.exitCode = runVitest('interop', { INTEROP_WORKSPACE: await prepareWorkspace() });
