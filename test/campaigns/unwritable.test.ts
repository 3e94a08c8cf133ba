import { chmodSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SHORT, useWorkplace } from './workplace.ts';

const place = useWorkplace();
const { run, pulled } = place;
const at = (name: string): string => join(place.folder, name);

describe('a file that cannot be written', () => {
  const words = (path: string): string => `${path}: it cannot be written (EISDIR)`;

  test('is found before anything is sent', async () => {
    await pulled();
    writeFileSync(at('new.yaml'), SHORT);
    place.edit('delay: 21', 'delay: 14');
    // Also that of the last file.
    mkdirSync(at('new.yaml.part'));
    const { code, lines } = await run('apply', '--yes', place.file, at('new.yaml'));
    expect([code, lines.at(-1)]).toEqual([1, `${words(at('new.yaml'))}. Nothing was sent.`]);
    expect(place.mock.requests.every(({ method }) => method === 'GET')).toBe(true);
  });

  test('is named by pull, which goes on with the others', async () => {
    await run('pull', '--all', '--out', place.folder);
    mkdirSync(`${place.file}.part`);
    const { code, lines } = await run('pull', '--all', '--out', place.folder);
    expect([code, lines.length, lines.at(-1)]).toEqual([1, 3, words(place.file)]);
  });

  test('is named by edit', async () => {
    writeFileSync(place.file, SHORT);
    mkdirSync(`${place.file}.part`);
    expect((await run('edit', place.file, '--set', 'delay=3')).lines).toEqual([words(place.file)]);
  });

  test.skipIf(process.getuid?.() === 0)('because it is read-only stays as it is', async () => {
    writeFileSync(place.file, SHORT);
    chmodSync(place.file, 0o444);
    expect((await run('edit', place.file, '--set', 'delay=3')).lines).toEqual([
      `${place.file}: it cannot be written (EACCES)`,
    ]);
    expect(readFileSync(place.file, 'utf8')).toBe(SHORT);
  });

  test('is written through a link, with the mode that it has', async () => {
    writeFileSync(at('real.txt'), SHORT);
    // The usual umask takes some of these bits away, and adds none.
    chmodSync(at('real.txt'), 0o622);
    symlinkSync(at('real.txt'), place.file);
    expect((await run('edit', place.file, '--set', 'delay=3')).code).toBe(0);
    expect(readFileSync(at('real.txt'), 'utf8')).toContain('delay: 3');
    expect(statSync(at('real.txt')).mode & 0o777).toBe(0o622);
  });
});
