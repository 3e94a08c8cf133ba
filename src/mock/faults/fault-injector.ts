import type { Latency } from '../options/parse-options.ts';
import { emptyResponse, type MockResponse, textResponse } from '../response/response.ts';
import { webApp } from '../response/web-app.ts';
import { seededRandom } from './random.ts';

/** What can go wrong between a caller and lemlist. Each was observed. */
const INJECTED_FAULTS = ['500', '502', '503', '504', 'reset', 'html', 'empty'] as const;
export type InjectedFault = (typeof INJECTED_FAULTS)[number];

/** What happens to one request. */
export interface Injection {
  /** Milliseconds to wait before the response. */
  delayMs: number;
  /** What goes wrong, if anything. */
  fault: InjectedFault | undefined;
}

/** Injects latency and faults. The same random seed gives the same sequence. */
export function createFaultInjector(
  [minMs, maxMs]: Latency,
  rate: number,
  randomSeed: number,
): { next(): Injection; reset(): void } {
  let random = seededRandom(randomSeed);
  return {
    next() {
      // Always three numbers per request: changing the rate must not change the delays.
      const [delay, hit, which] = [random(), random(), random()];
      return {
        delayMs: Math.round(minMs + delay * (maxMs - minMs)),
        fault: hit < rate ? INJECTED_FAULTS[Math.floor(which * INJECTED_FAULTS.length)] : undefined,
      };
    },
    reset() {
      random = seededRandom(randomSeed);
    },
  };
}

/** The response of lemlist's infrastructure to a request that failed. A reset closes the connection. */
export function faultResponse(fault: InjectedFault): MockResponse {
  if (fault === 'reset') return emptyResponse(0);
  if (fault === 'empty') return emptyResponse(200);
  if (fault === 'html') return webApp();
  return textResponse(Number(fault), fault === '500' ? 'Internal server error' : `error code: ${fault}`);
}
