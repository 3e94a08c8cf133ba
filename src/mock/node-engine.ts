import { loadDocument } from '../document/load.ts';
import type { Engine } from './engine.ts';
import { seedFaults } from './state/seed-faults.ts';

/** The parts for Node, Bun and Deno: the whole document from its file, Prism, and Ajv for seeds. */
export const nodeEngine: Engine = {
  loadDocument,
  loadPrism: async (document) => (await import('./response/prism.ts')).createPrismEngine(document),
  seedFaults,
};
