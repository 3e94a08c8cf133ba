import { expect, test } from 'vitest';
import { eachWay, errorPrograms, mishandled, uncompiled } from './samples/error-programs.ts';

const programs = errorPrograms();

test('the program beside every error compiles', async () => {
  expect((await uncompiled(programs)).join('\n')).toBe('');
});

test('each way to handle an error works against the mock', async () => {
  expect((await mishandled(eachWay(programs))).join('\n')).toBe('');
});
