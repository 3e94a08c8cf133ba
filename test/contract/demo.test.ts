import { afterEach, describe, expect, test } from 'vitest';
import document from '../../generated/openapi.json' with { type: 'json' };
import { type Run, runScript } from '../support/run-script.ts';

let run: Run;
afterEach(() => void run.child.kill('SIGKILL'));

describe('the demo', () => {
  test('it updates a step of each type and ends by itself', async () => {
    run = runScript(['examples/demo/main.ts']);
    expect(await run.ended).toBe(0);
    const output = run.output();
    const types = document.components.schemas.StepType.enum;
    for (const type of types) expect(output).toMatch(new RegExp(`^${type} .* updated$`, 'm'));
    expect(output).toMatch(/^the compiler +Types of property 'subject' are incompatible\. .*not a field of this type/m);
    expect(output).toMatch(/^the validator .*`subject` belongs to email steps, not to sms steps/m);
    expect(output).toMatch(new RegExp(`^Read again, ${types.length} of ${types.length} steps`, 'm'));
    expect(output).toMatch(/^Applied with 1 request and read back: 0 changes are left/m);
    expect(output).toMatch(/^the mock .*400.*`subject` belongs to email steps, not to sms steps/m);
  });

  test('an interrupt stops it and its mock', async () => {
    run = runScript(['examples/demo/main.ts']);
    await run.printed('listens at');
    const url = run.output().match(/http:\S+/)?.[0] as string;
    run.child.kill('SIGINT');
    expect(await run.ended).toBe(130);
    await expect(fetch(url)).rejects.toThrow();
  });
});
