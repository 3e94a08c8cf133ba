import { parseArgs } from 'node:util';
import { type Mock, startMock as start } from '../../../src/mock/index.ts';

export type { Mock };

/** The arguments that a guide may show. The port is ignored: the tests take a free one. */
const OPTIONS = {
  port: { type: 'string' },
  stateful: { type: 'boolean' },
  'rate-limit': { type: 'string' },
  latency: { type: 'string' },
  faults: { type: 'string' },
  'random-seed': { type: 'string' },
} as const;

/** Starts a mock for samples like `npx lemlist-openapi mock` with these arguments. */
export function startMock(args: readonly string[]): Promise<Mock> {
  const { stateful, latency, faults, ...values } = parseArgs({ args: [...args], options: OPTIONS }).values;
  return start({
    ...(stateful && { stateful }),
    ...(latency && { latency }),
    ...(faults && { faults: Number(faults) }),
    ...(values['rate-limit'] && { rateLimit: values['rate-limit'] }),
    ...(values['random-seed'] && { randomSeed: Number(values['random-seed']) }),
  });
}
