import { describe, expect, test } from 'vitest';
import { apply, check, editFile, plan, pull } from '../../src/campaigns/index.ts';
import { fromDisk, startTeam } from './team.ts';

// A file is people's own. What a command does not change stays as they wrote it.

describe('lines of Windows', () => {
  const TEXT = `# ours
name: Spring
steps:
  # the first one
  - type: email
    subject: Hello
    message: |-
      <div>One</div>
      <div>Two</div>
    delay: 0
  - type: sms
    message: Hello
`.replaceAll('\n', '\r\n');

  test('stay through edit, apply and pull, and are no change of a text', async () => {
    const { lemlist } = startTeam();
    const edited = editFile(TEXT, [{ field: 'delay', operator: '=', value: 2 }], { type: 'email' });
    expect(edited.text).toBe(TEXT.replace('delay: 0', 'delay: 2'));
    const applied = fromDisk(await apply(lemlist, { text: TEXT }, { create: true }));
    expect(applied.text.replaceAll(/^(campaign: .*\r\n| {4}delay: 1\r\n)|id: \w+\r\n {4}/gm, '')).toBe(TEXT);
    expect((await plan(lemlist, applied)).plan.actions).toEqual([]);
    const id = applied.lock?.campaign as string;
    expect((await pull(lemlist, id, applied)).text.replace(/ {4}delay: 1\r\n/, '')).toBe(applied.text);
  });

  test('hide no conflict of a pull, and none of Git', async () => {
    const { lemlist } = startTeam();
    const applied = fromDisk(await apply(lemlist, { text: TEXT }, { create: true }));
    const { campaign = '', main = '', sequences } = applied.lock ?? {};
    const stepId = sequences?.[main]?.[1] as string;
    await lemlist.sequences.updateStep({ sequenceId: main, stepId, body: { type: 'sms', message: 'Theirs' } });
    const ours = { ...applied, text: applied.text.replace('    message: Hello\r\n', '    message: Ours\r\n') };
    const pulled = fromDisk(await pull(lemlist, campaign, ours));
    expect(pulled.text).toContain('    # conflict: lemlist has\r\n    #   "Theirs"\r\n    message: Ours\r\n');
    expect((await plan(lemlist, pulled)).plan.refusals).toMatchObject([{ reason: 'unsolved' }]);
    expect((await pull(lemlist, campaign, pulled)).text).toBe(pulled.text);
    const marked = TEXT.replace('steps:', '<<<<<<< HEAD\r\nsteps:').concat('>>>>>>> other\r\n');
    expect(check(marked)).toMatchObject([{ line: 3, message: expect.stringContaining('Git has marked a conflict') }]);
  });
});

describe('an alias', () => {
  const TEXT = `name: Spring
steps:
  - type: sms
    message: &text Hello
  - type: sms
    message: *text
`;
  const edit = (to: string, where: object = {}, field = 'message'): string =>
    editFile(TEXT, [{ field, operator: '=', value: to }], where as Record<string, unknown>).text;

  test('stays where its value stays', async () => {
    expect(edit('Hello')).toBe(TEXT);
    const applied = await apply(startTeam().lemlist, { text: TEXT }, { create: true });
    expect(applied.text).toMatch(/message: &text Hello\n[\s\S]*message: \*text\n/);
  });

  test('stays where all take the new value, and is written out where it differs', () => {
    expect(edit('Good day')).toMatch(/message: &text Good day\n[\s\S]*message: Good day\n/);
    const two = TEXT.replace('*text', '*text\n    delay: 3');
    const { text } = editFile(two, [{ field: 'message', operator: '=', value: 'Bye' }], { delay: 3 });
    expect(text).toMatch(/message: &text Hello\n[\s\S]*message: Bye\n/);
  });

  test('is written out where the step with its anchor is deleted', async () => {
    const { lemlist } = startTeam();
    const applied = fromDisk(await apply(lemlist, { text: TEXT }, { create: true }));
    const { campaign = '', main = '', sequences } = applied.lock ?? {};
    await lemlist.campaigns.pause({ campaignId: campaign });
    await lemlist.sequences.deleteStep({ sequenceId: main, stepId: sequences?.[main]?.[0] as string });
    const { text } = await pull(lemlist, campaign, applied);
    expect(text).toMatch(/message: Hello\n/);
    expect(text).not.toContain('*text');
  });
});
