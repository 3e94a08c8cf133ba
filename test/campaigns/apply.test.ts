import { beforeEach, describe, expect, test } from 'vitest';
import { apply, type Files, plan, pull } from '../../src/campaigns/index.ts';
import { createCampaign, fromDisk, startTeam, storedTexts, type Team } from './team.ts';

let team: Team;
let files: Files & { id: string };
beforeEach(async () => {
  team = startTeam();
  files = await createCampaign(team.lemlist);
});

describe('apply', () => {
  test('a new campaign gets its steps and their ids', () => {
    expect(files.text).toMatch(/^campaign: cam_/m);
    expect(files.text.match(/id: stp_\w+/g)).toHaveLength(4);
    expect(files.text.match(/id: seq_\w+/g)).toHaveLength(2);
  });

  test('afterwards the plan is empty and a pull gives the same file', async () => {
    const text = files.text.replace('delay: 2', 'delay: 4').replace('You opened it', 'You opened my email');
    const applied = await apply(team.lemlist, { ...files, text });
    expect((await plan(team.lemlist, fromDisk(applied))).plan).toMatchObject({ actions: [], refusals: [], drift: [] });
    expect((await pull(team.lemlist, files.id, fromDisk(applied))).text).toBe(applied.text);
  });

  test('one change is the reads, one write and one read back', async () => {
    const changed = { ...files, text: files.text.replace('delay: 2', 'delay: 4') };
    const before = team.sent().length;
    const { reading } = await plan(team.lemlist, changed);
    await apply(team.lemlist, changed, { reading });
    const sequences = `/campaigns/${files.id}/sequences`;
    const sent = team
      .sent()
      .slice(before)
      .map((line) => line.replace('/api', ''));
    expect(sent.slice(0, 2).toSorted()).toEqual([`GET /campaigns/${files.id}`, `GET ${sequences}`]);
    expect(sent.slice(2)).toEqual([expect.stringMatching(/^PATCH /), `GET ${sequences}`]);
  });

  test('a refused plan sends nothing', async () => {
    const text = files.text.replace(/ {2}- id: \w+\n {4}type: manual[\s\S]*/, '').replace('Hello', 'Good day');
    const before = team.sent().filter((line) => !line.startsWith('GET')).length;
    await expect(apply(team.lemlist, { ...files, text }, { pause: true })).rejects.toThrow(
      /1 change is refused: .*--delete/,
    );
    expect(team.sent().filter((line) => !line.startsWith('GET'))).toHaveLength(before);
  });

  test('a step is replaced by one of another type at its place', async () => {
    const text = files.text.replace('type: email\n    subject: Hello {{firstName}}', 'type: linkedinSend');
    const applied = await apply(team.lemlist, { ...files, text }, { replace: true, pause: true });
    const { [applied.lock.main]: ids = [] } = applied.lock.sequences;
    expect(ids.map((id) => applied.lock.steps[id]?.type)).toEqual(['linkedinSend', 'conditional', 'manual']);
  });

  test('a change of lemlist is overwritten only by force', async () => {
    const sequenceId = files.lock?.main as string;
    const stepId = files.lock?.sequences[sequenceId]?.[2] as string;
    await team.lemlist.sequences.updateStep({ sequenceId, stepId, body: { type: 'manual', delay: 9 } });
    const text = files.text.replace('delay: 2', 'delay: 4');
    await expect(apply(team.lemlist, { ...files, text })).rejects.toThrow('--force');
    const { lock } = await apply(team.lemlist, { ...files, text }, { force: true });
    expect(lock.steps[stepId]?.fields.delay).toBe(4);
  });

  test.each([
    ['plan', plan],
    ['apply', apply],
  ])('%s refuses a stored campaign without its lock, unless forced', async (_, work) => {
    const sequenceId = files.lock?.main as string;
    const stepId = files.lock?.sequences[sequenceId]?.[2] as string;
    await team.lemlist.sequences.updateStep({ sequenceId, stepId, body: { type: 'manual', delay: 9 } });
    const before = team.sent().length;
    await expect(work(team.lemlist, { text: files.text })).rejects.toThrow('its lock is missing');
    expect(team.sent()).toHaveLength(before);
    await work(team.lemlist, { text: files.text }, { force: true });
  });

  test('a new campaign has a lock as soon as its file names it', async () => {
    let saved: Files = { text: 'name: Summer\nsteps:\n  - type: sms\n    message: Hi\n' };
    const save = (latest: Files): never => {
      saved = fromDisk(latest);
      throw new Error('Killed');
    };
    await expect(apply(team.lemlist, saved, { create: true, save })).rejects.toThrow('Killed');
    expect([saved.text, saved.lock]).toEqual([expect.stringMatching(/^campaign: cam_/m), expect.anything()]);
    const { lock, done } = await apply(team.lemlist, saved);
    expect(done.map(({ kind }) => kind)).toEqual(['addStep']);
    expect(await storedTexts(team.lemlist, lock.campaign)).toEqual(['Hi']);
  });
});
