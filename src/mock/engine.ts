import type { Document } from '../document/document.ts';
import type { PrismEngine } from './response/prism.ts';
import type { SeedFaults } from './state/seed-faults.ts';

/** What depends on where the mock runs. Everything else runs anywhere. */
export interface Engine {
  loadDocument(): Document;
  /** Loads what makes values up. It rejects where Prism cannot run. */
  loadPrism(document: Document): Promise<PrismEngine>;
  /** The check that compares seeds with the document. */
  seedFaults(document: Document): SeedFaults;
}
