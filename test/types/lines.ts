import { answerLines } from './answer-lines.ts';
import type { Line } from './line.ts';
import { operationLines } from './operation-lines.ts';
import { optionLines } from './option-lines.ts';
import { variantLines } from './variant-lines.ts';

/** The lines about steps and options, for every version of TypeScript. */
export const stepLines: readonly Line[] = [...variantLines(), ...answerLines(), ...optionLines()];

/** All lines. Those about every operation grow with the document, so one version of TypeScript has to do for them. */
export const lines: readonly Line[] = [...stepLines, ...operationLines()];
