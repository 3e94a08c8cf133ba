import type { Mock } from '../../mock/options/mock-options.ts';
import type { MockArguments } from './arguments.ts';
import { parseSeed, readOptionFile, recorder } from './files.ts';

/**
 * Starts a mock with the options that a command line names.
 *
 * @param log takes a line per request
 * @throws if a value is wrong, a file cannot be read or the port is taken
 */
export async function startFrom(given: MockArguments, log: ((line: string) => void) | undefined): Promise<Mock> {
  // Loaded late, so that a misspelt option is reported without waiting for it.
  const { parseRecording, startMock, parsePlan, parsePort, parseQuota, parseRandomSeed, parseRate } = await import(
    '../../mock/command.ts'
  );
  return startMock({
    host: given.host,
    port: parsePort(given.port),
    ...(given.stateful && { stateful: true }),
    ...(given.lenient && { lenient: true }),
    ...(given.seed !== undefined && { seed: readOptionFile('seed', given.seed, parseSeed) }),
    ...(given['webhooks-anywhere'] && { webhooksAnywhere: true }),
    ...(given['allow-origin'] && { allowedOrigins: given['allow-origin'] }),
    ...(given['remote-control'] && { remoteControl: true }),
    ...(given['rate-limit'] !== undefined && { rateLimit: given['rate-limit'] }),
    ...(given.latency !== undefined && { latency: given.latency }),
    ...(given.faults !== undefined && { faults: parseRate(given.faults) }),
    ...(given.slow !== undefined && { slow: given.slow }),
    ...(given.record !== undefined && { record: recorder(given.record) }),
    ...(given.replay !== undefined && { replay: readOptionFile('replay', given.replay, parseRecording) }),
    ...(given.plan !== undefined && { plan: parsePlan(given.plan) }),
    ...(given.quota !== undefined && { quota: parseQuota(given.quota) }),
    ...(given['random-seed'] !== undefined && { randomSeed: parseRandomSeed(given['random-seed']) }),
    ...(log && { log }),
  });
}
