import { runSuite } from '../support/run-suite.ts';

process.exitCode = runSuite({ folder: 'redis', programs: ['redis-server'] });
