import type { Branch } from '../../../../generated/api.ts';
import type { StoredStep } from '../model.ts';
import { mayHappen } from './conditions.ts';

/** Days before a step. The branches of a condition have its delay. A condition without a fixed delay is evaluated immediately. */
export function delayOf(step: StoredStep): number {
  if (step.type !== 'conditional') return Number(step.delay ?? 0);
  const isDecidedAtOnce = waitsForever(step) || !mayHappen(conditionOf(step));
  return isDecidedAtOnce ? 0 : Number(firstBranch(step)?.delay ?? 0);
}

export function waitsForever(step: StoredStep): boolean {
  return firstBranch(step)?.delayType === 'waitUntil';
}

/** What a condition tests. All of its branches test the same. */
export function conditionOf(step: StoredStep): string {
  return String(firstBranch(step)?.key);
}

function firstBranch({ branches = [] }: StoredStep): Branch | undefined {
  return branches.find(({ fallback = false }) => !fallback);
}
