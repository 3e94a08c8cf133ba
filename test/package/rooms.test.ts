import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../support/run-script.ts';

const entries = readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true });
const rooms = entries.filter((entry) => entry.isDirectory()).map(({ parentPath, name }) => join(parentPath, name));
const files = new Set(entries.filter((entry) => entry.isFile()).map(({ name }) => name));

test.each(rooms.map((room) => relative(ROOT, room)))('%s has a README, and the files that it names exist', (room) => {
  const readme = join(ROOT, room, 'README.md');
  expect(existsSync(readme)).toBe(true);
  const named = [...readFileSync(readme, 'utf8').matchAll(/`([\w./-]+\.(?:c?ts|cjs|vue|css))`/g)].map(
    ([, path = '']) => path,
  );
  expect(named.filter((path) => !files.has(basename(path)) && !existsSync(join(ROOT, path)))).toEqual([]);
});
