const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Runs work that ends at its next safe place when somebody presses Ctrl-C. A second Ctrl-C ends the program at once. */
export async function untilInterrupted(
  print: (line: string) => void,
  work: (signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const controller = new AbortController();
  const stop = (): void => {
    print('Stopping after this request. Press Ctrl-C again to stop at once.');
    controller.abort(new Error('Interrupted.'));
    release();
  };
  const release = (): void => SIGNALS.forEach((name) => void process.off(name, stop));
  for (const name of SIGNALS) process.on(name, stop);
  try {
    await work(controller.signal);
  } finally {
    release();
  }
}
