/**
 * Wraps a callback of the options so that it never throws. An error becomes a warning of the platform: the request is already handled,
 * and its sender must get the response.
 */
export function guarded<Value>(option: string, callback: (value: Value) => void): (value: Value) => void {
  return (value) => {
    try {
      callback(value);
    } catch (error) {
      warn(`the option \`${option}\` of the mock failed: ${String(error)}`);
    }
  };
}

/** In Node a warning names the process. */
function warn(message: string): void {
  const { process, console } = globalThis as {
    process?: { emitWarning?(text: string): void };
    console: { warn(text: string): void };
  };
  if (process?.emitWarning) process.emitWarning(message);
  else console.warn(message);
}
