import { runVitest } from '../support/run-suite.ts';

const SHORT = '--short';
const isShort = process.argv.includes(SHORT);
process.argv = process.argv.filter((argument) => argument !== SHORT);
process.exitCode = runVitest('faults', { FAULTS_SIZE: isShort ? 'short' : 'full' });
