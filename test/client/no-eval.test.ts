import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../support/run-script.ts';

test('the validators need no `eval`', () => {
  const program = `
    import { validateStepUpdate, VALIDATORS } from ${JSON.stringify(join(ROOT, 'generated/validators.js'))};
    let refused = false;
    try { new Function('return 1'); } catch { refused = true; }
    const verdicts = [validateStepUpdate({ type: 'sms' }), validateStepUpdate({ type: 'sms', subject: '' })];
    console.log(JSON.stringify([refused, ...verdicts, Object.keys(VALIDATORS).length > 0]));`;
  const flags = ['--disallow-code-generation-from-strings', '--input-type=module', '--eval', program];
  expect(spawnSync(process.execPath, flags, { encoding: 'utf8' }).stdout.trim()).toBe('[true,true,false,true]');
});
