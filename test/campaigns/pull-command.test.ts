import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { Lemlist } from '../../src/index.ts';
import { CAMPAIGN, useWorkplace } from './workplace.ts';

const place = useWorkplace();
const { run, pulled, edit } = place;

/** A client of a colleague, who changes the campaign in lemlist. */
function colleague(): Lemlist {
  return new Lemlist({ apiKey: 'any-key', baseUrl: `${place.mock.url}/api`, rateLimit: false });
}

/** The step of a type that the file names first, as the API names it. */
function stepOf(type: string): { sequenceId: string; stepId: string } {
  const [, stepId = ''] = new RegExp(`id: (stp_\\w+)\n +type: ${type}\n`).exec(readFileSync(place.file, 'utf8')) ?? [];
  const { sequences } = JSON.parse(readFileSync(place.file.replace('.yaml', '.lock.json'), 'utf8'));
  const [sequenceId = ''] = Object.keys(sequences).filter((id) => sequences[id].includes(stepId));
  return { sequenceId, stepId };
}

describe('a conflict is printed with what each side did', () => {
  test('a field that both changed', async () => {
    await pulled();
    await colleague().sequences.updateStep({ ...stepOf('sms'), body: { type: 'sms', message: 'Theirs' } });
    edit(/(type: sms\n +message:).*/, '$1 Ours');
    expect(await conflicts()).toEqual([
      expect.stringMatching(/: step \d+ \(sms\), `message` was changed in the file and in lemlist$/),
    ]);
  });

  test('a step that lemlist deleted', async () => {
    await pulled();
    await colleague().campaigns.pause({ campaignId: CAMPAIGN });
    await colleague().sequences.deleteStep(stepOf('sms'));
    edit(/(type: sms\n +message:).*/, '$1 Ours');
    expect(await conflicts()).toEqual([
      expect.stringMatching(/: step \d+ \(sms\) was changed in the file and deleted in lemlist$/),
    ]);
  });

  test('a step that the file deleted', async () => {
    await pulled();
    await colleague().sequences.updateStep({ ...stepOf('sms'), body: { type: 'sms', message: 'Theirs' } });
    edit(/ {2}- id: \w+\n {4}type: sms\n(?: {4}.*\n)*/, '');
    expect(await conflicts()).toEqual([
      expect.stringMatching(/: sms step stp_\w+ was deleted in the file and changed in lemlist$/),
    ]);
  });

  test('a variant that lemlist deleted, and a field that it emptied', async () => {
    await pulled();
    const at = stepOf('email');
    await colleague().sequences.createAbTest(at);
    await colleague().sequences.updateAbTest({ ...at, body: { subject: 'Good day' } });
    await pulled();
    await colleague().campaigns.pause({ campaignId: CAMPAIGN });
    await colleague().sequences.deleteAbTest({ ...at, variant: 'B' });
    await colleague().sequences.updateStep({ ...at, body: { type: 'email', subject: '' } });
    edit('Good day', 'Good evening');
    edit(/( {4}subject:).*/, '$1 Ours');
    expect(await conflicts()).toEqual([
      expect.stringMatching(/: step 1 \(email\), `subject` was changed in the file and deleted in lemlist$/),
      expect.stringMatching(/: step 1 \(email\), variant B was changed in the file and deleted in lemlist$/),
    ]);
  });
});

describe('--out', () => {
  test('makes the folders on the way', async () => {
    const out = join(place.folder, 'sales', 'campaigns');
    expect((await run('pull', CAMPAIGN, '--out', out)).code).toBe(0);
    expect(readdirSync(out)).toHaveLength(2);
  });

  const PLACES: [string, () => string, boolean][] = [
    ['below a file', () => join(place.file, 'campaigns'), true],
    ['where the system takes no folders', () => '/proc/campaigns', existsSync('/proc/self')],
  ];
  test.each(PLACES.filter(([, , isPossible]) => isPossible))(
    '%s is refused before lemlist is asked',
    async (_, path) => {
      writeFileSync(place.file, '');
      const { code, lines } = await run('pull', '--all', '--out', path());
      expect([code, lines.length, lines[0]]).toEqual([
        1,
        1,
        expect.stringMatching(/^--out .*campaigns: no files can be written there \(\w+\)$/),
      ]);
      expect(place.mock.requests).toEqual([]);
    },
  );
});

describe('pull finds the file of a campaign', () => {
  test.each<[string, (text: string) => string]>([
    ['with its key in quotes', (text) => text.replace('campaign:', '"campaign":')],
    ['with a blank before the colon', (text) => text.replace('campaign:', "'campaign' :")],
    ['with a comment behind the id', (text) => text.replace(/^(campaign: .*)$/m, '$1 # ours')],
    ['with its id on the next line', (text) => text.replace('campaign: ', 'campaign:\n  ')],
    ['with its id in quotes', (text) => text.replace(/^campaign: (.*)$/m, 'campaign: "$1"')],
    ['with an anchor', (text) => text.replace('campaign: ', 'campaign: &id ')],
    ['with lines of Windows', (text) => text.replaceAll('\n', '\r\n')],
    ['written as JSON', (text) => JSON.stringify(parse(text), null, 2)],
  ])('%s', async (_, change) => {
    await pulled();
    writeFileSync(place.file, change(readFileSync(place.file, 'utf8')));
    expect((await pulled()).lines).toEqual([`${place.file}: up to date`]);
    expect(readdirSync(place.folder)).toHaveLength(2);
  });

  test('and takes no text about a campaign for one', async () => {
    writeFileSync(
      `${place.folder}/notes.yaml`,
      `name: Notes\nsteps:\n  - type: sms\n    message: |-\n      campaign: ${CAMPAIGN}\n`,
    );
    expect((await pulled()).lines).toEqual([`${place.file}: written`]);
  });
});

async function conflicts(): Promise<string[]> {
  const { lines } = await pulled();
  return lines.filter((line) => line.startsWith('  conflict in '));
}
