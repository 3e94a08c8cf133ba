import { readApi } from '../document/read-api.ts';
import { lazily } from './lazily.ts';
import { loadDocument } from './on-demand.cjs';
import type { Platform } from './platform.ts';
import { seedFaults } from './state/seed-faults.ts';
import { withinMs } from './within-ms.ts';

// A program may start a mock for each of a thousand tests, and the document takes longer to read than most tests take.
const loadApi = lazily(() => readApi(loadDocument()));

/** The parts for Node, Bun and Deno: the whole document from its file, Prism, and Ajv for seeds. */
export const nodePlatform: Platform = {
  loadApi,
  loadPrism: lazily(async () => (await import('./response/prism.ts')).createPrismEngine(loadApi().document)),
  withinMs,
  seedFaults: lazily(() => seedFaults(loadApi().document)),
};
