import { prepareWorkspace } from '../support/prepare-workspace.ts';
import { runVitest } from '../support/run-suite.ts';
import { unpackN8n } from './unpack-n8n.ts';

const workspace = await prepareWorkspace('programs');
await unpackN8n(workspace);
process.exitCode = runVitest('programs', { PROGRAMS_WORKSPACE: workspace });
