import { createContext, Script } from 'node:vm';

const WORK = new Script('work()');

/**
 * Runs work, or returns `undefined` if it takes longer than this many milliseconds. Only the engine can stop a regular expression,
 * and it does so for the scripts of `node:vm` alone.
 */
export function withinMs<Result>(ms: number, work: () => Result): Result | undefined {
  let result: Result | undefined;
  const context = createContext({
    work: () => {
      result = work();
    },
  });
  try {
    WORK.runInContext(context, { timeout: ms });
    return result;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return undefined;
    throw error;
  }
}
