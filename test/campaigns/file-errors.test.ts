import { beforeEach, expect, test } from 'vitest';
import { apply, FileErrorsError, type Files, plan } from '../../src/campaigns/index.ts';
import { createCampaign, startTeam, type Team } from './team.ts';

let team: Team;
let files: Files & { id: string };
beforeEach(async () => {
  team = startTeam();
  files = await createCampaign(team.lemlist);
});

const FUNCTIONS = { plan, apply };
const NAMES = ['plan', 'apply'] as const;

test.each(NAMES)('%s refuses a file with errors before it asks lemlist anything', async (name) => {
  const text = files.text.replace('delay: 2', 'delay: 1501').replace('delay: 3', 'delay: -1');
  const before = team.sent().length;
  const error = await FUNCTIONS[name](team.lemlist, { ...files, text }).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(FileErrorsError);
  expect((error as FileErrorsError).findings.map(({ rule, message }) => [rule, message])).toEqual([
    ['document', '`delay` must be at least 0, got -1.'],
    ['document', '`delay` must be at most 1500, got 1501.'],
  ]);
  expect((error as Error).message).toMatch(
    /^The file has 2 errors, nothing was sent: \d+:\d+ document: `delay` must be/,
  );
  expect(team.sent()).toHaveLength(before);
});

test.each(NAMES)('%s takes a file whose only error is of a rule that is off', async (name) => {
  const text = files.text.replace('Hello {{firstName}}', 'Hello {{firstName');
  const changed = { ...files, text };
  await expect(FUNCTIONS[name](team.lemlist, changed)).rejects.toThrow('liquid-syntax');
  const result = await FUNCTIONS[name](team.lemlist, changed, { off: ['liquid-syntax'] });
  const actions = 'done' in result ? result.done : result.plan.actions;
  expect(actions.map(({ kind }) => kind)).toEqual(['updateStep']);
  // The letters of a text would be taken for names.
  await expect(FUNCTIONS[name](team.lemlist, changed, { off: 'liquid-syntax' })).rejects.toThrow(TypeError);
});

test('apply creates no campaign from a file with errors', async () => {
  const text = 'name: Spring\nsteps:\n  - type: sms\n    subject: Hello\n';
  await expect(apply(team.lemlist, { text }, { create: true })).rejects.toBeInstanceOf(FileErrorsError);
  expect(team.sent().filter((line) => line.startsWith('POST') && line.endsWith('/campaigns'))).toHaveLength(1);
});
