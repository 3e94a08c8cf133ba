import { warnOnPlatform } from '../client/options/platform-warning.ts';

/**
 * Wraps a callback of the options so that it never throws. An error becomes a warning of the platform: the request is already handled,
 * and its sender must get the response.
 */
export function guardCallback<Value>(option: string, callback: (value: Value) => void): (value: Value) => void {
  return (value) => {
    try {
      callback(value);
    } catch (error) {
      warnOnPlatform(`the option \`${option}\` of the mock failed: ${String(error)}`);
    }
  };
}
