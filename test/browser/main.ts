import { runSuite } from '../support/run-suite.ts';

process.exitCode = runSuite({ folder: 'browser', programs: ['chromium-headless-shell', 'chromium'] });
