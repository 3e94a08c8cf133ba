import { checkFunction, checkNumber, checkObject, MAX_TIMER_MS } from './checks.ts';
import type { RequestOptions, WaitOptions } from './RequestOptions.ts';

const DEFAULT_DEADLINE_MS = 600_000;
const DEFAULT_INTERVAL_MS = 2000;

/** Checked, with defaults. */
export interface Wait {
  deadline: number;
  interval: number;
  onProgress: WaitOptions['onProgress'];
  /** The options of each request. */
  request: RequestOptions;
}

export function checkWaitOptions(options: WaitOptions): Wait {
  checkObject('The request options', options);
  const { deadline = DEFAULT_DEADLINE_MS, interval = DEFAULT_INTERVAL_MS, onProgress, ...request } = options;
  return {
    deadline: checkNumber('deadline', deadline, 1, MAX_TIMER_MS),
    interval: checkNumber('interval', interval, 1, MAX_TIMER_MS),
    onProgress: onProgress && checkFunction('onProgress', onProgress),
    request,
  };
}
