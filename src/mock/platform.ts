import type { Api } from '../document/api.ts';
import type { Document } from '../document/document.ts';
import { readApi } from '../document/read-api.ts';
import { parisClock } from './faults/paris-time.ts';
import { lazily } from './lazily.ts';
import { type Endpoint, prepareRoutes } from './request/endpoints.ts';
import type { Routes } from './request/routes.ts';
import type { PrismEngine } from './response/prism.ts';
import type { SeedFaults } from './state/seed-faults.ts';
import type { WithinMs } from './state/sources.ts';

/** What takes long to make. Each is made when the first mock needs it. */
export interface SharedParts {
  loadApi(): Api;
  /** The operations by their paths. */
  loadRoutes(): Routes<() => Endpoint>;
  /** Writes moments as lemlist does. */
  loadClock(): (moment: number) => string;
}

/** What depends on where the mock runs. Everything else runs anywhere. The mocks of a process share it, and never change it. */
export interface Platform extends SharedParts {
  /** Loads what makes values up. It rejects where Prism cannot run. */
  loadPrism(): Promise<PrismEngine>;
  /** The check that compares seeds with the document. */
  seedFaults(): SeedFaults;
  /** Ends work that takes too long, where that is possible. In a page, only the sender of the request waits for it. */
  withinMs?: WithinMs;
}

/** The parts that a program with a mock for each of a thousand tests makes once. */
export function sharedParts(loadDocument: () => Document): SharedParts {
  const loadApi = lazily(() => readApi(loadDocument()));
  return { loadApi, loadRoutes: lazily(() => prepareRoutes(loadApi())), loadClock: lazily(parisClock) };
}
