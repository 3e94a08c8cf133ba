import { inspect } from 'node:util';
import { typeCheck } from '../../test/support/type-check.ts';

/** What TypeScript says about a body that is passed to `updateStep`. */
export async function compilerMessage(body: object): Promise<string> {
  const source = `import { Lemlist } from '../../../src/index.ts';
await new Lemlist().sequences.updateStep({ sequenceId: 'seq_1', stepId: 'stp_1', body: ${inspect(body)} });`;
  const options = {
    target: 'es2022',
    module: 'nodenext',
    strict: true,
    skipLibCheck: true,
    allowImportingTsExtensions: true,
  };
  const [message] = await typeCheck({ 'wrong.ts': source }, options);
  if (!message) throw new Error('The compiler did not refuse the wrong body');
  // The first line repeats both types as a whole; the others say what is wrong.
  const [whole = '', ...reasons] = message.text.split(/\n\s*/);
  return reasons.length > 0 ? reasons.join(' ') : whole;
}
