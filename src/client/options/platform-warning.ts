/** Warns as the platform does: in Node with a warning that names the process, elsewhere on the console. */
export function warnOnPlatform(message: string, options?: { type: string; code: string }): void {
  const { process, console } = globalThis as {
    process?: { emitWarning?(text: string, options?: object): void };
    console: { warn(text: string): void };
  };
  if (process?.emitWarning) process.emitWarning(message, options);
  else console.warn(message);
}
