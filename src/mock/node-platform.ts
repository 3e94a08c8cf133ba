import { lazily } from './lazily.ts';
import { loadDocument } from './on-demand.cjs';
import { type Platform, sharedParts } from './platform.ts';
import { seedFaults } from './state/seed-faults.ts';
import { withinMs } from './within-ms.ts';

const parts = sharedParts(loadDocument);

/** The parts for Node, Bun and Deno: the whole document from its file, Prism, and Ajv for seeds. */
export const nodePlatform: Platform = {
  ...parts,
  loadPrism: lazily(async () => (await import('./response/prism.ts')).createPrismEngine(parts.loadApi().document)),
  withinMs,
  seedFaults: lazily(() => seedFaults(parts.loadApi().document)),
};
