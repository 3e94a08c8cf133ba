import { check, type Lock } from '../../src/campaigns/index.ts';

/** A campaign file with these lines of steps. */
export const file = (...steps: string[]): string => ['name: Spring', 'steps:', ...steps, ''].join('\n');
/** Rule, line and column of each finding. */
export const found = (text: string, options = {}): string[] =>
  check(text, options).map(({ rule, line, column }) => `${rule} ${line}:${column}`);
/** A lock that knows these steps and branches. */
export const lockWith = (steps: Lock['steps'], branches: Lock['branches'] = {}): Lock => ({
  version: 1,
  campaign: 'cam_1',
  name: 'Spring',
  main: 'seq_1',
  sequences: {},
  steps,
  branches,
});
