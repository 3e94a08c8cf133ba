import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { useWorkplace } from './workplace.ts';

const place = useWorkplace();
const { run, pulled, edit } = place;
let file: string;
beforeEach(() => {
  ({ file } = place);
});

describe('the command edit', () => {
  test('edit changes the named fields and nothing else', async () => {
    await pulled();
    const before = readFileSync(file, 'utf8');
    expect((await run('edit', '--set', 'delay+=2', '--where', 'type=sms', file)).lines).toEqual([
      `${file}: 1 step changed`,
    ]);
    expect(readFileSync(file, 'utf8')).toBe(before.replace(/(type: sms\n.*\n +delay:) 2/, '$1 4'));
  });

  test.each([
    ['subject=2026', "    subject: '2026'\n"],
    ['subject=true', "    subject: 'true'\n"],
    ['message=007', "    message: '007'\n"],
    ['delay= 3', '    delay: 3\n'],
  ])('edit writes %j as its field is written', async (set, line) => {
    const text = 'name: One\nsteps:\n  - type: email\n    subject: Hi\n    message: Hi\n    delay: 1\n';
    writeFileSync(file, text);
    expect(await run('edit', file, '--set', set)).toMatchObject({ code: 0 });
    expect(readFileSync(file, 'utf8').replaceAll('"', "'")).toContain(line);
    expect(await run('check', file)).toMatchObject({ code: 0 });
    // A condition finds what was written.
    expect(await run('edit', file, '--set', 'delay=9', '--where', set.replace(' ', ''))).toMatchObject({ code: 0 });
  });

  test('edit changes no file if one has a field that cannot take the value', async () => {
    const texts = { a: 'delay: 1\n', b: 'images: []\n' };
    for (const [name, line] of Object.entries(texts)) {
      texts[name as 'a'] = `name: One\nsteps:\n  - type: linkedinSend\n    message: Hi\n    ${line}`;
      writeFileSync(join(place.folder, `${name}.yaml`), texts[name as 'a']);
    }
    expect(await run('edit', place.folder, '--set', 'delay=2', '--set', 'images=x')).toMatchObject({ code: 1 });
    expect(readFileSync(join(place.folder, 'a.yaml'), 'utf8')).toBe(texts.a);
  });

  test.each([
    [['delay=two', 'type=sms'], '--set delay: `delay` takes a whole number. Nothing was changed.'],
    [['delay=2.5', 'type=sms'], '--set delay: `delay` takes a whole number.'],
    [['delay=', 'type=sms'], '--set delay: `delay` takes a whole number.'],
    [['delai=3', 'type=sms'], '--set delai: the steps that match have no such field. Their fields: delay, message.'],
    [['delay=3', 'type=emial'], '--where type: no step has this value. The files have: email, sms.'],
    [
      ['delay=3', 'typ=email'],
      '--where typ: the steps have no such field. Their fields: delay, id, message, subject, type.',
    ],
    [['delay=3', 'message=Hello'], '--where message: no step has this value. Nothing was changed.'],
    [
      ['type=email', 'type=sms'],
      '--set type: lemlist cannot change the type of a step. Change it in the file, and apply',
    ],
    [['id=stp_1', 'type=sms'], '--set id: It names the step in lemlist.'],
    [['delay=3', 'type=sms', 'delay=0'], '--where: no step matches all conditions.'],
  ])('edit says why %j matches nothing', async ([set = '', ...where], message) => {
    const text =
      'name: Two\nsteps:\n  - type: email\n    message: Hi\n    delay: 0\n  - type: sms\n    message: Hi\n    delay: 1\n';
    writeFileSync(file, text);
    const { code, lines } = await run('edit', file, '--set', set, ...where.flatMap((one) => ['--where', one]));
    expect([code, lines]).toEqual([1, [expect.stringContaining('Nothing was changed.')]]);
    expect(lines[0]).toContain(message);
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  test.each(['', 'type: 3\n    ', "type: ''\n    ", 'type: [sms]\n    '])(
    'a step with %j for a type is no reason to fail',
    async (type) => {
      await pulled();
      edit(/(- id: \w+\n {4})type: sms\n {4}/, `$1${type}`);
      expect(await run('edit', file, '--set', 'delay+=1', '--where', 'type=manual')).toMatchObject({ code: 0 });
      expect(await pulled()).toMatchObject({ code: 0 });
      expect((await run('plan', file)).lines).toEqual([
        expect.stringMatching(/:\d+:\d+ error document: `type` /),
        '1 error, nothing was sent.',
      ]);
    },
  );
});
