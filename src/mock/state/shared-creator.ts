import type { CreateState } from './create-state.ts';
import { stateCreator } from './state-creator.ts';

/** `createState` for all mocks of a process in Node, with a port or without. */
export const createState: CreateState = stateCreator();
