import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { MockOptions } from '../../../src/mock/index.ts';
import { JITI, ROOT } from '../../support/run-script.ts';
import type { MockFacts } from './mock-process.ts';

export interface MockProcess {
  url: string;
  facts(): Promise<MockFacts>;
  child: ChildProcess;
  stop(): void;
}

/** Starts a mock in a process of its own. */
export async function startMockProcess(options: MockOptions): Promise<MockProcess> {
  const program = join(import.meta.dirname, 'mock-process.ts');
  const child = spawn(process.execPath, ['--expose-gc', JITI, program, JSON.stringify(options)], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const [url] = await once(child, 'message');
  return {
    url: url as string,
    child,
    async facts() {
      const answer = once(child, 'message');
      child.send('facts');
      return (await answer)[0] as MockFacts;
    },
    stop: () => void child.kill('SIGKILL'),
  };
}
