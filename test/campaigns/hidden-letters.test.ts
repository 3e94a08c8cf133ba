import { expect, test } from 'vitest';
import { useWorkplace } from './workplace.ts';

// A plan is read by people before it is applied. A text that clears the line, or turns the direction of writing, could hide a change.

const place = useWorkplace();
const CLEAR = String.raw`\e[2K`;

test('a plan shows control characters as their codes', async () => {
  await place.pulled();
  place.edit(/^name: .*$/m, `name: "Autumn${CLEAR}\\nharmless"`);
  place.edit(/(type: sms\n +message:).*/, `$1 "Pay\\u202e now${CLEAR}"`);
  place.edit('delay: 21', 'delay: 14');
  const { lines } = await place.run('plan', place.file);
  expect(lines[0]).toMatch(/^Autumn\\u\{1b\}\[2K harmless \(cam_/);
  expect(lines.join('\n')).toMatch(/Pay\\u\{202e\}[\s\S]*now\\u\{1b\}\[2K/);
  const { lines: markdown } = await place.run('plan', place.file, '--markdown');
  expect(markdown[2]).toMatch(/^\*\*Autumn.* harmless\*\* \(/);
  for (const line of [...lines, ...markdown]) expect(line).not.toMatch(/[^\P{Cc}\t]|\u202e/u);
});

test('letters, emoji and line breaks stay as they are', async () => {
  await place.pulled();
  place.edit(/(type: sms\n +message:).*/, '$1 |-\n      Größe 👩‍💻\n      שלום');
  const { lines } = await place.run('plan', place.file);
  expect(lines.join('\n')).toMatch(/Größe[\s\S]*👩‍💻[\s\S]*שלום/);
});
