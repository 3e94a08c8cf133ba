import type { Api } from '../document/api.ts';
import type { PrismEngine } from './response/prism.ts';
import type { SeedFaults } from './state/seed-faults.ts';
import type { WithinMs } from './state/sources.ts';

/** What depends on where the mock runs. Everything else runs anywhere. The mocks of a process share it, and never change it. */
export interface Platform {
  loadApi(): Api;
  /** Loads what makes values up. It rejects where Prism cannot run. */
  loadPrism(): Promise<PrismEngine>;
  /** The check that compares seeds with the document. */
  seedFaults(): SeedFaults;
  /** Ends work that takes too long, where that is possible. In a page, only the sender of the request waits for it. */
  withinMs?: WithinMs;
}
