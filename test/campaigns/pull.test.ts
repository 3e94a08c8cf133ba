import { beforeEach, describe, expect, test } from 'vitest';
import { apply, type Files, plan, pull, renderLock } from '../../src/campaigns/index.ts';
import { createCampaign, SCORES, startTeam, type Team } from './team.ts';

let team: Team;
let files: Files & { id: string };
let sequenceId: string;
beforeEach(async () => {
  team = startTeam();
  files = await createCampaign(team.lemlist);
  sequenceId = files.lock?.main as string;
});

/** Changes a step in lemlist, as a colleague does. */
async function changeThere(place: number, body: object): Promise<void> {
  const stepId = files.lock?.sequences[sequenceId]?.[place] as string;
  const type = files.lock?.steps[stepId]?.type;
  await team.lemlist.sequences.updateStep({ sequenceId, stepId, body: { type, ...body } as never });
}

describe('the first pull', () => {
  test('two pulls give the same bytes', async () => {
    const [one, other] = [await pull(team.lemlist, files.id), await pull(team.lemlist, files.id)];
    expect([other.text, renderLock(other.lock)]).toEqual([one.text, renderLock(one.lock)]);
  });

  test.each([
    [undefined, '../'],
    ['.', ''],
    ['sales/campaigns', '../../'],
  ])('a file in the folder %s names its schema from there', async (folder, up) => {
    const [line] = (await pull(team.lemlist, files.id, undefined, { folder })).text.split('\n');
    expect(line).toBe(
      `# yaml-language-server: $schema=${up}node_modules/lemlist-openapi/generated/campaign.schema.json`,
    );
  });

  test('branches stand below their condition', async () => {
    const { text } = await pull(team.lemlist, files.id);
    expect(text).toMatch(
      /conditionKey: emailsOpened\n[\s\S]*branches:\n {6}- id: seq_\w+\n {8}steps:\n {10}- id: stp_\w+\n {12}type: sms/,
    );
  });

  test('the HTML of an email has one block per line', async () => {
    const { text } = await pull(team.lemlist, files.id);
    expect(text).toContain('    message: |-\n      <div>First line</div>\n      <div>Second line</div>\n');
  });

  test('variant B stands beside its step', async () => {
    const at = { sequenceId, stepId: files.lock?.sequences[sequenceId]?.[0] as string };
    await team.lemlist.sequences.createAbTest(at);
    await team.lemlist.sequences.updateAbTest({ ...at, body: { subject: 'Good day' } });
    expect((await pull(team.lemlist, files.id)).text).toContain('    variantB:\n      subject: Good day\n');
  });
});

describe('a later pull', () => {
  test('what changed in lemlist comes in and local changes stay', async () => {
    await changeThere(0, { subject: 'From a colleague' });
    const text = files.text.replace('Call {{firstName}}', 'Call {{firstName}} today');
    const pulled = await pull(team.lemlist, files.id, { ...files, text });
    expect(pulled.text).toContain('subject: From a colleague');
    expect(pulled.text).toContain('title: Call {{firstName}} today');
    expect([pulled.incoming, pulled.conflicts]).toEqual([['step 1 (email), `subject`'], []]);
  });

  test('comments and the order of fields stay', async () => {
    const text = files.text
      .replace('    subject: Hello {{firstName}}\n', '')
      .replace('    delay: 0\n', '    # at once\n    delay: 0\n    subject: Hello {{firstName}}\n');
    await changeThere(2, { title: 'Write a letter' });
    const pulled = await pull(team.lemlist, files.id, { ...files, text });
    expect(pulled.text).toBe(text.replace('Call {{firstName}}', 'Write a letter'));
  });

  test('a field that both changed is a conflict', async () => {
    await changeThere(0, { subject: 'Theirs' });
    const text = files.text.replace('Hello {{firstName}}', 'Ours');
    const pulled = await pull(team.lemlist, files.id, { ...files, text });
    expect(pulled.conflicts).toEqual([{ where: 'step 1 (email)', field: 'subject' }]);
    expect(pulled.text).toContain('    # conflict: lemlist has\n    #   "Theirs"\n    subject: Ours\n');
  });

  test('a field that the file leaves out is no conflict', async () => {
    await changeThere(0, { subject: 'Theirs' });
    const text = files.text.replace('    subject: Hello {{firstName}}\n', '');
    const pulled = await pull(team.lemlist, files.id, { ...files, text });
    expect([pulled.text, pulled.conflicts, pulled.incoming]).toEqual([text, [], []]);
    expect(await pull(team.lemlist, files.id, pulled)).toMatchObject({ text, conflicts: [], incoming: [] });
  });

  test('a delay that stands at the only branch comes in there', async () => {
    await changeThere(1, { delay: 5 });
    const delay = '    delayType: within\n    delay: 3\n';
    const atBranch = (days: number): string =>
      files.text
        .replace(delay, '')
        .replace(
          /( {6}- id: seq_\w+\n)( {8}steps:\n {10}-)/,
          `$1        delayType: within\n        delay: ${days}\n$2`,
        );
    const pulled = await pull(team.lemlist, files.id, { ...files, text: atBranch(3) });
    expect([pulled.text, pulled.conflicts]).toEqual([atBranch(5), []]);
    expect((await plan(team.lemlist, pulled)).plan).toMatchObject({ actions: [], refusals: [], drift: [] });
    expect(await pull(team.lemlist, files.id, pulled)).toMatchObject({ text: pulled.text, conflicts: [] });
  });

  test('a delay that several branches share is read back where the file has it', async () => {
    const several = await createCampaign(team.lemlist, SCORES, 'Scores');
    const text = several.text.replace('delay: 2', 'delay: 4');
    const applied = await apply(team.lemlist, { ...several, text });
    expect((await pull(team.lemlist, several.id, applied)).text).toBe(text);
  });

  test('a step that was added in lemlist comes in at its place', async () => {
    await team.lemlist.sequences.addStep({ sequenceId, body: { type: 'sms', message: 'New there', index: 1 } });
    const { text } = await pull(team.lemlist, files.id, files);
    const types = [...text.matchAll(/^ {4}type: (\w+)/gm)].map(([, type]) => type);
    expect(types).toEqual(['email', 'sms', 'conditional', 'manual']);
  });

  test('a step that was deleted in lemlist goes', async () => {
    await team.lemlist.campaigns.pause({ campaignId: files.id });
    await team.lemlist.sequences.deleteStep({ sequenceId, stepId: files.lock?.sequences[sequenceId]?.[2] as string });
    expect((await pull(team.lemlist, files.id, files)).text).not.toContain('type: manual');
  });

  test('a step that was deleted there and changed here is a conflict', async () => {
    await team.lemlist.campaigns.pause({ campaignId: files.id });
    await team.lemlist.sequences.deleteStep({ sequenceId, stepId: files.lock?.sequences[sequenceId]?.[2] as string });
    const text = files.text.replace('Call {{firstName}}', 'Visit {{firstName}}');
    const pulled = await pull(team.lemlist, files.id, { ...files, text });
    expect(pulled.conflicts).toEqual([{ where: 'step 3 (manual)', deletedIn: 'lemlist' }]);
    expect(pulled.text).toContain('Visit {{firstName}}');
  });

  test('a mark at the first step is written once, however often it is pulled', async () => {
    await team.lemlist.campaigns.pause({ campaignId: files.id });
    await team.lemlist.sequences.deleteStep({ sequenceId, stepId: files.lock?.sequences[sequenceId]?.[0] as string });
    const text = files.text.replace('Hello {{firstName}}', 'Ours');
    const pulled = await pull(team.lemlist, files.id, { ...files, text });
    expect(pulled.text).toContain('steps:\n  # conflict: lemlist has deleted this step\n  - type');
    expect((await pull(team.lemlist, files.id, pulled)).text).toBe(pulled.text);
  });

  test('marks that no longer hold go, also where several stand together', async () => {
    const marks = '# conflict: lemlist has\n  #   2\n  # ours\n  # conflict: lemlist has\n  #   "within"';
    const marked = files.text.replaceAll(/^ {2}- /gm, `  ${marks}\n  - `);
    const unmarked = files.text.replaceAll(/^ {2}- /gm, '  # ours\n  - ');
    expect((await pull(team.lemlist, files.id, { ...files, text: marked })).text).toBe(unmarked);
  });

  test('a file without its lock is refused', async () => {
    await expect(pull(team.lemlist, files.id, { text: files.text })).rejects.toThrow('lock is missing');
  });
});
