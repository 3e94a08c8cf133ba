import type { Line } from './line.ts';
import { operationLines } from './operation-lines.ts';
import { optionLines } from './option-lines.ts';
import { readLines } from './read-lines.ts';
import { variantLines } from './variant-lines.ts';

/** The lines about steps and options, for every version of TypeScript. */
export const stepLines: readonly Line[] = [...variantLines(), ...readLines(), ...optionLines()];

/** All lines. The number of lines about operations grows with the document, so only one version of TypeScript compiles them. */
export const lines: readonly Line[] = [...stepLines, ...operationLines()];
